package pl.narada.operations.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import pl.narada.nodes.OtherNodes;
import pl.narada.operations.ProgramState;
import pl.narada.shared.Here;
import pl.narada.ui.Dates;

/** Figures with what they mean beside them. Put up anew as a whole: they are few. */
final class Facts extends DescriptionList {

    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    Facts() {
        addClassName("state-facts");
    }

    void showPace(ProgramState.Now now) {
        removeAll();
        fact("state.phones", getTranslation("state.number", "n", now.phones()));
        fact(
                "state.commands",
                getTranslation("state.per-second", "n", now.pace().commands()));
        if (now.pace().slowAckMillis() > 0) {
            fact("state.ack", getTranslation("state.millis", "n", now.pace().ackMillis()));
            fact(
                    "state.slow-ack",
                    getTranslation("state.millis", "n", now.pace().slowAckMillis()));
        }
        if (now.pace().batch() > 0)
            fact("state.batch", getTranslation("state.entries", "n", now.pace().batch()));
        if (now.pace().lag() > 0)
            fact("state.lag", getTranslation("state.number", "n", now.pace().lag()));
    }

    void showProgram(ProgramState.Now now) {
        removeAll();
        fact("state.version", now.version());
        fact("state.since", when(now.since()));
        if (!now.database().isEmpty()) fact("state.database", now.database());
        fact("state.size", now.databaseBytes());
        fact("state.free", now.freeBytes());
        fact("state.nodes", now.nodes().stream().map(this::node).collect(Collectors.joining(", ")));
        fact("state.backup", now.lastBackup().map(this::when).orElseGet(() -> getTranslation("state.never")));
    }

    private String node(OtherNodes.Node node) {
        return getTranslation("state.node", "name", node.name(), "time", Dates.time(node.startedAt()));
    }

    private String when(Instant at) {
        return Dates.longDate(getLocale(), at.atZone(Here.ZONE).toLocalDate()) + ", " + Dates.time(at);
    }

    private void fact(String key, OptionalLong bytes) {
        if (bytes.isEmpty()) return;
        double n = bytes.getAsLong();
        fact(
                key,
                n < GIGABYTE
                        ? getTranslation("state.megabytes", "n", n / MEGABYTE)
                        : getTranslation("state.gigabytes", "n", n / GIGABYTE));
    }

    private void fact(String key, String value) {
        add(new Term(getTranslation(key)), new Description(value));
    }
}
