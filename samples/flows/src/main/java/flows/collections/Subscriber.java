package flows.collections;

import java.time.LocalDate;

public record Subscriber(String email, String phone, String edition, LocalDate since) {}
