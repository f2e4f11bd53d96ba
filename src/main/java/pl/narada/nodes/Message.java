package pl.narada.nodes;

import java.util.Optional;

/** What one server says to all: who says it, about what, and the words. On the wire one line each, the words may have more. */
record Message(String speaker, String topic, String text) {

    static Optional<Message> parse(String payload) {
        String[] lines = payload.split("\n", 3);
        return lines.length == 3 ? Optional.of(new Message(lines[0], lines[1], lines[2])) : Optional.empty();
    }

    String payload() {
        return speaker + "\n" + topic + "\n" + text;
    }
}
