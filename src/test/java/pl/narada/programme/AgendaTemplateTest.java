package pl.narada.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.anEmptyWorkshop;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.evaluate.Item;
import pl.narada.activity.evaluate.Ready;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.opine.OpineState;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.activity.vote.VoteState;
import pl.narada.deliberation.Stance;
import pl.narada.i18n.Translations;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.Place;
import pl.narada.room.PlannedActivity;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.GoTo;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

class AgendaTemplateTest {

    private static final LocalTime START = LocalTime.of(16, 45);

    private final Translations words = new Translations();

    static Stream<Arguments> everyTemplateInEveryLanguage() {
        return Stream.of(AgendaTemplate.values())
                .flatMap(t -> Translations.LANGUAGES.stream().map(l -> Arguments.of(t, l)));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void theRulesAcceptThePlanAsItIsWritten(AgendaTemplate template, Locale language) {
        Agenda agenda = agenda(template, language);

        var workshop = anEmptyWorkshop().facilitatorDoes(new SetAgenda(agenda, 0));

        assertThat(plain(workshop.state().agenda())).isEqualTo(plain(agenda));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateInEveryLanguage")
    void everyTitleQuestionAndSlideHasItsWords(AgendaTemplate template, Locale language) {
        assertThat(texts(agenda(template, language)))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("!template"));
        for (String key : List.of("template." + template.wire(), "template." + template.wire() + ".about")) {
            assertThat(words.keys(language)).contains(key);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBlocksFollowEachOtherFromTheStartWithoutGaps(AgendaTemplate template) {
        LocalTime next = START;
        for (Block block : agenda(template, Translations.POLISH).blocks()) {
            assertThat(block.start()).isEqualTo(next);
            next = block.end();
        }
        assertThat(next).isEqualTo(START.plusMinutes(template.minutes()));
    }

    @Test
    void theyTakeAsLongAsTheySay() {
        assertThat(Stream.of(AgendaTemplate.values()).map(AgendaTemplate::minutes))
                .containsExactly(120, 45, 60, 75);
    }

    @ParameterizedTest
    @EnumSource
    void theLastThingIsToAskHowItWas(AgendaTemplate template) {
        Agenda agenda = agenda(template, Translations.POLISH);

        assertThat(agenda.blocks().getLast().activities().getLast().settings())
                .isInstanceOfSatisfying(EvaluateSettings.class, asked -> {
                    assertThat(asked.questions())
                            .extracting(Item::id)
                            .containsExactlyElementsOf(
                                    Ready.AFTER.stream().map(Ready::id).toList());
                    assertThat(asked.fields()).extracting(Item::text).anyMatch(text -> text.contains("30"));
                });
    }

    @Test
    void atAConferenceNobodyGroupsByHandAndTextsAreShort() {
        List<PlannedActivity> activities = agenda(AgendaTemplate.CONFERENCE, Translations.POLISH)
                .activities()
                .toList();

        assertThat(activities).noneMatch(a -> a.settings() instanceof GroupSettings);
        assertThat(activities)
                .filteredOn(a -> a.settings() instanceof GatherSettings)
                .hasSize(2)
                .allMatch(a -> ((GatherSettings) a.settings()).limit() == 100);
        assertThat(activities)
                .filteredOn(a -> a.settings() instanceof SummariseSettings)
                .hasSize(1);
    }

    @Test
    void whoMeetsOnlineIsNotSentToAScreenInAHall() {
        for (Locale language : Translations.LANGUAGES) {
            assertThat(texts(agenda(AgendaTemplate.ONLINE, language)))
                    .allSatisfy(text -> assertThat(text)
                            .doesNotContainIgnoringCase("QR")
                            .doesNotContainPattern(
                                    "(?iU)\\b(sal[aięą]|rzutnik|room|hall|projector|зал[аіуи]|проєктор)"));
        }
    }

    /** People say something wherever they can, it becomes themes, and they vote on or agree with whatever there is. */
    @ParameterizedTest
    @EnumSource
    void aMeetingGoesThroughThePlanToItsEnd(AgendaTemplate template) {
        Agenda agenda = agenda(template, Translations.POLISH);
        var workshop = anEmptyWorkshop()
                .facilitatorDoes(new SetAgenda(agenda, 0))
                .started()
                .withParticipants(Sector.NGO, Sector.JST, Sector.RESIDENTS);

        for (Place place : agenda.places()) {
            workshop.facilitatorDoes(new GoTo(place));
            takePart(
                    workshop,
                    agenda.activity(Optional.ofNullable(place.activity()).orElseThrow())
                            .orElseThrow());
        }

        workshop.facilitatorDoes(new CloseWorkshop());
        List<PlannedActivity> chosen = agenda.activities()
                .filter(a -> a.settings() instanceof VoteSettings || a.settings() instanceof OpineSettings)
                .toList();
        assertThat(chosen)
                .isNotEmpty()
                .allSatisfy(a -> assertThat(answers(workshop, a)).isEqualTo(1));
    }

    private static int answers(WorkshopBuilder workshop, PlannedActivity planned) {
        return planned.settings() instanceof VoteSettings
                ? workshop.stateOf(planned.id(), VoteState.class).ballots().size()
                : workshop.stateOf(planned.id(), OpineState.class)
                        .answers()
                        .given()
                        .size();
    }

    private static void takePart(WorkshopBuilder workshop, PlannedActivity planned) {
        ActivityId id = planned.id();
        switch (planned.settings()) {
            case GatherSettings _ -> workshop.by(1).saying("Autobus w weekend");
            case GroupSettings _ -> workshop.facilitatorDoes(new MakeTheme(id, "Transport", 1));
            case VoteSettings _ -> workshop.by(2).votingFor(1);
            case OpineSettings _ -> workshop.by(2).opining(1, Stance.AGREE);
            case EvaluateSettings _ -> workshop.by(3).answering("usefulness", 5);
            default -> assertThat(workshop.state().currentActivity()).contains(id);
        }
    }

    /** The rules make an ordinary space of the hard one that binds a short word to the next. */
    private static String plain(Agenda agenda) {
        return agenda.toString().replace('\u00A0', ' ');
    }

    private Agenda agenda(AgendaTemplate template, Locale language) {
        return new TemplateWriter(words, AgendaTemplateTest::cards, language).write(template, START);
    }

    /** What the library would say of them is its own affair. */
    private static List<Card> cards(List<String> keys, Locale language) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Card(i + 1, Card.Type.PRACTICE, keys.get(i), "", language.getLanguage(), null))
                .toList();
    }

    private static List<String> texts(Agenda agenda) {
        return Stream.of(
                        agenda.blocks().stream().map(Block::title),
                        agenda.activities().map(PlannedActivity::prompt),
                        agenda.activities()
                                .map(PlannedActivity::settings)
                                .filter(ShowSettings.class::isInstance)
                                .map(s -> ((ShowSettings) s).text()),
                        agenda.activities()
                                .map(PlannedActivity::settings)
                                .filter(EvaluateSettings.class::isInstance)
                                .flatMap(s -> ((EvaluateSettings) s).questions().stream())
                                .map(Item::text))
                .flatMap(s -> s)
                .toList();
    }
}
