package pl.narada.report;

/**
 * Somebody whose name stands on the attendance list.
 *
 * @param institution what they came for, perhaps with their role; may be empty
 * @param signed what stands in the column for signatures
 */
public record OnTheList(String name, String institution, String signed) {}
