package pl.narada.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.Hands;
import pl.narada.deliberation.Shift;
import pl.narada.deliberation.Spread;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.i18n.Translations;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.OutcomeView.*;
import pl.narada.report.content.Origins;
import pl.narada.room.When;
import pl.narada.shared.Sector;

/**
 * An outcome as one table, each thing on a line of its own: block, exercise, what it is, text, theme, sector, votes, person, date.
 */
record OutcomeCsv(Translations words, Locale language) {

    private static final List<String> COLUMNS = List.of(
            "block",
            "activity",
            "what",
            "text",
            "theme",
            "sector",
            "votes",
            "voters",
            "who",
            "until",
            "merged",
            "mean",
            "ones",
            "twos",
            "threes",
            "fours",
            "fives",
            "place",
            "points",
            "phase",
            "cost",
            "share",
            "balanced",
            "common",
            "in-short",
            "origin");

    String write(OutcomeView outcome) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(COLUMNS.stream()
                .map(column -> words.say(language, "csv." + column))
                .toList());
        outcome.profiles().forEach(told -> lines.add(line(told)));
        outcome.outside().forEach(o -> {
            List<String> line =
                    whole(List.of("", "", words.say(language, "csv.outside"), "", "", "", "", number(o.n())));
            line.set(COLUMNS.indexOf("phase"), phase(o.when()));
            lines.add(line);
        });
        outcome.activities().forEach(activity -> add(lines, activity, outcome));
        return Csv.of(lines.stream().map(OutcomeCsv::whole).toList());
    }

    private List<String> line(ProfileCount told) {
        String answer = told.answer().isEmpty() ? words.say(language, "outcome.profile.others") : told.answer();
        String question = words.say(language, "outcome.profile." + told.question());
        return List.of("", "", question, answer, "", "", "", number(told.people()));
    }

    private String phase(When when) {
        return words.say(language, "when." + when.wire());
    }

    /** Only ratings and rankings have something in the last columns. */
    private static List<String> whole(List<String> line) {
        List<String> whole = new ArrayList<>(line);
        while (whole.size() < COLUMNS.size()) whole.add("");
        return whole;
    }

    private void add(List<List<String>> lines, ActivityOutcome activity, OutcomeView outcome) {
        for (Voice v : activity.voices()) {
            List<String> line = line(
                    activity,
                    "noun." + v.noun(),
                    v.text(),
                    themesOf(v, outcome),
                    sectors(v.sectors()),
                    v.support() == 0 ? "" : number(v.support()),
                    "",
                    v.onBehalf() ? words.say(language, "gather.on-behalf") : "",
                    "");
            line.set(line.size() - 1, rootOf(v, activity));
            List<String> whole = whole(line);
            whole.set(COLUMNS.indexOf("phase"), phase(v.when()));
            lines.add(whole);
            for (GroupCount group : v.supporters()) {
                String sectors = sectors(group.sectors());
                lines.add(line(activity, "csv.support", v.text(), "", sectors, number(group.people()), "", "", ""));
            }
        }
        for (Phrase p : activity.phrases())
            lines.add(line(activity, "csv.phrase", p.text(), "", "", "", number(p.people()), "", ""));
        // of voices each says it
        if (activity.voices().isEmpty())
            activity.phases().forEach(p -> {
                List<String> line = whole(line(activity, "csv.answered", "", "", "", "", number(p.n()), "", ""));
                line.set(COLUMNS.indexOf("phase"), phase(p.when()));
                lines.add(line);
            });
        for (Question q : activity.questions()) add(lines, activity, q);
        Ballot ballot = activity.ballot();
        if (ballot != null && !ballot.hidden()) add(lines, activity, ballot);
        Ratings ratings = activity.ratings();
        if (ratings != null && !ratings.hidden()) add(lines, activity, ratings);
        Opinions opinions = activity.opinions();
        if (opinions != null && !opinions.hidden()) add(lines, activity, opinions);
        new AlikeCsv(words, language).rows(activity).forEach(row -> {
            List<String> line = whole(
                    List.of(activity.block(), activity.prompt(), row.what(), row.text(), "", "", "", row.voters()));
            line.set(COLUMNS.indexOf("in-short"), row.inShort());
            lines.add(line);
        });
        Ranking ranking = activity.ranking();
        if (ranking != null && !ranking.hidden()) add(lines, activity, ranking);
        Comparison comparison = activity.comparison();
        if (comparison != null && !comparison.hidden()) add(lines, activity, comparison);
        TwoWays ways = activity.twoWays();
        if (ways != null && !ways.hidden()) add(lines, activity, ways);
        Proposal proposal = activity.proposal();
        if (proposal != null && !proposal.hidden()) add(lines, activity, proposal);
        for (Answer a : activity.answers()) {
            lines.add(line(activity, "csv.answer", a.text(), a.prompt(), sectors(a.sectors()), "", "", "", ""));
        }
        Cards cards = activity.cards();
        if (cards != null) add(lines, activity, cards);
        String summary = activity.summary();
        if (summary != null) lines.add(line(activity, "csv.summary", summary, "", "", "", "", "", ""));
        var origins = new Origins(outcome, (key, args) -> words.say(language, key, args));
        for (Decision d : activity.decisions()) {
            List<String> line = line(activity, "csv.decision", d.text(), "", "", "", "", "", "");
            lines.add(from(origins.of(Kind.DECISION, activity.id(), d.number()), line));
        }
        for (ActionItem a : activity.actions()) {
            String until = a.until() == null ? "" : a.until().toString();
            List<String> line = line(activity, "csv.action", a.text(), "", "", "", "", a.who(), until);
            lines.add(from(origins.of(Kind.ACTION, activity.id(), a.number()), line));
        }
    }

    private static List<String> from(String origin, List<String> line) {
        List<String> whole = whole(line);
        whole.set(COLUMNS.indexOf("origin"), origin);
        return whole;
    }

    /** The words with which it was shown, as they say the same. */
    private static String rootOf(Voice voice, ActivityOutcome activity) {
        return activity.voices().stream()
                .filter(root -> Objects.equals(root.number(), voice.mergedInto()))
                .map(Voice::text)
                .collect(Collectors.joining());
    }

    private void add(List<List<String>> lines, ActivityOutcome activity, Question q) {
        String fate = q.answered() ? "csv.question.answered" : "csv.question.open";
        String who = q.onBehalf() ? words.say(language, "ask.on-behalf") : "";
        lines.add(line(activity, fate, q.text(), "", sectors(q.sectors()), number(q.support()), "", who, ""));
    }

    private static String themesOf(Voice voice, OutcomeView outcome) {
        return outcome.activities().stream()
                .flatMap(a -> a.themes().stream())
                .filter(theme -> theme.voices().contains(voice))
                .map(Theme::name)
                .collect(Collectors.joining(", "));
    }

    private void add(List<List<String>> lines, ActivityOutcome activity, Ballot ballot) {
        if (ballot.onPaper() > 0) {
            lines.add(line(activity, "csv.on-paper", "", "", "", "", number(ballot.onPaper()), "", ""));
        }
        for (Row row : ballot.rows()) {
            String all = words.say(language, "csv.all");
            lines.add(line(
                    activity,
                    "csv.result",
                    row.label(),
                    "",
                    all,
                    number(row.votes()),
                    number(ballot.voters()),
                    "",
                    ""));
            measured(lines, row.support(), ballot.groups());
            for (int i = 0; i < row.by().size(); i++) {
                GroupCount group = ballot.groups().get(i);
                Integer votes = row.by().get(i);
                if (votes == null) continue;
                lines.add(line(
                        activity,
                        "csv.result",
                        row.label(),
                        "",
                        sectors(group.sectors()),
                        number(votes),
                        number(group.people()),
                        "",
                        ""));
            }
        }
    }

    /** On the last line, that of everybody: the shares in a hundred, and what may be said of it. */
    private void measured(List<List<String>> lines, Opinion opinion, List<GroupCount> groups) {
        List<String> line = whole(lines.removeLast());
        line.set(COLUMNS.indexOf("share"), percent(opinion.share()));
        line.set(COLUMNS.indexOf("balanced"), percent(opinion.balanced()));
        line.set(COLUMNS.indexOf("common"), percent(opinion.common()));
        String seldom = opinion.seldom().isEmpty()
                ? ""
                : "; " + words.say(language, "support.seldom", "groups", sectorsOf(opinion.seldom(), groups));
        line.set(COLUMNS.indexOf("in-short"), verdict(opinion, groups) + seldom);
        lines.add(line);
    }

    private static String percent(@Nullable Integer percent) {
        return percent == null ? "" : number(percent);
    }

    private String verdict(Opinion opinion, List<GroupCount> groups) {
        if (opinion.most().isEmpty()) return words.say(language, "verdict." + opinion.verdict());
        return words.say(
                language,
                "verdict.differ-who",
                "most",
                sectorsOf(opinion.most(), groups),
                "least",
                sectorsOf(opinion.least(), groups));
    }

    private String sectorsOf(List<Integer> some, List<GroupCount> groups) {
        return some.stream().map(i -> sectors(groups.get(i).sectors())).collect(Collectors.joining(", "));
    }

    private void add(List<List<String>> lines, ActivityOutcome activity, Ratings ratings) {
        for (RatedRow row : ratings.rows()) {
            row.ratings().forEach((scale, rating) -> {
                String what = "csv.rating." + scale;
                List<String> all = line(
                        activity,
                        what,
                        row.label(),
                        "",
                        words.say(language, "csv.all"),
                        "",
                        number(rating.n()),
                        "",
                        "");
                List<String> told = whole(rated(all, rating.mean(), rating.spread()));
                if (!rating.by().isEmpty())
                    told.set(COLUMNS.indexOf("in-short"), words.say(language, "verdict.rated." + rating.verdict()));
                lines.add(told);
                for (int i = 0; i < rating.by().size(); i++) {
                    String group = sectors(ratings.groups().get(i).sectors());
                    List<String> line = line(activity, what, row.label(), "", group, "", "", "", "");
                    lines.add(rated(line, rating.by().get(i), List.of()));
                }
            });
            Shift shift = row.shift();
            if (shift != null) add(lines, activity, row, shift);
        }
    }

    /** The places, and how many people put each choice first. */
    private void add(List<List<String>> lines, ActivityOutcome activity, Ranking ranking) {
        String all = words.say(language, "csv.all");
        for (RankedRow row : ranking.rows()) {
            String people = number(ranking.people());
            List<String> line =
                    whole(line(activity, "csv.first", row.label(), "", all, number(row.first()), people, "", ""));
            line.set(COLUMNS.indexOf("place"), number(row.place()));
            line.set(COLUMNS.indexOf("points"), words.say(language, "rank.number", "n", row.points()));
            lines.add(line);
            for (int i = 0; i < row.by().size(); i++) {
                GroupCount group = ranking.groups().get(i);
                Integer some = row.by().get(i);
                if (some == null) continue;
                String n = number(some);
                String of = number(group.people());
                lines.add(line(activity, "csv.first", row.label(), "", sectors(group.sectors()), n, of, "", ""));
            }
        }
    }

    private void add(List<List<String>> lines, ActivityOutcome activity, Comparison comparison) {
        String all = words.say(language, "csv.all");
        for (ComparisonLines.Line told : ComparisonLines.of(comparison)) {
            List<String> line =
                    whole(line(activity, told.what(), told.text(), "", all, told.votes(), told.voters(), "", ""));
            line.set(COLUMNS.indexOf("place"), told.place());
            line.set(COLUMNS.indexOf("share"), told.chance());
            line.set(
                    COLUMNS.indexOf("in-short"),
                    words.say(language, told.key(), told.values().toArray()));
            lines.add(line);
        }
    }

    /** Each stance on a line of its own: how many of those who answered the statement. */
    private void add(List<List<String>> lines, ActivityOutcome activity, Opinions opinions) {
        for (OpinedRow row : opinions.rows()) {
            add(
                    lines,
                    activity,
                    row.label(),
                    words.say(language, "csv.all"),
                    row.opinion().all());
            List<List<String>> others = new ArrayList<>(List.of(lines.removeLast(), lines.removeLast()));
            measured(lines, row.opinion(), opinions.groups());
            lines.addAll(others.reversed());
            List<@Nullable Stances> by = row.opinion().by();
            for (int i = 0; i < by.size(); i++) {
                Stances group = by.get(i);
                if (group == null) continue;
                add(
                        lines,
                        activity,
                        row.label(),
                        sectors(opinions.groups().get(i).sectors()),
                        group);
            }
        }
    }

    private void add(List<List<String>> lines, ActivityOutcome activity, String label, String who, Stances stances) {
        for (Stance stance : Stance.values()) {
            String what = "csv.opinion." + stance.wire();
            String n = number(stances.of(stance));
            lines.add(line(activity, what, label, "", who, n, number(stances.n()), "", ""));
        }
    }

    /** What each choice costs, how many want it and what became of it. */
    private void add(List<List<String>> lines, ActivityOutcome activity, TwoWays ways) {
        if (ways.onPaper() > 0 && activity.ballot() == null)
            lines.add(line(activity, "csv.on-paper", "", "", "", "", number(ways.onPaper()), "", ""));
        for (FateRow row : ways.rows()) {
            Long cost = row.cost();
            List<String> line = whole(line(
                    activity,
                    "ways.fate." + row.fate(),
                    row.label(),
                    "",
                    words.say(language, "csv.all"),
                    number(row.votes()),
                    number(ways.people()),
                    "",
                    ""));
            line.set(COLUMNS.indexOf("cost"), cost == null ? "" : Long.toString(cost));
            Integer points = row.points();
            line.set(COLUMNS.indexOf("points"), points == null ? "" : number(points));
            lines.add(line);
        }
    }

    /** Each hand on a line of its own: how many of those who answered showed it; then why somebody blocks. */
    private void add(List<List<String>> lines, ActivityOutcome activity, Proposal proposal) {
        if (proposal.onPaper() > 0)
            lines.add(line(activity, "csv.on-paper", "", "", "", "", number(proposal.onPaper()), "", ""));
        Hands all = proposal.hands();
        if (all != null) add(lines, activity, proposal.text(), words.say(language, "csv.all"), all);
        for (int i = 0; i < proposal.by().size(); i++) {
            String group = sectors(proposal.groups().get(i).sectors());
            add(lines, activity, proposal.text(), group, proposal.by().get(i));
        }
        proposal.reasons()
                .forEach(reason ->
                        lines.add(line(activity, "csv.objection", reason, proposal.text(), "", "", "", "", "")));
    }

    private void add(List<List<String>> lines, ActivityOutcome activity, String text, String who, Hands hands) {
        String people = number(hands.people());
        for (int fingers = 0; fingers < hands.shown().size(); fingers++) {
            String n = number(hands.shown().get(fingers));
            lines.add(line(activity, "consent.fingers." + fingers, text, "", who, n, people, "", ""));
        }
        lines.add(line(activity, "consent.abstained", text, "", who, number(hands.abstained()), people, "", ""));
    }

    /** Three lines about the same people: their mean before, their mean after, and how many of them rated it higher. */
    private void add(List<List<String>> lines, ActivityOutcome activity, RatedRow row, Shift shift) {
        String pairs = number(shift.pairs());
        lines.add(rated(
                line(activity, "csv.shift.before", row.label(), "", "", "", pairs, "", ""), shift.before(), List.of()));
        lines.add(rated(
                line(activity, "csv.shift.after", row.label(), "", "", "", pairs, "", ""), shift.after(), List.of()));
        lines.add(line(activity, "csv.shift.risen", row.label(), "", "", number(shift.risen()), pairs, "", ""));
    }

    /** All marks of a card, and below those of each group. Who runs it or where it works is in the column for a person. */
    private void add(List<List<String>> lines, ActivityOutcome activity, Cards cards) {
        for (CardRow card : cards.rows()) {
            String what = "card." + card.type();
            String all = words.say(language, "csv.all");
            String marks = number(card.marks());
            lines.add(line(activity, what, told(card), "", all, marks, number(cards.markers()), card.where(), ""));
            for (int i = 0; i < card.by().size(); i++) {
                Integer by = card.by().get(i);
                if (by == null) continue;
                GroupCount group = cards.groups().get(i);
                String of = sectors(group.sectors());
                lines.add(line(activity, what, card.title(), "", of, number(by), number(group.people()), "", ""));
            }
        }
    }

    /** In one cell: what it is called, what it is about and where to read on. */
    private static String told(CardRow card) {
        return Stream.of(card.title(), card.text(), Objects.requireNonNullElse(card.url(), ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The line with a mean and how many gave each rating. */
    private List<String> rated(List<String> line, @Nullable Double mean, List<Integer> spread) {
        List<String> rated = new ArrayList<>(line);
        rated.add(mean == null ? "" : words.say(language, "rate.mean", "mean", mean));
        for (int i = 0; i < Spread.BEST; i++) rated.add(i < spread.size() ? number(spread.get(i)) : "");
        return rated;
    }

    private List<String> line(
            ActivityOutcome activity,
            String what,
            String text,
            String theme,
            String sector,
            String votes,
            String voters,
            String who,
            String until) {
        return new ArrayList<>(List.of(
                activity.block(),
                activity.prompt(),
                words.say(language, what),
                text,
                theme,
                sector,
                votes,
                voters,
                who,
                until,
                ""));
    }

    private String sectors(List<Sector> sectors) {
        return sectors.stream()
                .map(s -> words.say(language, "sector." + s.wire()))
                .collect(Collectors.joining(", "));
    }

    private static String number(int n) {
        return Integer.toString(n);
    }
}
