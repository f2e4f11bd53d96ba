package pl.narada.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.ui.Browser.leadsTo;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.access.StaffAccounts;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.ask.AskCommand.Enter;
import pl.narada.activity.ask.AskCommand.MarkAnswered;
import pl.narada.activity.gather.GatherCommand;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.vote.VoteCommand.SetPaperCount;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Browser;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnBothDatabases
class ExportingOutcomesTest extends StaffScreens {

    private static final String PASSWORD = "kawa o dziewiątej rano";
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(;|\r\n)");

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private StaffAccounts accounts;

    private Browser anna = new Browser(0);

    @BeforeEach
    void annaSignsIn() {
        nothingHasHappenedYet();
        accounts.create("anna", PASSWORD, PASSWORD);
        anna = new Browser(port);
        assertThat(leadsTo(anna.signIn("anna", PASSWORD))).isEqualTo("/staff");
    }

    private Meeting overInStaszow() {
        return saved(MeetingInStaszow.isOver(planned()), OutcomeView::complete);
    }

    private Meeting saved(Meeting meeting, Predicate<OutcomeView> isSo) {
        Eventually.get(
                () -> outcomes.of(meeting.id()).filter(isSo).map(Optional::of).orElse(Optional.empty()));
        return meeting;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void nobodyTakesAnOutcomeAwayWithoutSigningIn(String ending) {
        Meeting meeting = overInStaszow();

        var answer = new Browser(port).get("/export/" + meeting.id() + "." + ending);

        assertThat(answer.statusCode()).isIn(302, 401, 403);
        assertThat(answer.body()).doesNotContain("kalendarz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void anOutcomeThatIsNotThereIsNotFound(String ending) {
        Meeting draft = planned();

        for (Object id : List.of(WorkshopId.random(), draft.id(), "nonsense"))
            assertThat(anna.get("/export/" + id + "." + ending).statusCode()).isEqualTo(404);
    }

    @Test
    void theTableOpensInAPolishSpreadsheet() {
        HttpResponse<String> answer = csv(overInStaszow());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "narada-2612-2023-11-22.csv");
        assertThat(answer.body())
                .startsWith("\uFEFF\"Blok\";\"Ćwiczenie\";\"Co to jest\";\"Treść\";\"Temat\";\"Sektor\";\"Głosy\";"
                        + "\"Liczba głosujących\";\"Kto\";\"Do kiedy\";\"Połączone z\";\"Średnia ocen\";\"Oceny 1\";"
                        + "\"Oceny 2\";\"Oceny 3\";\"Oceny 4\";\"Oceny 5\";\"Miejsce\";\"Punkty (Borda)\";\"Etap\";\"Koszt (zł)\";"
                        + "\"Poparcie w\u00A0% (osoby)\";\"Poparcie w\u00A0% (sektory po równo)\";"
                        + "\"Popiera w\u00A0każdym sektorze co najmniej (%)\";\"W\u00A0skrócie\";"
                        + "\"Czego dotyczy, z\u00A0czego wynika\";\"Odpowiedź na piśmie\"\r\n")
                .endsWith("\r\n");
    }

    @Test
    void everyLineOfTheTableHasAllItsCells() {
        assertThat(table(csv(overInStaszow())))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line).hasSize(27));
    }

    @Test
    void quotesAndSemicolonsStayInTheirCell() {
        HttpResponse<String> answer = csv(overInStaszow());

        assertThat(answer.body()).contains("\"Mówią „razem”; a \"\"osobno\"\" działają\"");
        assertThat(texts(answer)).contains("Mówią „razem”; a \"osobno\" działają");
    }

    @Test
    void whatLooksLikeAFormulaStaysText() {
        HttpResponse<String> answer = csv(overInStaszow());

        assertThat(texts(answer))
                .contains("'=1+1", "'+48 600 100 200", "'@x", "'-5 minut na dojście", "'=Pieniądze")
                .doesNotContain("=1+1", "+48 600 100 200", "@x", "-5 minut na dojście", "=Pieniądze");
        for (List<String> line : table(answer)) {
            assertThat(line).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("+") || cell.startsWith("@"));
        }
    }

    @Test
    void theTableHasNeedsThemesVotesAndAgreements() {
        List<List<String>> lines = table(csv(overInStaszow()));

        assertThat(lines)
                .contains(
                        line(
                                "Czego najbardziej potrzebuje współpraca w naszym powiecie?",
                                "potrzeba",
                                "'=1+1",
                                "'=Pieniądze",
                                "NGO",
                                "",
                                "",
                                "",
                                ""),
                        line(
                                "Czego najbardziej potrzebuje współpraca w naszym powiecie?",
                                "potrzeba",
                                "'@x",
                                "",
                                "JST, mieszkańcy",
                                "",
                                "",
                                "",
                                ""),
                        line(
                                "Które tematy są najważniejsze?",
                                "wynik głosowania",
                                "'=Pieniądze",
                                "",
                                "wszyscy",
                                "10",
                                "12",
                                "",
                                ""),
                        line(
                                "Które tematy są najważniejsze?",
                                "wynik głosowania",
                                "'=Pieniądze",
                                "",
                                "NGO",
                                "5",
                                "6",
                                "",
                                ""),
                        line(
                                "Które tematy są najważniejsze?",
                                "wynik głosowania",
                                "Drogi",
                                "",
                                "JST, mieszkańcy",
                                "5",
                                "6",
                                "",
                                ""))
                .contains(
                        closing("podsumowanie", "Zaczynamy od pieniędzy.\nDrogi są drugie.", "", ""),
                        closing("decyzja", "Spotykamy się co kwartał.", "", ""),
                        closing("zadanie", "Założyć kalendarz", "Ewa z urzędu", "2024-03-15"),
                        closing("zadanie", "Zapytać gminy", "Adam", ""));
        assertThat(lines.toString()).doesNotContain("To jest reklama");
    }

    @Test
    void everythingThatWasSaidIsOneLine() {
        List<List<String>> lines = table(csv(overInStaszow()));

        assertThat(lines.stream().filter(line -> line.contains("potrzeba"))).hasSize(5);
        assertThat(lines.stream().filter(line -> line.contains("'=1+1"))).hasSize(1);
    }

    @Test
    void whatWasMergedAndWhatWasEnteredForOthersIsToldInTheTableAndTheDocument() {
        Meeting meeting = MeetingInStaszow.gathers(planned())
                .janDoes(new Merge(NEEDS, 5, 4))
                .withoutPhones(Sector.NGO, 1)
                .janDoes(new GatherCommand.Enter(NEEDS, Sector.NGO, "Ławki"))
                .over();
        saved(meeting, OutcomeView::complete);

        String root = "Mówią „razem”; a \"osobno\" działają";
        assertThat(table(csv(meeting)))
                .filteredOn(line -> line.get(10).equals(root))
                .extracting(line -> line.get(3))
                .containsExactly("'-5 minut na dojście");
        assertThat(table(csv(meeting)))
                .filteredOn(line -> line.get(8).equals("wpisane przez osobę prowadzącą"))
                .extracting(line -> line.get(3))
                .containsExactly("Ławki");
        JsonNode voices = json(meeting).at("/outcome/activities/0/voices");
        assertThat(voices.at("/4/mergedInto").asInt()).isEqualTo(4);
        assertThat(voices.at("/3/mergedInto").isNull()).isTrue();
        assertThat(voices.at("/5/onBehalf").asBoolean()).isTrue();
    }

    /** Two from NGOs, one from local government and one resident, who are read together. */
    @Test
    void whoSupportedWhatWasSaidIsToldByGroupsThatAreLargeEnough() {
        Meeting meeting = MeetingInStaszow.gathers(planned())
                .agrees(3, 4)
                .agrees(4, 5)
                .agrees(7, 4)
                .agrees(10, 4)
                .janDoes(new Merge(NEEDS, 5, 4))
                .over();
        saved(meeting, OutcomeView::complete);

        String root = "Mówią „razem”; a \"osobno\" działają";
        assertThat(table(csv(meeting)))
                .filteredOn(line -> line.get(2).equals("poparcie wypowiedzi"))
                .extracting(line -> line.get(3) + ": " + line.get(5) + " " + line.get(6))
                .containsExactly(root + ": NGO 2", root + ": JST, mieszkańcy 2");
        assertThat(table(csv(meeting)))
                .filteredOn(
                        line -> line.get(2).equals("potrzeba") && line.get(3).equals(root))
                .extracting(line -> line.get(6))
                .containsExactly("4");
        JsonNode voice = json(meeting).at("/outcome/activities/0/voices/3");
        assertThat(voice.at("/support").asInt()).isEqualTo(4);
        assertThat(voice.at("/supporters").size()).isEqualTo(2);
        open("outcome/" + meeting.id());
        assertThat(screen()).contains("popierają 4 osoby");
    }

    @Test
    void noSmallGroupStandsAloneInTheTableOrTheDocument() {
        Meeting meeting = overInStaszow();

        assertThat(table(csv(meeting))).extracting(line -> line.get(5)).doesNotContain("JST", "mieszkańcy");
        json(meeting)
                .findValues("sectors")
                .forEach(sectors -> assertThat(sectors.toString()).isIn("[\"NGO\"]", "[\"JST\",\"RESIDENTS\"]"));
        assertThat(json(meeting).findValues("sectors")).isNotEmpty();
    }

    @Test
    void theDocumentHasTheWholeOutcome() {
        Meeting meeting = overInStaszow();

        JsonNode document = json(meeting);

        assertThat(document.at("/format").asString()).isEqualTo("narada-outcome");
        assertThat(document.at("/workshop").asString()).isEqualTo(meeting.id().toString());
        assertThat(document.at("/county/teryt").asString()).isEqualTo("2612");
        assertThat(document.at("/title").asString()).isEqualTo(TITLE);
        assertThat(document.at("/date").asString()).isEqualTo("2023-11-22");
        assertThat(document.at("/outcome/complete").asBoolean()).isTrue();
        assertThat(document.at("/outcome/people").asInt()).isEqualTo(13);
        JsonNode ballot = document.at("/outcome/activities/2/ballot");
        assertThat(ballot.at("/voters").asInt()).isEqualTo(12);
        assertThat(ballot.at("/rows/0/votes").asInt()).isEqualTo(10);
        assertThat(ballot.at("/rows/0/by").toString()).isEqualTo("[5,5]");
        assertThat(document.at("/outcome/activities/3/actions/0/until").asString())
                .isEqualTo("2024-03-15");
        // a document is read by programs, which run no formulas: what was said stays as it was said
        assertThat(document.at("/outcome/activities/0/voices/0/text").asString())
                .isEqualTo("=1+1");
    }

    @Test
    void aVoteThatWasNotRevealedIsNotCountedInAnyFileWhileTheWorkshopGoesOn() {
        Meeting meeting = saved(
                MeetingInStaszow.votes(planned()).at(EXAMPLES),
                o -> o.activities().stream().anyMatch(a -> a.ballot() != null));

        assertThat(csv(meeting).body()).contains("Drogi").doesNotContain("wynik głosowania");
        JsonNode ballot = json(meeting).at("/outcome/activities/2/ballot");
        assertThat(ballot.at("/hidden").asBoolean()).isTrue();
        assertThat(ballot.at("/rows")).isEmpty();
        assertThat(ballot.at("/groups")).isEmpty();
    }

    @Test
    void ratingsAreInBothFilesByGroupsThatMayBeTold() {
        Meeting meeting = saved(MeetingInStaszow.rates(planned()).over(), OutcomeView::complete);

        List<List<String>> lines = table(csv(meeting));
        assertThat(lines.stream()
                        .filter(l ->
                                l.get(2).equals("ocena ważności") && l.get(3).equals("Drogi")))
                .extracting(l -> l.get(5) + " " + l.get(7) + " " + String.join("|", l.subList(11, 17)))
                .containsExactly("wszyscy 12 3,00|6|0|0|0|6", "NGO  4,33|||||", "JST, mieszkańcy  1,67|||||");
        assertThat(lines.stream()
                        .filter(l -> l.get(2).equals("ocena wykonalności")
                                && l.get(3).equals("'=Pieniądze")))
                .extracting(l -> l.get(5) + " " + l.get(7) + " " + String.join("|", l.subList(11, 17)))
                .containsExactly("wszyscy 1 2,00|0|1|0|0|0");
        JsonNode ratings = json(meeting).at("/outcome/activities/2/ratings");
        assertThat(ratings.at("/raters").asInt()).isEqualTo(12);
        assertThat(ratings.at("/rows/0/label").asString()).isEqualTo("Drogi");
        assertThat(ratings.at("/rows/0/ratings/importance").toString())
                .isEqualTo(
                        "{\"n\":12,\"mean\":3.0,\"spread\":[6,0,0,0,6],\"by\":[4.33,1.67],\"verdict\":\"divided-inside\"}");
    }

    @Test
    void scalesAreCalledInBothFilesAsTheFacilitatorCalledThem() {
        Meeting meeting =
                saved(MeetingInStaszow.rates(planned(), scalesWithNames()).over(), OutcomeView::complete);

        assertThat(table(csv(meeting)).stream().map(l -> l.get(2)))
                .contains("ocena: Pilność", "ocena: Koszt (1: niski, 5: wysoki)")
                .doesNotContain("ocena ważności");
        assertThat(json(meeting).at("/outcome/activities/2/ratings/names").toString())
                .isEqualTo("{\"importance\":{\"name\":\"Pilność\",\"low\":\"\",\"high\":\"\"},"
                        + "\"feasibility\":{\"name\":\"Koszt\",\"low\":\"niski\",\"high\":\"wysoki\"}}");
        open("outcome/" + meeting.id());
        assertThat(screen()).contains("Pilność", "Koszt (1: niski, 5: wysoki)").doesNotContain("Wykonalność");
    }

    @Test
    void placesAreInBothFilesWithWhoPutWhatFirst() {
        Meeting meeting = saved(MeetingInStaszow.ranks(planned()).over(), OutcomeView::complete);

        assertThat(table(csv(meeting)).stream().filter(l -> l.get(2).equals("ranking: na pierwszym miejscu")))
                .extracting(l -> String.join("|", l.get(3), l.get(5), l.get(6), l.get(7), l.get(17), l.get(18)))
                .containsExactly(
                        "'=Pieniądze|wszyscy|6|11|1|6",
                        "'=Pieniądze|NGO|5|6||",
                        "'=Pieniądze|JST, mieszkańcy|1|5||",
                        "Drogi|wszyscy|5|11|2|5",
                        "Drogi|NGO|1|6||",
                        "Drogi|JST, mieszkańcy|4|5||");
        assertThat(json(meeting).at("/outcome/activities/2/ranking/rows/0").toString())
                .isEqualTo("{\"choice\":1,\"label\":\"=Pieniądze\",\"place\":1,\"byPoints\":1,\"byPairs\":1,"
                        + "\"points\":6.0,\"first\":6,\"by\":[5,1]}");
    }

    @Test
    void comparisonsAreInBothFilesAndNeverBySector() {
        Meeting meeting = saved(MeetingInStaszow.compares(planned()).over(), OutcomeView::complete);

        assertThat(table(csv(meeting)).stream().filter(l -> l.get(2).startsWith("porównania parami")))
                .extracting(l -> String.join(
                        "|", l.get(2), l.get(3), l.get(5), l.get(6), l.get(7), l.get(17), l.get(21), l.get(24)))
                .containsExactly(
                        "porównania parami: razem||wszyscy|10|11|||Rozstrzygnięte porównania: 10. Trudno powiedzieć: 1.",
                        "porównania parami: wybrano|'=Pieniądze|wszyscy|6|11||55|miejsce od 1 do 2, wybrano 6 z 10",
                        "porównania parami: wybrano|Drogi|wszyscy|4|11||45|miejsce od 1 do 2, wybrano 4 z 10");
        JsonNode comparison = json(meeting).at("/outcome/activities/2/comparison");
        assertThat(comparison.at("/groups/0/people").asInt()).isEqualTo(6);
        assertThat(comparison.at("/rows/0").toString())
                .isEqualTo("{\"choice\":1,\"label\":\"=Pieniądze\",\"compared\":10,\"won\":6,\"chance\":55,\"low\":40,"
                        + "\"high\":69,\"best\":1,\"worst\":2,\"band\":0}");
    }

    @Test
    void opinionsAreInBothFilesByGroupsThatMayBeTold() {
        Meeting meeting = saved(MeetingInStaszow.opines(planned()).over(), OutcomeView::complete);

        List<List<String>> lines = table(csv(meeting));
        assertThat(lines.stream().filter(l -> l.get(3).equals(STATEMENTS[0])))
                .extracting(l -> String.join("|", l.get(2), l.get(5), l.get(6), l.get(7)))
                .containsExactly(
                        "zdanie: zgadzam się|wszyscy|6|12",
                        "zdanie: nie zgadzam się|wszyscy|6|12",
                        "zdanie: pomijam|wszyscy|0|12",
                        "zdanie: zgadzam się|NGO|5|6",
                        "zdanie: nie zgadzam się|NGO|1|6",
                        "zdanie: pomijam|NGO|0|6",
                        "zdanie: zgadzam się|JST, mieszkańcy|1|6",
                        "zdanie: nie zgadzam się|JST, mieszkańcy|5|6",
                        "zdanie: pomijam|JST, mieszkańcy|0|6");
        assertThat(lines.stream().filter(l -> l.get(3).equals(STATEMENTS[1]))).hasSize(3);
        JsonNode opinions = json(meeting).at("/outcome/activities/1/opinions");
        assertThat(opinions.at("/people").asInt()).isEqualTo(12);
        assertThat(opinions.at("/rows/0/opinion").toString())
                .isEqualTo(
                        "{\"all\":{\"agree\":6,\"disagree\":6,\"pass\":0},\"by\":[{\"agree\":5,\"disagree\":1,\"pass\":0},"
                                + "{\"agree\":1,\"disagree\":5,\"pass\":0}],\"verdict\":\"divided-inside\",\"most\":[],\"least\":[],\"seldom\":[],"
                                + "\"share\":50,\"balanced\":50,\"common\":3,\"divide\":67,\"band\":0}");
    }

    @Test
    void anEvaluationIsInBothFiles() {
        Meeting meeting = saved(MeetingInStaszow.evaluates(planned()).over(), OutcomeView::complete);

        assertThat(table(csv(meeting)))
                .filteredOn(l -> l.get(1).equals("Jak było?") && l.get(3).equals("Znam formy współpracy."))
                .extracting(l -> l.get(2) + " " + l.get(5) + " " + l.get(6) + " " + l.get(7) + " "
                        + String.join("|", l.subList(11, 17)))
                .containsExactly(
                        "ankieta: ocena wszyscy  12 3,50|0|6|0|0|6",
                        "ankieta: ocena NGO   4,50|||||",
                        "ankieta: ocena JST, mieszkańcy   2,50|||||",
                        "ankieta: na początku, te same osoby   12 2,00|||||",
                        "ankieta: na końcu, te same osoby   12 3,50|||||",
                        "ankieta: ocena wzrosła u tylu osób  6 12 |||||");
        assertThat(table(csv(meeting)))
                .filteredOn(l -> l.get(2).equals("ankieta: wypowiedź"))
                .extracting(l -> l.get(3) + " " + l.get(4) + " " + l.get(5))
                .containsExactly("'=Dobrze Coś dodać? JST, mieszkańcy", "Ćwiczenia Coś dodać? NGO");
        JsonNode evaluation = json(meeting).at("/outcome/activities/2");
        assertThat(evaluation.at("/ratings/rows/0/shift").toString())
                .isEqualTo("{\"pairs\":12,\"before\":2.0,\"after\":3.5,\"risen\":6}");
        assertThat(evaluation.at("/answers/1/text").asString()).isEqualTo("Ćwiczenia");
    }

    @Test
    void whatWasPresentedIsInBothFilesWithItsMarks() {
        Meeting meeting = saved(MeetingInStaszow.marks(planned()).over(), OutcomeView::complete);

        assertThat(table(csv(meeting)).stream()
                        .filter(l -> l.get(2).equals("źródło finansowania")
                                || l.get(2).equals("praktyka")))
                .extracting(l -> String.join("|", l.subList(3, 9)))
                .containsExactly(
                        "Mały grant\nhttps://example.org/granty||wszyscy|10|12|powiat",
                        "Mały grant||NGO|5|6|",
                        "Mały grant||JST, mieszkańcy|5|6|",
                        "Świetlica z opiekunem\nOtwarta po południu.||wszyscy|3|12|sołectwo",
                        "Świetlica z opiekunem||NGO|2|6|",
                        "Świetlica z opiekunem||JST, mieszkańcy|1|6|");
        JsonNode activities = json(meeting).at("/outcome/activities");
        JsonNode slide = activities.get(activities.size() - 1);
        assertThat(slide.at("/cards/rows/0/by").toString()).isEqualTo("[5,5]");
        assertThat(slide.at("/questions/0/text").asString()).isEqualTo("Kto płaci?");
    }

    @Test
    void votesOnPaperAreLabelledInBothFiles() {
        Meeting meeting = planned()
                .inVoting()
                .votes(1, 1)
                .withoutPhones(Sector.RESIDENTS, 7)
                .janDoes(new SetPaperCount(PRIORITIES, Sector.RESIDENTS, 7, Map.of(1, 7, 2, 3)))
                .annaDoes(new RevealResult(PRIORITIES))
                .over();
        saved(meeting, OutcomeView::complete);

        assertThat(table(csv(meeting)))
                .filteredOn(line -> line.get(2).equals("głosujące osoby bez telefonu"))
                .singleElement()
                .satisfies(line -> assertThat(line.get(7)).isEqualTo("7"));
        JsonNode ballot = json(meeting).at("/outcome/activities/2/ballot");
        assertThat(ballot.path("voters").asInt()).isEqualTo(8);
        assertThat(ballot.path("onPaper").asInt()).isEqualTo(7);
    }

    private HttpResponse<String> csv(Meeting meeting) {
        return anna.get("/export/" + meeting.id() + ".csv");
    }

    @Test
    void questionsHaveTheirSupportAndWhetherTheyWereAnswered() {
        Meeting meeting = planned()
                .inQuestions()
                .withoutPhones(Sector.OTHER, 1)
                .janDoes(new Enter(QUESTIONS, Sector.OTHER, "Czy będzie tłumacz?"))
                .janDoes(new MarkAnswered(QUESTIONS, 2))
                .janDoes(new AskCommand.Hide(QUESTIONS, 3))
                .over();
        saved(meeting, OutcomeView::complete);

        assertThat(table(csv(meeting)).stream().filter(line -> line.get(2).startsWith("pytanie")))
                .extracting(line -> String.join("|", line.get(2), line.get(3), line.get(6), line.get(8)))
                .containsExactly(
                        "pytanie z odpowiedzią|Kto za to zapłaci?|3|",
                        "pytanie bez odpowiedzi|Kiedy ruszy autobus?|1|",
                        "pytanie bez odpowiedzi|Czy będzie tłumacz?|1|zapisane dla osoby bez telefonu");
        JsonNode first = json(meeting).at("/outcome/activities/1/questions/0");
        assertThat(first.path("support").asInt()).isEqualTo(3);
        assertThat(first.path("answered").asBoolean()).isTrue();
        assertThat(json(meeting).toString()).doesNotContain("notatki");
    }

    @Test
    void anAnswerInWritingStandsWithItsQuestionInAllFiles() {
        Meeting meeting = planned()
                .inQuestions()
                .janDoes(new AskCommand.WriteAnswer(QUESTIONS, 1, "Od maja.\nCodziennie.", ""))
                .over();
        saved(meeting, OutcomeView::complete);

        assertThat(table(csv(meeting)).stream().filter(line -> line.get(2).startsWith("pytanie")))
                .extracting(line -> String.join("|", line.get(2), line.get(3), line.getLast()))
                .contains(
                        "pytanie bez odpowiedzi|Kto za to zapłaci?|",
                        "pytanie z odpowiedzią|Kiedy ruszy autobus?|Od maja.\nCodziennie.");
        JsonNode questions = json(meeting).at("/outcome/activities/1/questions");
        assertThat(questions.at("/0/answer").isNull()).isTrue();
        assertThat(questions.at("/1/answer").asString()).isEqualTo("Od maja.\nCodziennie.");
    }

    private JsonNode json(Meeting meeting) {
        HttpResponse<String> answer = anna.get("/export/" + meeting.id() + ".json");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> texts(HttpResponse<String> csv) {
        return table(csv).stream().flatMap(List::stream).toList();
    }

    private static List<String> line(String... activityAndOn) {
        List<String> line = new ArrayList<>(List.of("Diagnoza potrzeb współpracy międzysektorowej w powiecie"));
        line.addAll(List.of(activityAndOn));
        return whole(line);
    }

    private static List<String> closing(String what, String text, String who, String until) {
        return whole(List.of(
                "Dyskusja, podsumowanie i zakończenie",
                "Podsumowanie i ustalenia",
                what,
                text,
                "",
                "",
                "",
                "",
                who,
                until));
    }

    /** With the columns that only ratings and rankings fill, and for what was said: when. */
    private static List<String> whole(List<String> line) {
        List<String> whole = new ArrayList<>(line);
        while (whole.size() < 19) whole.add("");
        whole.add(line.get(2).equals("potrzeba") ? "na spotkaniu" : "");
        // costs have only projects
        whole.add("");
        boolean counted = line.get(2).equals("wynik głosowania") && line.get(5).equals("wszyscy");
        whole.addAll(counted ? List.of("83", "83", "43", "większość jest za") : List.of("", "", "", ""));
        // nobody said what a decision is about, nor answered a question in writing
        whole.addAll(List.of("", ""));
        return whole;
    }

    private static List<List<String>> table(HttpResponse<String> csv) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        CELL.matcher(csv.body()).results().forEach(cell -> {
            lines.getLast().add(plain(cell.group(1).replace("\"\"", "\"")));
            if (!cell.group(2).equals(";")) lines.add(new ArrayList<>());
        });
        lines.removeLast();
        return lines;
    }
}
