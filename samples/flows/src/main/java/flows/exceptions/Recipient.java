package flows.exceptions;

public record Recipient(String email, String phone, String parcel) {}
