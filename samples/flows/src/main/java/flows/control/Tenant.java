package flows.control;

public record Tenant(String email, String phone, String flat, Tenant subtenant) {}
