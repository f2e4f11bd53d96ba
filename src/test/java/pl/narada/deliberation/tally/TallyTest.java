package pl.narada.deliberation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TallyTest {

    private static final String HEADING = "participant,sector,item,vote,modified_ms\n";

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @Test
    void everyItemHasItsMeasures() {
        JsonNode item = tally(HEADING + votes("ngo", 8, 1, 1) + votes("jst", 3, 3, 0) + votes("", 1, 0, 0), "-")
                .json()
                .get("items")
                .get(0);

        assertThat(item.get("item").asString()).isEqualTo("lamps");
        assertThat(item.get("n").asInt()).isEqualTo(17);
        assertThat(item.get("share").asDouble()).isCloseTo(12 / 17.0, within(1e-15));
        assertThat(item.get("exact").get("balanced_share").asString()).isEqualTo("13/20");
        assertThat(item.get("exact").get("group_aware").asString()).isEqualTo("3/8");
        assertThat(item.get("geometric_mean").asDouble()).isCloseTo(Math.sqrt(0.375), within(1e-12));
        assertThat(item.get("common_ground").asDouble()).isCloseTo(0.1876, within(0.0001));
        assertThat(item.get("without_sector").get("n").asInt()).isOne();
        assertThat(item.get("by_sector").get(0).get("sector").asString()).isEqualTo("jst");
        assertThat(item.get("by_sector").get(1).get("interval").get(0).asDouble())
                .isCloseTo(0.4902, within(0.0001));
    }

    /** Table and estimates: see {@link pl.narada.deliberation.pairwise.BradleyTerry}'s test. */
    @Test
    void pairsHaveTheirStrengths() {
        String season = "preferred,other,times\n"
                + "Mil,Det,7\nMil,Tor,9\nMil,NY,7\nMil,Bos,7\nMil,Cle,9\nMil,Bal,11\n"
                + "Det,Mil,6\nDet,Tor,7\nDet,NY,5\nDet,Bos,11\nDet,Cle,9\nDet,Bal,9\n"
                + "Tor,Mil,4\nTor,Det,6\nTor,NY,7\nTor,Bos,7\nTor,Cle,8\nTor,Bal,12\n"
                + "NY,Mil,6\nNY,Det,8\nNY,Tor,6\nNY,Bos,6\nNY,Cle,7\nNY,Bal,10\n"
                + "Bos,Mil,6\nBos,Det,2\nBos,Tor,6\nBos,NY,7\nBos,Cle,7\nBos,Bal,12\n"
                + "Cle,Mil,4\nCle,Det,4\nCle,Tor,5\nCle,NY,6\nCle,Bos,6\nCle,Bal,6\n"
                + "Bal,Mil,2\nBal,Det,4\nBal,Tor,1\nBal,NY,3\nBal,Bos,1\nBal,Cle,7\n";

        JsonNode items = tally(season, "-", "--prior", "0").json().get("items");

        double last = items.get(0).get("strength").asDouble();
        assertThat(items.get(0).get("item").asString()).isEqualTo("Bal");
        assertThat(items.get(4).get("item").asString()).isEqualTo("Mil");
        assertThat(items.get(4).get("strength").asDouble() - last).isCloseTo(1.5814, within(0.0001));
        assertThat(items.get(4).get("compared").asInt()).isEqualTo(78);
        assertThat(items.get(4).get("interval")).hasSize(2);
    }

    @Test
    void whatNeverLostHasAStrengthOnlyWithAPrior() {
        String pairs = "participant;preferred;other\np1;lamps;roads\np2;lamps;roads\n";

        assertThat(tally(pairs, "-").json().get("items").get(0).get("chance").asDouble())
                .isGreaterThan(0.5);
        assertThat(tally(pairs, "-", "--prior", "0").code()).isEqualTo(2);
        assertThat(tally("preferred,other\nlamps,lamps\n", "-").err()).contains("compared with itself");
    }

    @Test
    void howManyPeopleThinkSoMayStandBeforeOrBehind() {
        String before = tally("3: A > B\n2: B > A\n", "-").out();

        assertThat(tally("A > B * 3\n2 * B > A\n", "-").out()).isEqualTo(before);
        assertThat(tally("3: A > B : 3\n", "-").code()).isEqualTo(2);
    }

    @Test
    void theLastVoteCountsAndTheOrderOfRowsDoesNot() {
        List<String> rows = new ArrayList<>(List.of(
                "p1,ngo,lamps,agree,100",
                "p1,ngo,lamps,disagree,300",
                "p1,ngo,lamps,pass,200",
                "p2,jst,lamps,agree,1",
                "p2,jst,roads,agree,1",
                "p2,jst,roads,,2"));
        String first = tally(HEADING + String.join("\n", rows), "-").out();
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(tally("\uFEFF" + HEADING + String.join("\r\n", rows) + "\r\n", "-")
                            .out())
                    .isEqualTo(first);
        }
        JsonNode report = JsonMapper.shared().readTree(first);
        assertThat(report.get("items").get(0).get("disagree").asInt()).isOne();
        assertThat(report.get("items").get(0).get("agree").asInt()).isOne();
        assertThat(report.get("items").get(1).get("n").asInt()).as("taken back").isZero();
        assertThat(report.get("replaced").asInt()).isEqualTo(3);
    }

    @Test
    void whatIsPublishedExposesNobody() {
        String file = HEADING + votes("ngo", 8, 4, 1) + votes("jst", 3, 9, 0) + votes("firms", 1, 1, 0);

        JsonNode item = tally(file, "-", "--publish").json().get("items").get(0);

        assertThat(item.has("by_sector")).isFalse();
        assertThat(item.get("by_group").valueStream().map(g -> g.get("sectors").asString()))
                .containsExactly("firms + jst", "ngo");
        assertThat(tally(HEADING + votes("ngo", 2, 1, 0), "-", "--publish")
                        .json()
                        .get("items")
                        .get(0)
                        .has("agree"))
                .isFalse();
    }

    @Test
    void ordersAreCountedInThreeWays() throws IOException {
        Path file = Files.writeString(folder.resolve("capital.txt"), """
                # Tennessee
                42: Memphis > Nashville > Chattanooga > Knoxville
                26: Nashville > Chattanooga > Knoxville > Memphis
                15: Chattanooga > Knoxville > Nashville > Memphis
                17: Knoxville > Chattanooga > Nashville > Memphis
                """);

        JsonNode report = tally("", file.toString()).json();

        assertThat(report.get("people").asInt()).isEqualTo(100);
        assertThat(report.get("schulze").get(0).get(0).asString()).isEqualTo("Nashville");
        assertThat(report.get("ranked_pairs").get(3).get(0).asString()).isEqualTo("Memphis");
        assertThat(report.get("borda").get(3).get(0).asString()).isEqualTo("Knoxville");
        assertThat(report.get("over").get("Memphis").get("Nashville").asInt()).isEqualTo(42);
    }

    @Test
    void equalOnesShareTheirPlace() {
        JsonNode report = tally("3: A > B = C\n\nitems: D\n", "-").json();

        assertThat(report.get("schulze").get(1).toString()).isEqualTo("[\"B\",\"C\"]");
        assertThat(report.get("items").get(1).get("borda_points").asDouble()).isEqualTo(4.5);
    }

    /** Benchmark instances of abcvoting are written like this; the profile is the running example of the book. */
    @Test
    void listsOfApprovalsAreChosenFrom() {
        String file = """
                # comment
                description: "running example"
                num_cand: 8
                committeesize: 4
                profile: [[0, 1], [0, 2],
                  [0, 3], [1, 2, 5], [4], [5], [6]]
                weights: [3, 3, 2, 1, 1, 1, 1]
                """;

        JsonNode phragmen = tally(file, "-").json();
        JsonNode shares = tally(file, "-", "--method", "equal-shares", "--completion=none")
                .json();

        assertThat(phragmen.get("steps").get(3).get("measure_exact").asString()).isEqualTo("5/8");
        assertThat(phragmen.get("ties").get(0).get("decided_by").asString()).isEqualTo("lot");
        assertThat(phragmen.get("people").asInt()).isEqualTo(12);
        assertThat(shares.get("chosen").toString()).isEqualTo("[\"0\"]");
        assertThat(shares.get("steps").get(0).get("measure_exact").asString()).isEqualTo("1/8");
    }

    @Test
    void aTableOfApprovalsTellsWhomAChoiceServes() {
        var file = new StringBuilder("voter,sector,items\n");
        for (int i = 0; i < 30; i++) file.append("r%d,residents,a;b;c\n".formatted(i));
        for (int i = 0; i < 12; i++) file.append("n%d,ngo,d; e\n".formatted(i));

        JsonNode report = tally(file.toString(), "-", "--k", "3").json();

        assertThat(report.get("represented").get("people").asInt()).isEqualTo(42);
        assertThat(report.get("beside_plain")
                        .get("represented")
                        .get("by_sector")
                        .get(0)
                        .toString())
                .isEqualTo("{\"sector\":\"ngo\",\"people\":0,\"of\":12}");
    }

    @Test
    void aBudgetIsBought() throws IOException {
        Path file = Files.writeString(folder.resolve("small.pb"), """
                META
                key;value
                budget;150
                vote_type;approval
                PROJECTS
                project_id;cost
                p1;100
                p2;50
                p3;50
                VOTES
                voter_id;vote
                v1;p1,p2
                v2;p1
                v3;p3
                """);

        JsonNode report = tally("", file.toString()).json();

        assertThat(report.get("chosen").toString()).isEqualTo("[\"p1\",\"p3\"]");
        assertThat(report.get("completion").asString()).isEqualTo("add1u");
        assertThat(report.get("cost").asDouble()).isEqualTo(150);
    }

    /** p1: the first would pay 75 of 100 at 5 points, but has 50; both together have 100. p3 costs the third 50 for 4 points. */
    @Test
    void pointsAreCountedIfThatIsAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("points.pb"), """
                META
                key;value
                budget;150
                vote_type;cumulative
                max_sum_points;10
                PROJECTS
                project_id;cost
                p1;100
                p2;50
                p3;50
                VOTES
                voter_id;vote;points
                v1;p1,p2;5,1
                v2;p1;2
                v3;p3;4
                """);

        JsonNode report = tally("", "--utilities", "points", "--completion", "none", file.toString())
                .json();

        assertThat(report.get("utilities").asString()).isEqualTo("points");
        assertThat(report.get("benefit").asString()).isEqualTo("cardinality");
        assertThat(report.get("chosen").toString()).isEqualTo("[\"p3\",\"p1\"]");
        assertThat(report.at("/steps/0/points").asInt()).isEqualTo(4);
        assertThat(report.at("/steps/0/measure").asDouble()).isEqualTo(12.5);
        assertThat(report.at("/steps/1/measure").asDouble()).isEqualTo(25);
        assertThat(tally("", "--utilities", "points", "--as-approvals", file.toString())
                        .err()
                        .strip())
                .isEqualTo("--utilities points and --as-approvals contradict each other.");
        assertThat(tally("", "--utilities", "cost", file.toString()).err().strip())
                .isEqualTo("--utilities must be points.");
        assertThat(tally("", file.toString()).err().strip()).endsWith("or --utilities points to count the points.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "participant,sector,item,vote,modified_ms;p1,ngo,a,yes,1 | Line 2: A vote is agree, disagree or pass, not \"yes\".",
                "participant,sector,item,vote,modified_ms;p1,ngo,a,agree,soon | Line 2: modified_ms must be whole milliseconds, not \"soon\".",
                "participant,sector,item,vote,modified_ms;p1,n,a,agree,1;p1,n,a,pass,1 | Line 3: \"p1\" votes twice on \"a\" at the same moment, and differently.",
                "participant,item,vote;p1,a,agree | Line 1: The column sector is missing.",
                "3: A > B;A > A | Line 2: \"A\" is named twice.",
                "3: A > > B | Line 1: A name is missing.",
                "META;key,value | Line 2: The section META needs a column key.",
                "profile: [[0, 9]];num_cand: 3;committeesize: 1 | There is no item \"9\".",
                "voter,sector,items;v1,,a | Say how many are to be chosen: --k 5.",
            })
    void aBadFileIsOneSentenceAndNothingElse(String lines, String sentence) {
        Answer answer = tally(lines.replace(';', '\n'), "-");

        assertThat(answer.err().strip()).isEqualTo(sentence);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aWrongOptionIsOneSentenceToo() {
        assertThat(tally("", "-", "--wrong").err().strip()).isEqualTo("There is no option --wrong.");
        assertThat(tally("", "nowhere.csv").err().strip()).isEqualTo("The file \"nowhere.csv\" can't be read.");
        assertThat(tally("A > B", "-", "--format", "xml").err().strip())
                .isEqualTo("--format must be one of votes, pairs, rankings, approvals, lists, pb.");
        assertThat(tally("").err().strip()).isEqualTo("Say which file to read, or - for what is piped in.");
        assertThat(tally("", "-").err().strip()).isEqualTo("The file is empty.");
    }

    /** Files with pieces cut out, doubled and mixed: an answer or one sentence, never anything else. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsInAFileThereIsAnAnswer(long seed) {
        var random = new Random(seed);
        List<String> files = List.of(
                HEADING + votes("ngo", 3, 2, 1) + votes("", 1, 2, 1),
                "12: A > B = C\nitems: D\n3: C > A",
                "voter,sector,items\nv1,ngo,a;b\nv2,,\"b;c\"\n",
                "num_cand: 3\ncommitteesize: 2\nprofile: [[0, 1], [2]]\nweights: [3, 1]\n",
                "META\nkey;value\nbudget;150\nvote_type;approval\nPROJECTS\nproject_id;cost\np1;100\np2;50.5\n"
                        + "VOTES\nvoter_id;vote\nv1;p1,p2\nv2;p1\n");
        String odd = "\";,:>=[]\n\r#\u00009-\uFEFF ż";
        for (int round = 0; round < 400; round++) {
            var file = new StringBuilder(files.get(random.nextInt(files.size())));
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(file.length());
                int to = Math.min(file.length(), at + random.nextInt(12));
                switch (random.nextInt(3)) {
                    case 0 -> file.delete(at, to);
                    case 1 -> file.insert(at, file.substring(at, to));
                    default -> file.insert(at, odd.charAt(random.nextInt(odd.length())));
                }
                if (file.isEmpty()) file.append('x');
            }
            Answer answer = tally(file.toString(), "-", "--k", "2");
            assertThat(answer.code()).as(file.toString()).isIn(0, 2);
            if (answer.code() == 2) {
                assertThat(answer.out()).isEmpty();
                assertThat(answer.err().strip()).isNotEmpty().endsWith(".");
            } else {
                assertThat(answer.json().get("kind").asString()).isNotEmpty();
            }
        }
    }

    private static String votes(String sector, int agree, int disagree, int pass) {
        var rows = new StringBuilder();
        String[] votes = {"agree", "disagree", "pass"};
        int[] times = {agree, disagree, pass};
        for (int v = 0; v < votes.length; v++)
            for (int i = 0; i < times[v]; i++)
                rows.append("%s-%s-%d,%s,lamps,%s,7\n".formatted(sector, votes[v], i, sector, votes[v]));
        return rows.toString();
    }

    private static Answer tally(String in, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Tally.run(
                List.of(args),
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
