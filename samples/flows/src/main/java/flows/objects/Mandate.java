package flows.objects;

public record Mandate(String email, String reference, Client debtor) {}
