package pl.narada.console;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.Desk;
import pl.narada.activity.WithoutPhone;
import pl.narada.deliberation.QuietSectors;
import pl.narada.room.ActivityState;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;
import pl.narada.ui.KeyedList;

/** Who is there and who has spoken, by sector: counts, never names. */
final class People extends Div {

    private final KeyedList<Line> sectors = new KeyedList<>(Line::sector, this::row);
    private final Paragraph all = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final Details withoutPhones = new Details();
    private final List<WithoutPhone> counts;

    /** {@code tookPart}: in what is on now; -1 if there is nothing to take part in. */
    private record Line(Sector sector, int connected, int joined, int tookPart) {}

    /** {@code mirror}: what the people see. */
    People(Desk desk, Mirror mirror) {
        addClassName("people-panel");
        all.addClassName("people-all");
        hint.addClassName("nudge");
        hint.getElement().setAttribute("role", "status");
        counts = Arrays.stream(Sector.values())
                .map(sector -> WithoutPhone.in(sector, desk))
                .toList();
        var numbers = new Div();
        numbers.addClassName("without-phones");
        counts.forEach(numbers::add);
        withoutPhones.add(new Paragraph(getTranslation("without-phone.about")), numbers);
        var more = new Div(withoutPhones, mirror);
        more.addClassName("people-more");
        add(new H2(getTranslation("people.title")), all, sectors, hint, more);
    }

    void show(RoomState now, Map<Sector, Integer> connected) {
        Map<Sector, Integer> joined = Sector.count(now.expected().values().stream());
        var current = now.phase() == Phase.LIVE
                ? now.currentActivity().flatMap(now::situation).filter(People::takesPart)
                : Optional.<Situation<Settings, ActivityState>>empty();
        Map<Sector, Integer> tookPart = current.map(People::tookPart).orElse(Map.of());
        List<Line> lines = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            int people = joined.getOrDefault(sector, 0);
            if (people == 0) continue;
            int spoke = current.isPresent() ? tookPart.getOrDefault(sector, 0) : -1;
            lines.add(new Line(sector, connected.getOrDefault(sector, 0), people, spoke));
        }
        all.setText(getTranslation(
                current.isPresent() ? "people.all-took-part" : "people.all",
                "n",
                Sector.total(connected),
                "of",
                now.expected().size(),
                "spoke",
                Sector.total(tookPart)));
        sectors.show(lines);
        withoutPhones.setSummaryText(getTranslation("without-phone", "n", Sector.total(now.withoutPhone())));
        counts.forEach(count -> count.show(now));
        boolean open = current.filter(s -> s.run().status() == Status.OPEN).isPresent();
        List<Sector> quiet = open ? QuietSectors.of(joined, tookPart) : List.of();
        hint.setVisible(!quiet.isEmpty());
        hint.setText(quiet.isEmpty() ? "" : getTranslation("people.quiet", "who", named(quiet, joined, tookPart)));
    }

    private String named(List<Sector> quiet, Map<Sector, Integer> joined, Map<Sector, Integer> tookPart) {
        return String.join(
                ", ",
                quiet.stream()
                        .map(s -> getTranslation(
                                "people.of",
                                "sector",
                                getTranslation("sector." + s.wire()),
                                "n",
                                tookPart.getOrDefault(s, 0),
                                "of",
                                joined.getOrDefault(s, 0)))
                        .toList());
    }

    private static boolean takesPart(Situation<Settings, ActivityState> now) {
        return ActivityKinds.all().of(now.settings()).takesPart(now.settings());
    }

    private static Map<Sector, Integer> tookPart(Situation<Settings, ActivityState> now) {
        return ActivityKinds.all().of(now.settings()).tookPart(now);
    }

    private Div row(Line line) {
        var name = new Span(getTranslation("sector." + line.sector().wire()));
        name.addClassName("people-sector");
        var here = new Span(getTranslation("people.connected", "n", line.connected(), "of", line.joined()));
        here.addClassName("people-here");
        var row = new Div(name, here);
        row.addClassName("people-row");
        if (line.tookPart() >= 0) {
            var spoke = new Span(getTranslation("people.took-part", "n", line.tookPart()));
            spoke.addClassName("people-spoke");
            var bar = new Div();
            bar.addClassName("people-bar");
            bar.getStyle().set("--share", Math.min(100, 100 * line.tookPart() / line.joined()) + "%");
            bar.getElement().setAttribute("aria-hidden", "true");
            row.add(bar, spoke);
        }
        return row;
    }
}
