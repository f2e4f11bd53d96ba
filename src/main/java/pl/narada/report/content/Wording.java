package pl.narada.report.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.statements.Opinion;
import pl.narada.i18n.Translations;
import pl.narada.outcome.told.GroupCount;
import pl.narada.programme.WorkshopDetails;
import pl.narada.report.content.Part.Column;
import pl.narada.report.content.Part.Table;
import pl.narada.shared.Sector;

/** The words of a report in its language, and what is said the same way in many places of it. */
public record Wording(Translations words, Locale language) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    public String say(String key, Object... args) {
        return words.say(language, key, args);
    }

    /** How many people, with how many of them had no phone if any. */
    String withPaper(String people, int onPaper) {
        return onPaper == 0 ? people : people + ", " + say("report.on-paper", "n", onPaper);
    }

    /** With a capital letter and a full stop. */
    String sentence(String said) {
        return said.substring(0, 1).toUpperCase(language) + said.substring(1) + ".";
    }

    /** "22 listopada 2023, 9:00–11:00". */
    String when(WorkshopDetails details) {
        return "%s, %s–%s".formatted(date(details.date()), TIME.format(details.start()), TIME.format(details.end()));
    }

    public String date(LocalDate date) {
        return Translations.longDate(language, date);
    }

    public String sectors(List<Sector> sectors) {
        return sectors.stream().map(s -> say("sector." + s.wire())).collect(Collectors.joining(", "));
    }

    List<String> names(List<GroupCount> groups) {
        return groups.stream().map(g -> sectors(g.sectors())).toList();
    }

    /** What may be said of it in a few words; where sectors differ also which. */
    String verdict(Opinion opinion, List<GroupCount> groups) {
        if (opinion.most().isEmpty()) return say("verdict." + opinion.verdict());
        return say(
                "verdict.differ-who", "most", named(opinion.most(), groups), "least", named(opinion.least(), groups));
    }

    /** Which groups have hardly answered it. */
    String seldom(Opinion opinion, List<GroupCount> groups) {
        return say("support.seldom", "groups", named(opinion.seldom(), groups));
    }

    private String named(List<Integer> some, List<GroupCount> groups) {
        return some.stream().map(i -> sectors(groups.get(i).sectors())).collect(Collectors.joining(", "));
    }

    Cell percent(@Nullable Integer percent) {
        return percent == null ? Cell.EMPTY : new Cell.Percent(percent);
    }

    /** A count that may not be told by itself stays empty. */
    Cell count(@Nullable Integer n) {
        return n == null ? Cell.EMPTY : new Cell.Count(n);
    }

    Cell words(String text) {
        return new Cell.Words(text);
    }

    Cell mean(@Nullable Double mean) {
        return mean == null ? Cell.EMPTY : new Cell.Mean(mean);
    }

    Cell day(@Nullable LocalDate date) {
        return date == null ? Cell.EMPTY : new Cell.Day(date);
    }

    Cell byHand() {
        return new Cell.ByHand(say("report.by-hand"));
    }

    Column column(String key, int weight) {
        return Column.words(say(key), weight);
    }

    Column number(String key) {
        return Column.number(say(key));
    }

    /** How many people of each group, and all of them, even where groups are too small to be told. */
    Table people(String captionKey, List<GroupCount> groups, int all) {
        List<List<Cell>> rows = new ArrayList<>();
        groups.forEach(g -> rows.add(List.of(words(sectors(g.sectors())), new Cell.Count(g.people()))));
        rows.add(List.of(words(say("report.all")), new Cell.Count(all)));
        return new Table(say(captionKey), List.of(column("report.sector", 8), number("report.people")), rows);
    }
}
