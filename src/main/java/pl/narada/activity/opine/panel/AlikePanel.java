package pl.narada.activity.opine.panel;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.opine.AlikePart;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.opine.OpineState;
import pl.narada.activity.opine.OpineView;
import pl.narada.room.Situation;
import pl.narada.ui.AlikeList;

/** Groups of opinion, or why there are none. They are looked for only once somebody asks: it is much to reckon in a large hall. */
final class AlikePanel extends Details {

    private final Div place = new Div();
    private @Nullable Situation<OpineSettings, OpineState> now;
    private @Nullable AlikePart shown;

    AlikePanel() {
        addClassName("agreement");
        setSummaryText(getTranslation("alike.title"));
        add(place);
        addOpenedChangeListener(_ -> refresh());
    }

    void show(Situation<OpineSettings, OpineState> situation) {
        now = situation;
        if (situation.state().view() == OpineView.GROUPS) setOpened(true);
        refresh();
    }

    private void refresh() {
        if (!isOpened() || now == null) return;
        AlikePart part = AlikePart.of(now);
        if (part.equals(shown)) return;
        shown = part;
        place.removeAll();
        place.add(part.state().equals("too-few") ? new Paragraph(why(part)) : new AlikeList(told(part)));
    }

    /** Why there is nothing to show, in one sentence; null if there is. */
    @Nullable
    String refusal() {
        if (now == null) return null;
        AlikePart part = AlikePart.of(now);
        return switch (part.state()) {
            case "found" -> null;
            case "none" -> getTranslation("alike.none", "n", part.people());
            default -> why(part);
        };
    }

    private String why(AlikePart part) {
        return getTranslation(
                "alike.too-few",
                "needed",
                part.needed(),
                "answers",
                part.answers(),
                "asked",
                part.statementsNeeded(),
                "people",
                part.people(),
                "statements",
                part.statements());
    }

    private static AlikeList.Told told(AlikePart part) {
        List<AlikeList.Group> groups = part.groups().stream()
                .map(g -> new AlikeList.Group(
                        g.people(),
                        g.typical().stream()
                                .map(t -> new AlikeList.Typical(t.label(), t.stance(), t.share(), t.others()))
                                .toList()))
                .toList();
        return new AlikeList.Told(
                part.people(),
                groups,
                part.shared().stream()
                        .map(s -> new AlikeList.Shared(s.label(), s.least()))
                        .toList());
    }
}
