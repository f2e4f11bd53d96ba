package pl.narada.report.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.outcome.Figures;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Spot;
import pl.narada.outcome.Trails;
import pl.narada.outcome.Trails.Named;
import pl.narada.outcome.told.Decision;

/** What decisions are about, with what support, and what action items follow from. */
public record Origins(OutcomeView outcome, Figures.Say words) {

    /** The names of what it is about, or of what it follows from; empty if nobody said. */
    public String of(Kind kind, int activity, int number) {
        List<Named> from = new Trails(outcome).from(new Spot(kind, activity, number));
        Stream<Named> things = from.stream().filter(n -> n.spot().kind() != Kind.CHOICE);
        String named = things.map(Named::text).collect(Collectors.joining("; "));
        return named.isEmpty() ? from.stream().map(Named::text).distinct().collect(Collectors.joining("; ")) : named;
    }

    /** A decision with all of that, in sentences. */
    String decision(int activity, Decision decision) {
        String about = of(Kind.DECISION, activity, decision.number());
        // a proposal is about itself
        String told = about.isEmpty() || about.equals(decision.text()) ? "" : words.say("report.about", "what", about);
        return Stream.of(decision.text(), told, support(activity, decision.number()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String support(int activity, int decision) {
        var figures = new Figures(words);
        String told = new Trails(outcome)
                .from(new Spot(Kind.DECISION, activity, decision)).stream()
                        .map(Named::spot)
                        .filter(spot -> spot.kind() == Kind.CHOICE)
                        .flatMap(spot -> outcome.activities().stream()
                                .filter(a -> a.id() == spot.activity())
                                .map(a -> a.prompt() + " – " + figures.of(a, spot.number())))
                        .collect(Collectors.joining("; "));
        return told.isEmpty() ? "" : words.say("report.supported-by", "what", told);
    }
}
