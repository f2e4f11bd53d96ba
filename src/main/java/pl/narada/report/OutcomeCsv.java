package pl.narada.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.narada.i18n.Translations;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.OutcomeView.ProfileCount;
import pl.narada.outcome.told.WhenCount;
import pl.narada.report.CsvLine.Column;

/** An outcome as one table, each thing on a line of its own. */
final class OutcomeCsv {

    private final CsvWords words;

    OutcomeCsv(Translations words, Locale language) {
        this.words = new CsvWords(words, language);
    }

    String write(OutcomeView outcome) {
        var said = new SaidLines(words, outcome);
        var counted = new CountedLines(words);
        List<CsvLine> lines = new ArrayList<>();
        outcome.profiles().forEach(told -> lines.add(line(told)));
        outcome.outside().forEach(told -> lines.add(line(told)));
        outcome.activities().forEach(activity -> {
            lines.addAll(said.before(activity));
            lines.addAll(counted.of(activity));
            lines.addAll(said.after(activity));
        });
        List<String> heading = Arrays.stream(Column.values())
                .map(column -> words.say(column.key()))
                .toList();
        return Csv.of(Stream.concat(Stream.of(heading), lines.stream().map(CsvLine::cells))
                .toList());
    }

    private CsvLine line(ProfileCount told) {
        String answer = told.answer().isEmpty() ? words.say("outcome.profile.others") : told.answer();
        return new CsvLine()
                .with(Column.WHAT, words.say("outcome.profile." + told.question()))
                .with(Column.TEXT, answer)
                .with(Column.VOTERS, told.people());
    }

    private CsvLine line(WhenCount told) {
        return new CsvLine()
                .with(Column.WHAT, words.say("csv.outside"))
                .with(Column.VOTERS, told.n())
                .with(Column.PHASE, words.phase(told.when()));
    }
}
