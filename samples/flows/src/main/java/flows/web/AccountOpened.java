package flows.web;

public record AccountOpened(String who, String origin) {}
