package flows.configuration;

public record Stop(String email, String depot) {}
