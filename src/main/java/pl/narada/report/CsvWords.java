package pl.narada.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.i18n.Translations;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.GroupCount;
import pl.narada.report.CsvLine.Column;
import pl.narada.room.When;
import pl.narada.shared.Sector;

/** What is said in the table of an outcome, in the language of who reads it. */
record CsvWords(Translations words, Locale language) {

    String say(String key, Object... args) {
        return words.say(language, key, args);
    }

    /** {@code what}: the key of what the line tells. */
    CsvLine line(ActivityOutcome activity, String what) {
        return told(activity, say(what));
    }

    CsvLine told(ActivityOutcome activity, String what) {
        return new CsvLine()
                .with(Column.BLOCK, activity.block())
                .with(Column.ACTIVITY, activity.prompt())
                .with(Column.WHAT, what);
    }

    String all() {
        return say("csv.all");
    }

    String phase(When when) {
        return say("when." + when.wire());
    }

    String sectors(GroupCount group) {
        return sectors(group.sectors());
    }

    String sectors(List<Sector> sectors) {
        return sectors.stream().map(s -> say("sector." + s.wire())).collect(Collectors.joining(", "));
    }

    /** The shares in a hundred, and what may be said of them. */
    CsvLine measured(CsvLine line, Opinion opinion, List<GroupCount> groups) {
        String seldom = opinion.seldom().isEmpty()
                ? ""
                : "; " + say("support.seldom", "groups", sectorsOf(opinion.seldom(), groups));
        return line.withKnown(Column.SHARE, opinion.share())
                .withKnown(Column.BALANCED, opinion.balanced())
                .withKnown(Column.COMMON, opinion.common())
                .with(Column.IN_SHORT, verdict(opinion, groups) + seldom);
    }

    private String verdict(Opinion opinion, List<GroupCount> groups) {
        if (opinion.most().isEmpty()) return say("verdict." + opinion.verdict());
        return say(
                "verdict.differ-who",
                "most",
                sectorsOf(opinion.most(), groups),
                "least",
                sectorsOf(opinion.least(), groups));
    }

    private String sectorsOf(List<Integer> some, List<GroupCount> groups) {
        return some.stream().map(i -> sectors(groups.get(i))).collect(Collectors.joining(", "));
    }
}
