package pl.narada.bench;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/**
 * A frame from the server, read no further than is needed: the load generator shares its two cores with what it measures.
 * It relies on the order in which this server writes the fields.
 */
record Message(String text) {

    /** Updates come to everybody and are long: their beginning has all that is asked for here. */
    private static final int LONGEST_READ = 400;

    static Message of(ByteBuf frame) {
        int length = frame.readableBytes();
        boolean whole = frame.getByte(frame.readerIndex() + 6) != 'u';
        return new Message(frame.toString(
                frame.readerIndex(), whole ? length : Math.min(length, LONGEST_READ), StandardCharsets.UTF_8));
    }

    String type() {
        return string("t");
    }

    boolean flag(String field) {
        return text.startsWith("true", at(field));
    }

    String string(String field) {
        int begin = at(field) + 1;
        return text.substring(begin, text.indexOf('"', begin));
    }

    boolean has(String field) {
        return text.contains("\"" + field + "\":");
    }

    long number(String field) {
        int begin = at(field);
        int end = begin;
        while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
        return Long.parseLong(text, begin, end, 10);
    }

    private int at(String field) {
        String name = "\"" + field + "\":";
        int found = text.indexOf(name);
        if (found < 0) throw new IllegalStateException("no " + field + " in " + text);
        return found + name.length();
    }
}
