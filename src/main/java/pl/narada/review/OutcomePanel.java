package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.statements.Publishable;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.outcome.told.*;
import pl.narada.room.Finding;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.CompareTable;
import pl.narada.ui.Dates;
import pl.narada.ui.HandsTable;
import pl.narada.ui.OpinionTable;
import pl.narada.ui.RankTable;
import pl.narada.ui.RatingTable;
import pl.narada.ui.Says;
import pl.narada.ui.SupportTable;
import pl.narada.ui.TwoWaysTable;

/** An outcome on the screen: who took part, then what came of each activity in the order of the agenda. */
final class OutcomePanel extends Div {

    /** The outcome of this workshop, or that there is none yet. */
    static Component of(WorkshopId workshop, Outcomes outcomes, List<OutcomeTools> tools) {
        return outcomes.of(workshop)
                .<Component>map(outcome -> new OutcomePanel(workshop, outcome, OutcomeTools.all(tools, workshop)))
                .orElseGet(() -> new Paragraph(UI.getCurrent().getTranslation("outcome.none")));
    }

    private final MarkedLine lines;
    private final WayLinks ways;

    private OutcomePanel(WorkshopId workshop, OutcomeView outcome, List<OutcomeTools.Beside> tools) {
        this.ways = new WayLinks(workshop, outcome);
        this.lines = new MarkedLine(workshop, tools, ways);
        addClassName("outcome");
        if (!outcome.complete()) {
            var going = new Paragraph(getTranslation("outcome.going-on"));
            going.addClassName("hint");
            add(going);
        }
        add(people(outcome));
        if (!outcome.outside().isEmpty()) add(outside(outcome));
        for (String question : List.of("role", "municipality"))
            profile(question, outcome).ifPresent(this::add);
        add(new Downloads(workshop));
        outcome.activities().forEach(activity -> add(activity(activity, outcome)));
    }

    private Component people(OutcomeView outcome) {
        var people = new Paragraph(
                getTranslation("outcome.people", "n", outcome.people(), "without", outcome.withoutPhone()));
        people.addClassName("people");
        if (!outcome.groups().isEmpty()) people.add(" · " + groups(outcome.groups()));
        return people;
    }

    /** Who never came to the meeting is not counted there. */
    private Component outside(OutcomeView outcome) {
        List<String> counts = outcome.outside().stream()
                .map(o -> getTranslation("when." + o.when().wire()) + "\u00a0" + o.n())
                .toList();
        var line = new Paragraph(getTranslation("outcome.outside", "counts", String.join(" · ", counts)));
        line.addClassName("facts");
        return line;
    }

    private Component phases(ActivityOutcome activity) {
        List<String> counts = activity.phases().stream()
                .map(p -> getTranslation("when." + p.when().wire()) + "\u00a0" + p.n())
                .toList();
        String key = activity.voices().isEmpty() ? "outcome.phases.people" : "outcome.phases.voices";
        var line = new Paragraph(getTranslation(key, "counts", String.join(" · ", counts)));
        line.addClassName("facts");
        return line;
    }

    /** What people told of themselves: "Gmina: Staszów 12 · Połaniec 7 · pozostałe i bez odpowiedzi 9". */
    private Optional<Component> profile(String question, OutcomeView outcome) {
        List<String> answers = outcome.profiles().stream()
                .filter(p -> p.question().equals(question))
                .map(p -> (p.answer().isEmpty() ? getTranslation("outcome.profile.others") : p.answer()) + "\u00a0"
                        + p.people())
                .toList();
        if (answers.isEmpty()) return Optional.empty();
        var line = new Paragraph(getTranslation("outcome.profile." + question) + ": " + String.join(" · ", answers));
        line.addClassName("facts");
        return Optional.of(line);
    }

    private String groups(List<GroupCount> groups) {
        return String.join(
                " · ",
                groups.stream()
                        .map(g -> Says.sectors(this, g.sectors()) + ": " + g.people())
                        .toList());
    }

    private Component activity(ActivityOutcome activity, OutcomeView outcome) {
        var block = new Span(activity.block());
        block.addClassName("facts");
        var section = new Div(block, new H3(activity.prompt()));
        section.addClassName("finding");
        section.setId(Sources.anchor(activity.id()));
        if (!activity.phases().isEmpty()) section.add(phases(activity));
        Ballot ballot = activity.ballot();
        if (ballot != null) section.add(new BallotTable(ballot));
        Ratings ratings = activity.ratings();
        if (ratings != null) section.add(ratings(ratings));
        Opinions opinions = activity.opinions();
        if (opinions != null) section.add(opinions(opinions));
        Ranking ranking = activity.ranking();
        if (ranking != null) section.add(ranking(ranking));
        Comparison comparison = activity.comparison();
        if (comparison != null) section.add(comparison(comparison));
        Proposal proposal = activity.proposal();
        if (proposal != null) section.add(proposal(proposal));
        TwoWays twoWays = activity.twoWays();
        if (twoWays != null) section.add(twoWays(twoWays, activity.ballot() != null));
        ChoiceList.of(activity, lines, ways).ifPresent(section::add);
        if (!activity.answers().isEmpty()) section.add(new AnswerList(activity.answers()));
        Cards cards = activity.cards();
        if (cards != null) section.add(new CardTable(cards));
        if (!activity.themes().isEmpty()) activity.themes().forEach(theme -> section.add(theme(activity.id(), theme)));
        if (!activity.phrases().isEmpty()) section.add(new PhraseList(activity.phrases()));
        if (!activity.voices().isEmpty()) section.add(allVoices(activity.voices(), outcome));
        if (!activity.questions().isEmpty()) section.add(new QuestionList(activity.questions()));
        String summary = activity.summary();
        if (summary != null) section.add(paragraphs(summary));
        if (!activity.decisions().isEmpty()) section.add(decisions(activity));
        if (!activity.actions().isEmpty()) section.add(actions(activity));
        return section;
    }

    private Component ratings(Ratings ratings) {
        boolean evaluation = ratings.scales().contains(Finding.Evaluated.SCALE);
        String people = getTranslation(evaluation ? "outcome.evaluated" : "outcome.raters", "n", ratings.raters());
        people = withPaper(people, ratings.onPaper());
        if (ratings.hidden()) return hidden(people);
        List<RatingTable.Row> rows = ratings.rows().stream()
                .map(row -> new RatingTable.Row(row.label(), row.ratings()))
                .toList();
        var tables = new Div();
        if (!evaluation && ratings.raters() < Publishable.MANY) tables.add(few());
        if (!rows.isEmpty())
            tables.add(new RatingTable(ratings.scales(), ratings::title, names(ratings.groups()), rows));
        if (ratings.rows().stream().anyMatch(row -> row.shift() != null)) tables.add(new ShiftTable(ratings.rows()));
        return table(people, tables, ratings.groups());
    }

    private Component opinions(Opinions opinions) {
        String people = withPaper(getTranslation("outcome.answered", "n", opinions.people()), opinions.onPaper());
        if (opinions.hidden()) return hidden(people);
        List<OpinionTable.Row> rows = opinions.rows().stream()
                .map(row -> new OpinionTable.Row(row.label(), row.opinion()))
                .toList();
        var tables = new Div(new OpinionTable(names(opinions.groups()), rows));
        if (opinions.people() < Publishable.MANY) tables.add(few());
        if (!opinions.groups().isEmpty())
            tables.add(new SupportTable(
                    names(opinions.groups()),
                    opinions.rows().stream()
                            .map(row -> new SupportTable.Row(row.label(), row.opinion()))
                            .toList()));
        OpinionGroups alike = opinions.alike();
        if (alike != null) tables.add(new AlikeSection(alike));
        return table(people, tables, opinions.groups());
    }

    private Component few() {
        return new Paragraph(getTranslation("support.few", "n", Publishable.MANY));
    }

    private Component ranking(Ranking ranking) {
        String people = withPaper(getTranslation("outcome.answered", "n", ranking.people()), ranking.onPaper());
        if (ranking.hidden()) return hidden(people);
        List<RankTable.Row> rows = ranking.rows().stream()
                .map(r -> new RankTable.Row(
                        r.label(), r.place(), r.byPoints(), r.byPairs(), r.points(), r.first(), r.by()))
                .toList();
        return table(people, new RankTable(names(ranking.groups()), rows), ranking.groups());
    }

    /** Comparisons are too few to be told by sector, so whether sectors could be told apart does not matter. */
    private Component comparison(Comparison comparison) {
        String people = withPaper(getTranslation("outcome.answered", "n", comparison.people()), comparison.onPaper());
        if (comparison.hidden()) return hidden(people);
        if (!comparison.groups().isEmpty()) people += ": " + groups(comparison.groups());
        List<CompareTable.Row> rows = comparison.rows().stream()
                .map(r -> new CompareTable.Row(
                        r.label(), r.compared(), r.won(), r.chance(), r.low(), r.high(), r.best(), r.worst()))
                .toList();
        return new Div(
                new Paragraph(people),
                new CompareTable(comparison.people(), comparison.comparisons(), comparison.undecided(), rows));
    }

    private String withPaper(String people, int onPaper) {
        return onPaper == 0 ? people : people + ", " + getTranslation("report.on-paper", "n", onPaper);
    }

    private Component proposal(Proposal proposal) {
        String people = withPaper(getTranslation("outcome.answered", "n", proposal.people()), proposal.onPaper());
        var words = new Paragraph(proposal.text());
        words.addClassName("proposal");
        Hands hands = proposal.hands();
        if (hands == null) return new Div(words, hidden(people));
        var table = new HandsTable(proposal.quorum(), hands, names(proposal.groups()), proposal.by());
        return new Div(words, new Paragraph(people), table, HandsTable.reasons(table, proposal.reasons()));
    }

    /** {@code counted}: how many voted stands there already. */
    private Component twoWays(TwoWays ways, boolean counted) {
        String voters = getTranslation("outcome.voters", "n", ways.people());
        String people = ways.onPaper() == 0
                ? voters
                : voters + ", " + getTranslation("vote.of-which-on-paper", "n", ways.onPaper());
        if (ways.hidden()) return counted ? new Div() : hidden(people);
        var table = new TwoWaysTable(new TwoWaysTable.Told(
                ways.rule(),
                ways.decides(),
                ways.places(),
                ways.budget(),
                ways.seed(),
                ways.people(),
                ways.proportionalServed(),
                ways.plainServed(),
                ways.proportionalLeft(),
                ways.plainLeft(),
                counted ? List.of() : names(ways.groups()),
                ways.rows().stream()
                        .map(r -> new TwoWaysTable.Row(
                                r.label(),
                                r.cost(),
                                r.votes(),
                                r.points(),
                                r.by(),
                                r.proportional(),
                                r.plain(),
                                r.fate()))
                        .toList(),
                ways.ties().stream()
                        .map(t -> new TwoWaysTable.Tie(t.way(), t.equal(), t.taken(), t.by()))
                        .toList()));
        return counted ? table : table(people, table, ways.groups());
    }

    private Component hidden(String people) {
        return new Div(new Paragraph(people), new Paragraph(getTranslation("outcome.hidden")));
    }

    private List<String> names(List<GroupCount> groups) {
        return groups.stream().map(g -> Says.sectors(this, g.sectors())).toList();
    }

    private Component table(String people, Component table, List<GroupCount> groups) {
        var box = new Div(new Paragraph(people), table);
        if (groups.isEmpty()) {
            var why = new Paragraph(getTranslation("outcome.small-groups"));
            why.addClassName("hint");
            box.add(why);
        }
        return box;
    }

    /** What stands under its themes as well is folded up here. */
    private Component allVoices(List<Voice> voices, OutcomeView outcome) {
        boolean grouped = outcome.activities().stream()
                .flatMap(a -> a.themes().stream())
                .anyMatch(theme -> theme.voices().stream().anyMatch(voices::contains));
        var all = new Details(getTranslation("outcome.voices", "n", voices.size()), new VoiceList(voices, lines));
        all.setOpened(!grouped);
        return all;
    }

    private Component theme(int activity, Theme theme) {
        var box = new Div(new H4(theme.name()));
        box.addClassName("theme-found");
        lines.mark(box, Kind.THEME, activity, theme.number(), theme.name(), "");
        box.add(new VoiceList(theme.voices(), ways));
        return box;
    }

    private static Component paragraphs(String text) {
        var box = new Div();
        box.addClassName("summary-text");
        text.lines().filter(line -> !line.isBlank()).forEach(line -> box.add(new Paragraph(line)));
        return box;
    }

    private Component decisions(ActivityOutcome activity) {
        var list = new OrderedList();
        activity.decisions()
                .forEach(d -> list.add(
                        lines.mark(new ListItem(d.text()), Kind.DECISION, activity.id(), d.number(), d.text(), "")));
        return new Div(new H4(getTranslation("summarise.decisions")), list);
    }

    private Component actions(ActivityOutcome activity) {
        var list = new UnorderedList();
        for (ActionItem action : activity.actions()) {
            String until = action.until() == null
                    ? ""
                    : ", " + getTranslation("until", "date", Dates.longDate(getLocale(), action.until()));
            var item = new ListItem(action.text() + " — " + action.who() + until);
            list.add(lines.mark(item, Kind.ACTION, activity.id(), action.number(), action.text(), ""));
        }
        return new Div(new H4(getTranslation("summarise.actions")), list);
    }
}
