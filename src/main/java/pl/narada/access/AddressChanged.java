package pl.narada.access;

/** Told to the program when phones reach this computer under another address than before. */
public record AddressChanged(String phones) {}
