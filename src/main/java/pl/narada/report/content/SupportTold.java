package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.told.GroupCount;
import pl.narada.report.content.Part.*;

/** How much support each thing has. */
record SupportTold(Wording told) {

    /** One thing that people could support. */
    record Supported(String label, Opinion opinion) {}

    /** The plain share beside the one in which sectors weigh the same, and what may be said of it. */
    List<Part> of(String prompt, int people, List<GroupCount> groups, List<Supported> choices) {
        List<Part> parts = new ArrayList<>();
        if (people < Publishable.MANY) parts.add(new Note(told.say("support.few", "n", Publishable.MANY)));
        List<Column> columns = List.of(
                told.column("support.choice", 9),
                told.number("support.share"),
                told.number("support.balanced"),
                told.column("support.in-short", 9));
        List<List<Cell>> rows = new ArrayList<>();
        int band = -1;
        for (Supported choice : choices) {
            Opinion opinion = choice.opinion();
            String words = told.verdict(opinion, groups);
            boolean close = opinion.band() == band;
            band = opinion.band();
            rows.add(List.of(
                    told.words(choice.label()),
                    told.percent(opinion.share()),
                    told.percent(opinion.balanced()),
                    told.words(Stream.of(
                                    words,
                                    close ? told.say("support.close") : "",
                                    opinion.seldom().isEmpty() ? "" : told.seldom(opinion, groups))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")))));
        }
        parts.add(new Table(told.say("support.of", "what", prompt), columns, rows));
        parts.add(new Note(told.say("support.means")));
        return parts;
    }
}
