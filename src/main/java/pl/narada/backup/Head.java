package pl.narada.backup;

import java.time.Instant;

/**
 * What a backup says of itself, before its tables.
 *
 * @param application the version of the program that wrote it
 * @param tables the version of the tables, e.g. "38"
 */
record Head(String format, int formatVersion, String application, String tables, Instant at) {

    static final String FORMAT = "narada-backup";
    static final int VERSION = 1;
}
