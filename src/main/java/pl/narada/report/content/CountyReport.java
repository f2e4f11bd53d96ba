package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.narada.organisation.Organisation;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.OutcomeView.ProfileCount;
import pl.narada.outcome.told.GroupCount;
import pl.narada.report.content.Part.*;
import pl.narada.report.content.ReportContent.Chapter;
import pl.narada.report.content.ReportContent.Fact;

/** The full report of one workshop. What a meeting did not collect is said in one sentence, not in empty chapters. */
public record CountyReport(Wording told) {

    /** A chapter that may turn out to be empty. */
    private record Draft(String key, List<Part> parts) {}

    public ReportContent of(Held held, Organisation organisation) {
        List<Draft> drafts = drafts(held);
        List<String> missing = drafts.stream()
                .filter(d -> d.parts().isEmpty())
                .map(d -> told.say("report.chapter." + d.key()))
                .toList();
        List<Chapter> chapters = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.parts().isEmpty()) continue;
            List<Part> parts = new ArrayList<>(draft.parts());
            if (draft.key().equals("method") && !missing.isEmpty())
                parts.add(new Paragraph(told.say("report.not-collected", "what", String.join("; ", missing))));
            chapters.add(new Chapter(
                    "%d. %s".formatted(chapters.size() + 1, told.say("report.chapter." + draft.key())), parts));
        }
        chapters.addAll(new Annexes(told).of(held.outcome()));
        return new ReportContent(
                told.language(),
                held.details().title(),
                told.say("report.county.subtitle", "county", held.county()),
                facts(held),
                organisation,
                chapters,
                true);
    }

    List<Fact> facts(Held held) {
        var details = held.details();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(told.say("report.county"), held.county()));
        facts.add(new Fact(told.say("report.date"), told.when(details)));
        if (!details.venue().isEmpty()) facts.add(new Fact(told.say("report.venue"), details.venue()));
        facts.add(new Fact(
                told.say("report.people"), Integer.toString(held.outcome().people())));
        return facts;
    }

    private List<Draft> drafts(Held held) {
        var by = new BySubject(told, held.outcome());
        return List.of(
                new Draft("about", about(held)),
                new Draft("context", context(held)),
                new Draft("method", new Method(told).of(held.outcome())),
                new Draft("needs", needs(held, by)),
                new Draft("practices", by.cards("practice")),
                new Draft("sources", by.cards("source")),
                new Draft("initiatives", by.initiatives()),
                new Draft("partnerships", List.of()),
                new Draft("recommendations", new Agreed(told).decisions(held.outcome())),
                new Draft("instruments", List.of()),
                new Draft("evaluation", new Evaluation(told).of(held.outcome())),
                new Draft("next", new Agreed(told).actions(held.outcome())));
    }

    private List<Part> needs(Held held, BySubject by) {
        List<Part> parts = new ArrayList<>(by.needs());
        parts.addAll(new NeedsByCategory(told).of(held.needs()));
        return parts;
    }

    private List<Part> about(Held held) {
        var outcome = held.outcome();
        List<Part> parts = new ArrayList<>();
        parts.add(new Paragraph(told.say("outcome.people", "n", outcome.people(), "without", outcome.withoutPhone())
                + ". " + inShort(held)));
        outside(outcome).ifPresent(parts::add);
        if (!outcome.complete()) parts.add(new Note(told.say("outcome.going-on")));
        parts.addAll(sectors(told, "report.people-by-sector", outcome.groups(), outcome.people()));
        return parts;
    }

    /** Participation is that of the meeting; who only came before or after it is told apart. */
    private Optional<Part> outside(OutcomeView outcome) {
        if (outcome.outside().isEmpty()) return Optional.empty();
        String counts = outcome.outside().stream()
                .map(o -> told.say("when." + o.when().wire()) + "\u00a0" + o.n())
                .collect(Collectors.joining(" · "));
        return Optional.of(new Paragraph(told.say("outcome.outside", "counts", counts)));
    }

    private String inShort(Held held) {
        var n = Indicators.of(List.of(held));
        return told.say(
                "report.in-short",
                "needs",
                n.needs(),
                "ideas",
                n.ideas(),
                "decisions",
                n.decisions(),
                "actions",
                n.actions());
    }

    /** With a chart where the groups may be told. */
    static List<Part> sectors(Wording told, String captionKey, List<GroupCount> groups, int all) {
        List<Part> parts = new ArrayList<>();
        if (!groups.isEmpty()) {
            String caption = told.say("report.chart.people");
            List<Bar> bars = groups.stream()
                    .map(g -> new Bar(told.sectors(g.sectors()), List.of(g.people())))
                    .toList();
            parts.add(new Bars(
                    caption,
                    told.say("report.chart.means", "what", caption),
                    List.of(told.say("report.people")),
                    bars));
        }
        parts.add(told.people(captionKey, groups, all));
        if (groups.isEmpty()) parts.add(new Note(told.say("outcome.small-groups")));
        else if (groups.stream().anyMatch(g -> g.sectors().size() > 1)) parts.add(new Note(told.say("report.grouped")));
        return parts;
    }

    private List<Part> context(Held held) {
        List<ProfileCount> profiles = held.outcome().profiles();
        return profiles.stream()
                .map(ProfileCount::question)
                .distinct()
                .<Part>map(question -> profile(
                        question,
                        profiles.stream()
                                .filter(p -> p.question().equals(question))
                                .toList()))
                .collect(Collectors.toList());
    }

    private Table profile(String question, List<ProfileCount> counts) {
        List<List<Cell>> rows = counts.stream()
                .map(p -> List.of(
                        told.words(p.answer().isEmpty() ? told.say("outcome.profile.others") : p.answer()),
                        (Cell) new Cell.Count(p.people())))
                .toList();
        String name = told.say("outcome.profile." + question);
        return new Table(
                told.say("report.people-by", "what", name),
                List.of(Column.words(name, 8), told.number("report.people")),
                rows);
    }
}
