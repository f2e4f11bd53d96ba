package pl.narada.deliberation.choice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.narada.deliberation.Csv;
import pl.narada.deliberation.Fraction;

/** Writes a {@code .pb} file that {@link PbReader} reads as the same. */
public final class PbWriter {

    private PbWriter() {}

    public static String write(PbFile file) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("META"));
        lines.add(List.of("key", "value"));
        file.meta().forEach((key, value) -> lines.add(List.of(key, value)));

        List<String> more = columns(file.projects().stream().map(PbFile.Project::more));
        lines.add(List.of("PROJECTS"));
        lines.add(joined(List.of("project_id", "cost"), more));
        file.projects().forEach(p -> lines.add(joined(List.of(p.id(), decimal(p.cost())), values(p.more(), more))));

        boolean withPoints = file.hasPoints();
        List<String> ofVoters = columns(file.votes().stream().map(PbFile.Vote::more));
        lines.add(List.of("VOTES"));
        lines.add(joined(withPoints ? List.of("voter_id", "vote", "points") : List.of("voter_id", "vote"), ofVoters));
        for (PbFile.Vote vote : file.votes()) {
            List<String> cells = new ArrayList<>(List.of(vote.voter(), String.join(",", vote.projects())));
            if (withPoints)
                cells.add(vote.points().stream().map(PbWriter::decimal).collect(Collectors.joining(",")));
            lines.add(joined(cells, values(vote.more(), ofVoters)));
        }
        return lines.stream()
                .map(cells -> cells.stream().map(c -> Csv.cell(c, ';')).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> columns(Stream<SequencedMap<String, String>> more) {
        return more.flatMap(m -> m.keySet().stream()).distinct().toList();
    }

    private static List<String> values(SequencedMap<String, String> more, List<String> columns) {
        return columns.stream().map(c -> more.getOrDefault(c, "")).toList();
    }

    private static List<String> joined(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** Throws if it has no end, as a third: money has. */
    static String decimal(Fraction number) {
        return new BigDecimal(number.over())
                .divide(new BigDecimal(number.under()))
                .toPlainString();
    }
}
