package pl.narada.deliberation.tally;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.narada.deliberation.Csv;
import pl.narada.deliberation.Csv.Row;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Unreadable;
import pl.narada.deliberation.choice.Approvals;
import pl.narada.deliberation.choice.Approvals.Ballot;
import pl.narada.deliberation.choice.PbFile;
import pl.narada.deliberation.choice.PbReader;
import pl.narada.deliberation.statements.Statement;

/** {@code java -jar narada.jar --tally FILE}: what is in the file, counted, as JSON. */
public final class Tally {

    private static final String OR_POINTS = ", or --utilities points to count the points";
    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private enum Format {
        VOTES,
        PAIRS,
        RANKINGS,
        APPROVALS,
        LISTS,
        PB;

        String wire() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Options options;
    private final String text;

    private Tally(Options options, String text) {
        this.options = options;
        this.text = text;
    }

    /**
     * What the process should end with: 0, or 2 with one sentence on {@code err} if the file or an option is wrong; then
     * nothing is written to {@code out}.
     */
    public static int run(List<String> args, InputStream in, PrintStream toOut, PrintStream toErr) {
        // whatever the console's own encoding: JSON is UTF-8
        var out = new PrintStream(toOut, true, StandardCharsets.UTF_8);
        var err = new PrintStream(toErr, true, StandardCharsets.UTF_8);
        try {
            Options options = Options.of(args);
            out.print(Json.of(new Tally(options, read(options.file(), in)).report()));
            out.flush();
            return DONE;
        } catch (Unreadable e) {
            err.println(e.getMessage());
            return REFUSED;
        }
    }

    private static String read(String file, InputStream in) throws Unreadable {
        try {
            byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("The file is not text in UTF-8");
        } catch (IOException | InvalidPathException e) {
            throw new Unreadable("The file \"%s\" can't be read".formatted(file));
        }
    }

    private Map<String, Object> report() throws Unreadable {
        return switch (options.oneOf("--format", Format.values(), Format::wire, format())) {
            case VOTES -> votes();
            case PAIRS -> PairsReport.of(PairsFile.read(rows()), options.prior());
            case RANKINGS -> RankingsReport.of(RankingsFile.read(text));
            case APPROVALS -> places(ApprovalsFile.read(rows()));
            case LISTS -> places(ApprovalsFile.readLists(text));
            case PB -> budget();
        };
    }

    private Format format() {
        String begin = text.replace("\uFEFF", "").strip();
        if (options.file().endsWith(".pb") || begin.startsWith("META")) return Format.PB;
        if (begin.startsWith("profile:") || begin.contains("\nprofile:")) return Format.LISTS;
        try {
            List<Row> heading = Csv.rows(begin.lines().findFirst().orElse(""), separator());
            if (heading.isEmpty()) return Format.VOTES;
            if (VotesFile.looksLike(heading.getFirst())) return Format.VOTES;
            if (PairsFile.looksLike(heading.getFirst())) return Format.PAIRS;
            if (ApprovalsFile.looksLike(heading.getFirst())) return Format.APPROVALS;
        } catch (Unreadable e) {
            return Format.VOTES;
        }
        return options.file().endsWith(".csv") ? Format.VOTES : Format.RANKINGS;
    }

    private List<Row> rows() throws Unreadable {
        List<Row> rows = Csv.rows(text, separator());
        if (rows.isEmpty()) throw new Unreadable("The file is empty");
        return rows;
    }

    /** A spreadsheet in Polish writes semicolons. */
    private char separator() {
        String heading = text.lines().findFirst().orElse("");
        return heading.indexOf(',') < 0 && heading.indexOf(';') >= 0 ? ';' : ',';
    }

    private Map<String, Object> votes() throws Unreadable {
        VotesFile votes = VotesFile.read(rows());
        if (options.values().containsKey("--k")) return agreed(votes);
        return new StatementsReport(votes)
                .of(options.has("--publish"), options.has("--groups"), options.value("--seed", "narada"));
    }

    /** Who agrees approves; common ground is known. */
    private Map<String, Object> agreed(VotesFile votes) throws Unreadable {
        List<Ballot> ballots = new ArrayList<>();
        for (int person = 0; person < votes.sheet().people(); person++) {
            Set<Integer> approved = new TreeSet<>();
            for (int i = 0; i < votes.items().size(); i++)
                if (votes.sheet().get(person, i) == Stance.AGREE) approved.add(i);
            ballots.add(Ballot.of(approved, votes.sectorOf().get(person)));
        }
        Map<Integer, Double> commonGround = new HashMap<>();
        List<Statement> statements = votes.sheet().recount(votes.sectors().size());
        for (int i = 0; i < statements.size(); i++) {
            int item = i;
            statements.get(i).commonGround().ifPresent(ground -> commonGround.put(item, ground));
        }
        var approvals = new Approvals(votes.items(), ballots);
        return choice(approvals, units(approvals), Fraction.of(options.k().orElseThrow()), false, commonGround);
    }

    private Map<String, Object> places(ApprovalsFile file) throws Unreadable {
        int k = options.k().orElse(file.k().orElse(0));
        if (k == 0) throw new Unreadable("Say how many are to be chosen: --k 5");
        return choice(file.approvals(), units(file.approvals()), Fraction.of(k), false, Map.of());
    }

    private Map<String, Object> budget() throws Unreadable {
        PbFile file = PbReader.read(text);
        if (options.values().containsKey("--utilities")) return points(file);
        boolean approves = file.type() == PbFile.Type.APPROVAL || file.type() == PbFile.Type.CHOOSE_ONE;
        if (!approves && !options.has("--as-approvals"))
            throw new Unreadable(
                    "The ballots are %s; add --as-approvals to count whoever names a project as approving of it%s"
                            .formatted(file.type().wire(), file.hasPoints() ? OR_POINTS : ""));
        Approvals approvals = file.approvals(options.value("--sector-column", ""));
        return choice(approvals, file.costs(), file.budget(), true, Map.of());
    }

    /** A project is worth to each person the points that they gave it. */
    private Map<String, Object> points(PbFile file) throws Unreadable {
        if (!options.value("--utilities", "").equals("points")) throw new Unreadable("--utilities must be points");
        if (options.has("--as-approvals"))
            throw new Unreadable("--utilities points and --as-approvals contradict each other");
        if (!file.hasPoints())
            throw new Unreadable("The ballots are %s and have no points"
                    .formatted(file.type().wire()));
        Approvals points = file.points(options.value("--sector-column", ""));
        return new ChoiceReport(points, file.costs(), file.budget(), true, true, Map.of()).of(options);
    }

    private Map<String, Object> choice(
            Approvals approvals,
            List<Fraction> costs,
            Fraction budget,
            boolean money,
            Map<Integer, Double> commonGround)
            throws Unreadable {
        return new ChoiceReport(approvals, costs, budget, money, false, commonGround).of(options);
    }

    private static List<Fraction> units(Approvals approvals) {
        return approvals.items().stream().map(_ -> Fraction.ONE).toList();
    }
}
