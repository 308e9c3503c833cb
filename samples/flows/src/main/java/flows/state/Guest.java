package flows.state;

public record Guest(String email, String phone, int room) {}
