package pl.narada.model;

import java.time.Instant;

/** What a chapter says from one moment on, who wrote it and, if they said so, why. {@code number}: from 1. */
public record Version(Chapter chapter, int number, String text, String remark, Instant at, String by) {

    public static final int TEXT_LIMIT = 20_000;
    public static final int REMARK_LIMIT = 200;
}
