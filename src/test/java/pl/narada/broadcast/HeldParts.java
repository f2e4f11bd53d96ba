package pl.narada.broadcast;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What one client holds: it applies changes as docs/protocol.md says. */
final class HeldParts {

    private final Board board;
    private final Map<String, JsonNode> parts = new HashMap<>();
    private long version;

    HeldParts(Board board) {
        this.board = board;
        apply(board.all());
    }

    Board board() {
        return board;
    }

    Map<String, JsonNode> parts() {
        return parts;
    }

    /** Asks for what is new since the version held. */
    Board.Change hear() {
        Board.Change change = board.since(version);
        apply(change);
        return change;
    }

    private void apply(Board.Change change) {
        if (change.full()) parts.clear();
        Pages.read(change.parts()).properties().forEach(part -> {
            if (part.getValue().isNull()) parts.remove(part.getKey());
            else parts.put(part.getKey(), part.getValue());
        });
        version = change.version();
    }
}
