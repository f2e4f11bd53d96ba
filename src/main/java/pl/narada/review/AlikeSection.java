package pl.narada.review;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import pl.narada.outcome.told.OpinionGroups;
import pl.narada.ui.AlikeList;

/** Groups of opinion, as they were saved. */
final class AlikeSection extends Details {

    AlikeSection(OpinionGroups alike) {
        setSummaryText(getTranslation("alike.title"));
        setOpened(true);
        add(new AlikeList(new AlikeList.Told(
                alike.people(),
                alike.groups().stream()
                        .map(g -> new AlikeList.Group(
                                g.people(),
                                g.typical().stream()
                                        .map(t -> new AlikeList.Typical(
                                                t.label(), t.stance().wire(), t.share(), t.others()))
                                        .toList()))
                        .toList(),
                alike.shared().stream()
                        .map(s -> new AlikeList.Shared(s.label(), s.least()))
                        .toList())));
        if (alike.groups().isEmpty()) return;
        var seed = new Span(getTranslation("alike.seed", "seed", alike.seed()));
        seed.addClassName("hint");
        add(seed);
    }
}
