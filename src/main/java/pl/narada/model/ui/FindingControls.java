package pl.narada.model.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.narada.activity.gather.Noun;
import pl.narada.model.Chapter;
import pl.narada.model.Initiative;
import pl.narada.model.Initiatives;
import pl.narada.model.Source;
import pl.narada.model.Sources;
import pl.narada.outcome.FindingRef;
import pl.narada.ui.Buttons;
import pl.narada.ui.Links;
import pl.narada.ui.Says;

/** The chapters that one line feeds, the way to change that, and of an idea the way to its card. */
final class FindingControls extends Div {

    private final FindingRef line;
    private final String text;
    private final String noun;
    private final Sources sources;
    private final Initiatives initiatives;
    private final String staff;

    FindingControls(FindingRef line, String text, String noun, Sources sources, Initiatives initiatives, String staff) {
        this.line = line;
        this.text = text;
        this.noun = noun;
        this.sources = sources;
        this.initiatives = initiatives;
        this.staff = staff;
        addClassName("finding-controls");
        show();
    }

    private void show() {
        removeAll();
        for (Source source : sources.of(line)) {
            String name = getTranslation("model.chapter." + source.chapter().wire());
            add(Links.to("staff/model/" + source.chapter().wire(), name));
        }
        var put = Buttons.small(this, "model.put", () -> new PutDialog(text, chapters(), this::put).open());
        put.setAriaLabel(put.getText() + ": " + text);
        add(put);
        if (noun.equals(Noun.IDEA.wire())) add(card());
    }

    private com.vaadin.flow.component.html.Anchor card() {
        Optional<Initiative> there = initiatives.of(line);
        String path = there.map(card -> "staff/initiative/" + card.id())
                .orElseGet(() -> "staff/initiative/new/" + line.workshop() + "/" + line.key());
        var link = Links.to(path, getTranslation(there.isPresent() ? "initiative.card" : "initiative.make"));
        link.setAriaLabel(link.getText() + ": " + text);
        return link;
    }

    private Set<Chapter> chapters() {
        Set<Chapter> now = EnumSet.noneOf(Chapter.class);
        sources.of(line).forEach(source -> now.add(source.chapter()));
        return now;
    }

    private void put(Set<Chapter> wanted) {
        Set<Chapter> before = chapters();
        if (wanted.equals(before)) return;
        save(wanted);
        Says.done(this, () -> save(before), "model.put-done", "n", wanted.size());
    }

    private void save(Set<Chapter> wanted) {
        sources.put(line, text, wanted, staff);
        show();
    }
}
