package pl.narada.room;

/** What a participant told of themselves, empty where nothing: counted, and never shown beside what they said. */
public record Profile(String role, String municipality) {}
