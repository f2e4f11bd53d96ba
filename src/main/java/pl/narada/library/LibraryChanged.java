package pl.narada.library;

/** Something in the library is now other; told after it was saved, here or on another server. */
public record LibraryChanged() {}
