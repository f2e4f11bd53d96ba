package pl.narada.deliberation.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.deliberation.Fraction;
import pl.narada.deliberation.Unreadable;

class PbFileTest {

    /** The example on pabulib.org/format. */
    static final String WIELICZKA = """
            META
            key; value
            description; Municipal PB in Wieliczka
            country; Poland
            unit; Wieliczka
            instance; 2020
            num_projects; 5
            num_votes; 10
            budget; 2500
            rule; greedy
            vote_type; approval
            min_length; 1
            max_length; 3
            date_begin; 16.09.2023
            date_end; 04.10.2023
            PROJECTS
            project_id; cost; category
            1; 600; culture, education
            2; 800; sport
            4; 1400; culture
            5; 1000; health, sport
            7; 1200; education
            VOTES
            voter_id; age; sex; vote
            1; 34; f; 1,2,4
            2; 51; m; 1,2
            3; 23; m; 2,4,5
            4; 19; f; 5,7
            5; 62; f; 1,4,7
            6; 54; m; 1,7
            7; 49; m; 5
            8; 27; f; 4
            9; 39; f; 2,4,5
            10; 44; m; 4,5
            """;

    private static final TieBreak LOT = TieBreak.byLot("narada");

    @Test
    void theExampleOfTheFormatIsRead() throws Unreadable {
        PbFile file = PbReader.read(WIELICZKA);

        assertThat(file.budget()).isEqualTo(Fraction.of(2500));
        assertThat(file.projects()).extracting(PbFile.Project::id).containsExactly("1", "2", "4", "5", "7");
        assertThat(file.projects().getFirst().more()).isEqualTo(Map.of("category", "culture, education"));
        assertThat(file.votes().getFirst().projects()).containsExactly("1", "2", "4");
        assertThat(file.approvals("sex").bySector()).isEqualTo(Map.of("f", 5, "m", 5));
        assertThat(file.approvals("district").bySector()).isEqualTo(Map.of("", 10));
    }

    /**
     * Reckoned by hand: with 250 each, project 4 (1400 of six) would cost 233⅓, one sixth for each złoty; 5 (1000 of five) and
     * 1 (600 of four) are dearer. Then voters 1, 3, 5, 9 and 10 have 16⅔: 5 is affordable no more, 2 and 7 neither, 1 is
     * with 533⅓ neither. More money for each buys 4 and 5, and no third project fits.
     */
    @Test
    void theExampleIsBought() throws Unreadable {
        PbFile file = PbReader.read(WIELICZKA);
        Approvals approvals = file.approvals("");

        assertThat(chosen(
                        file,
                        EqualShares.FOR_BUDGETS
                                .completed(EqualShares.Completion.NONE)
                                .choose(approvals, file.costs(), file.budget(), LOT)))
                .containsExactly("4");
        assertThat(chosen(file, MostApproved.within(approvals, file.costs(), file.budget(), LOT)))
                .containsExactly("4", "5");
    }

    private static List<String> chosen(PbFile file, Selection selection) {
        return selection.items().stream().map(i -> file.projects().get(i).id()).toList();
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() throws Unreadable {
        PbFile file = PbReader.read(WIELICZKA);

        assertThat(PbReader.read(PbWriter.write(file))).isEqualTo(file);
    }

    @Test
    void aNewOneHasWhatTheFormatWantsAndKeepsSemicolonsInNames() throws Unreadable {
        var name = new LinkedHashMap<>(Map.of("name", "Obwodnica; \"etap\" II"));
        var file = PbFile.of(
                Map.of("description", "Narada"),
                Fraction.of(5001, 2),
                List.of(new PbFile.Project("p1", Fraction.of(10), name)),
                List.of(new PbFile.Vote("v1", List.of("p1"), List.of(), new LinkedHashMap<>())));

        String text = PbWriter.write(file);

        assertThat(text)
                .contains("num_votes;1\n", "budget;2500.5\n", "vote_type;approval\n", "\"Obwodnica; \"\"etap\"\" II\"");
        assertThat(PbReader.read(text)).isEqualTo(file);
    }

    @Test
    void pointsAndOrdersAreReadAndCountAsApprovalOfWhatIsNamed() throws Unreadable {
        String cumulative = WIELICZKA
                .replace("vote_type; approval", "vote_type; cumulative")
                .replace("num_votes; 10", "num_votes; 1");
        String file =
                cumulative.substring(0, cumulative.indexOf("VOTES")) + "VOTES\nvoter_id;vote;points\n1;7,2,4;3,0,1\n";

        PbFile read = PbReader.read(file);

        assertThat(read.votes().getFirst().points()).containsExactly(Fraction.of(3), Fraction.ZERO, Fraction.ONE);
        assertThat(read.approvals("").ballots().getFirst().approved()).containsExactlyInAnyOrder(4, 2);
        assertThat(PbReader.read(PbWriter.write(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1; 34; f; 1,2,4 | 1; 34; f; 1,2,3 | Line 25: There is no project \"3\".",
                "1; 34; f; 1,2,4 | 1; 34; f; 1,2,1 | Line 25: The voter \"1\" names a project twice.",
                "2; 51; m; 1,2 | 1; 51; m; 1,2 | Line 26: The voter's id \"1\" is empty or there twice.",
                "1; 600 | 1; dużo | Line 18: The cost \"dużo\" is not a number.",
                "budget; 2500 | budget; much | Line 16: META must say the budget, as a number that is not below 0.",
                "vote_type; approval | vote_type; knapsack | Line 16: META must say the vote_type: approval, choose-1, ordinal, cumulative or scoring.",
                "num_votes; 10 | num_votes; 11 | META says num_votes = 11, but there are 10.",
                "voter_id; age; sex; vote | voter; vote | Line 24: The section VOTES needs a column voter_id.",
                "META | MET | Line 1: A .pb file begins with META.",
            })
    void whatIsWrongIsToldInOneSentence(String there, String instead, String sentence) {
        assertThatThrownBy(() -> PbReader.read(WIELICZKA.replaceFirst(there, instead)))
                .isInstanceOf(Unreadable.class)
                .hasMessage(sentence);
    }
}
