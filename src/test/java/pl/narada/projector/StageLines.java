package pl.narada.projector;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import pl.narada.journey.Eventually;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server has sent to the stage of the current page, in order, and what the stage makes of it. */
final class StageLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<JsonNode> lines = new ArrayList<>();
    private final Map<String, JsonNode> held = new HashMap<>();

    /** Waits for the next line, and applies it as frontend/src/stage does. */
    JsonNode next() {
        int before = lines.size();
        return Eventually.get(() -> {
            read();
            return lines.size() > before ? Optional.of(lines.get(before)) : Optional.empty();
        });
    }

    /** Waits until this part is so. */
    void until(Predicate<Map<String, JsonNode>> isSo) {
        Eventually.get(() -> {
            read();
            return isSo.test(held) ? Optional.of(true) : Optional.empty();
        });
    }

    private void read() {
        MockVaadin.runUIQueue();
        var page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        page.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("this.apply("))
                .map(call -> JSON.readTree((String) call.getParameters().getFirst()))
                .forEach(this::apply);
    }

    private void apply(JsonNode line) {
        lines.add(line);
        if (line.get("full").asBoolean()) held.clear();
        line.get("parts").properties().forEach(part -> {
            if (part.getValue().isNull()) held.remove(part.getKey());
            else held.put(part.getKey(), part.getValue());
        });
    }

    Map<String, JsonNode> held() {
        return held;
    }

    /** All that has been sent so far, as text. */
    String everything() {
        return lines.toString();
    }

    static Set<String> partsOf(JsonNode line) {
        Set<String> names = new TreeSet<>();
        line.get("parts").properties().forEach(part -> names.add(part.getKey()));
        return names;
    }
}
