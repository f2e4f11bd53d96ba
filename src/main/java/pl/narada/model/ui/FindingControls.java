package pl.narada.model.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.gather.Noun;
import pl.narada.model.Chapter;
import pl.narada.model.Initiative;
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
    private final @Nullable Initiative card;
    private final Sources sources;
    private final String staff;

    /** {@code fed}: the chapters that it feeds now; {@code card}: the one that was made of an idea, null if there is none. */
    FindingControls(
            FindingRef line,
            String text,
            String noun,
            Set<Chapter> fed,
            @Nullable Initiative card,
            Sources sources,
            String staff) {
        this.line = line;
        this.text = text;
        this.noun = noun;
        this.card = card;
        this.sources = sources;
        this.staff = staff;
        addClassName("finding-controls");
        show(fed);
    }

    private void show(Set<Chapter> fed) {
        removeAll();
        for (Chapter chapter : fed) {
            add(Links.to("staff/model/" + chapter.wire(), getTranslation("model.chapter." + chapter.wire())));
        }
        var put = Buttons.small(this, "model.put", () -> new PutDialog(text, sources.chapters(line), this::put).open());
        put.setAriaLabel(put.getText() + ": " + text);
        add(put);
        if (noun.equals(Noun.IDEA.wire())) add(card());
    }

    private Anchor card() {
        String path = card == null
                ? "staff/initiative/new/" + line.workshop() + "/" + line.key()
                : "staff/initiative/" + card.id();
        Anchor link = Links.to(path, getTranslation(card == null ? "initiative.make" : "initiative.card"));
        link.setAriaLabel(link.getText() + ": " + text);
        return link;
    }

    private void put(Set<Chapter> wanted) {
        Set<Chapter> before = sources.chapters(line);
        if (wanted.equals(before)) return;
        save(wanted);
        Says.done(this, () -> save(before), "model.put-done", "n", wanted.size());
    }

    private void save(Set<Chapter> wanted) {
        sources.put(line, text, wanted, staff);
        show(sources.chapters(line));
    }
}
