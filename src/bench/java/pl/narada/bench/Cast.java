package pl.narada.bench;

/**
 * A command that a phone has sent and that is not answered yet, or, with the number of its entry, is.
 *
 * @param since when the phone wanted it, by {@link System#nanoTime}; a repetition does not change that
 * @param sinceMillis the same by the clock that the projector's browser has too
 */
record Cast(String id, String frame, boolean join, long since, long sinceMillis, long entry) {

    static Cast now(String id, String command, boolean join) {
        String frame = "{\"t\":\"do\",\"id\":\"" + id + "\",\"cmd\":" + command + "}";
        return new Cast(id, frame, join, System.nanoTime(), System.currentTimeMillis(), 0);
    }

    Cast acknowledged(long by) {
        return new Cast(id, frame, join, since, sinceMillis, by);
    }
}
