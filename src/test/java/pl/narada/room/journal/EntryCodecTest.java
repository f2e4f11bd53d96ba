package pl.narada.room.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ask.AskEvent;
import pl.narada.activity.budget.BudgetEvent;
import pl.narada.activity.compare.CompareEvent.Preferred;
import pl.narada.activity.consent.ConsentEvent;
import pl.narada.activity.evaluate.EvaluateEvent;
import pl.narada.activity.gather.GatherEvent.*;
import pl.narada.activity.group.GroupEvent.*;
import pl.narada.activity.opine.OpineEvent;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.opine.OpineView;
import pl.narada.activity.rank.RankEvent.Ordered;
import pl.narada.activity.rate.RateEvent.Rated;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.rate.Scale;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.ShowEvent.Marked;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseEvent.*;
import pl.narada.activity.vote.Places;
import pl.narada.activity.vote.ResultView;
import pl.narada.activity.vote.VoteEvent.*;
import pl.narada.deliberation.Stance;
import pl.narada.room.Agenda;
import pl.narada.room.Held;
import pl.narada.room.Matter;
import pl.narada.room.Moderation;
import pl.narada.room.PlannedActivity;
import pl.narada.room.ScaleName;
import pl.narada.room.event.Event;
import pl.narada.room.event.RoomEvent.*;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;

/** These words are in every journal ever written. A test that fails here means that old meetings can't be read. */
class EntryCodecTest {

    private static final ParticipantId EWA = new ParticipantId(7);

    private final EntryCodec codec = new EntryCodec(KINDS);

    @Test
    void whatHappensInEveryRoomIsWrittenInTheseWords() {
        written(new WorkshopStarted(), "{'event':'workshop-started'}");
        written(
                new PlaceChanged(new pl.narada.room.Place(DIAGNOSIS, NEEDS)),
                "{'event':'place-changed','place':{'block':2,'activity':2}}");
        written(
                new PlaceChanged(new pl.narada.room.Place(DIAGNOSIS, null)),
                "{'event':'place-changed','place':{'block':2,'activity':null}}");
        written(new ActivityOpened(NEEDS), "{'event':'activity-opened','activity':2}");
        written(new ActivityClosed(NEEDS), "{'event':'activity-closed','activity':2}");
        written(new ResultRevealed(PRIORITIES), "{'event':'result-revealed','activity':4}");
        written(new ResultConcealed(PRIORITIES), "{'event':'result-concealed','activity':4}");
        written(new DoorLocked(), "{'event':'door-locked'}");
        written(new DoorUnlocked(), "{'event':'door-unlocked'}");
        written(new SlipsIssued(List.of("a1", "b2")), "{'event':'slips-issued','slips':['a1','b2']}");
        written(new SlipsRequired(), "{'event':'slips-required'}");
        written(new SlipsWaived(), "{'event':'slips-waived'}");
        written(new SlipsVoided(), "{'event':'slips-voided'}");
        written(new SlipUsed(EWA, "a1"), "{'event':'slip-used','participant':7,'slip':'a1'}");
        written(new PhoneMuted(EWA), "{'event':'phone-muted','participant':7}");
        written(new PhoneUnmuted(EWA), "{'event':'phone-unmuted','participant':7}");
        written(new PhoneHidden(EWA), "{'event':'phone-hidden','participant':7}");
        written(
                new ModerationSet(new Moderation(true, false, 30)),
                "{'event':'moderation-set','moderation':{'approval':true,'words':false,'pause':30}}");
        written(new WorkshopClosed(), "{'event':'workshop-closed'}");
        written(
                new ParticipantJoined(EWA, Sector.NGO),
                "{'event':'participant-joined','participant':7,'sector':'NGO'}");
        written(new SectorChosen(EWA, Sector.JST), "{'event':'sector-chosen','participant':7,'sector':'JST'}");
    }

    @Test
    void whatHappensInActivitiesIsWrittenInTheseWords() {
        written(
                new Said(NEEDS, 3, EWA, "Autobus „12”"),
                "{'event':'gather.said','activity':2,'contribution':3,'author':7,'text':'Autobus „12”'}");
        written(
                new Edited(NEEDS, 3, "Autobus"),
                "{'event':'gather.edited','activity':2,'contribution':3,'text':'Autobus'}");
        written(
                new Supported(NEEDS, 3, EWA),
                "{'event':'gather.supported','activity':2,'contribution':3,'participant':7}");
        written(
                new Unsupported(NEEDS, 3, EWA),
                "{'event':'gather.unsupported','activity':2,'contribution':3,'participant':7}");
        written(
                new AskEvent.Edited(QUESTIONS, 3, "Kiedy?"),
                "{'event':'ask.edited','activity':31,'question':3,'text':'Kiedy?'}");
        written(
                new AskEvent.AnswerWritten(QUESTIONS, 3, "W maju."),
                "{'event':'ask.answer-written','activity':31,'question':3,'text':'W maju.'}");
        written(new Withdrawn(NEEDS, 3), "{'event':'gather.withdrawn','activity':2,'contribution':3}");
        written(
                new HeldBack(NEEDS, 3, Held.MUTED),
                "{'event':'gather.held','activity':2,'contribution':3,'why':'MUTED'}");
        written(
                new AskEvent.HeldBack(QUESTIONS, 3, Held.WORDS),
                "{'event':'ask.held','activity':31,'question':3,'why':'WORDS'}");
        written(new TimerSet(NEEDS, null), "{'event':'timer-set','activity':2,'endsAt':null}");
        written(new Hidden(NEEDS, 3), "{'event':'gather.hidden','activity':2,'contribution':3}");
        written(new Restored(NEEDS, 3), "{'event':'gather.restored','activity':2,'contribution':3}");
        written(
                new Reworded(NEEDS, 3, "Autobus"),
                "{'event':'gather.reworded','activity':2,'contribution':3,'text':'Autobus'}");
        written(
                new Entered(NEEDS, 3, Sector.RESIDENTS, "Autobus"),
                "{'event':'gather.entered','activity':2,'contribution':3,'sector':'RESIDENTS','text':'Autobus'}");
        written(new Merged(NEEDS, 3, 1), "{'event':'gather.merged','activity':2,'contribution':3,'into':1}");
        written(new Separated(NEEDS, 3), "{'event':'gather.separated','activity':2,'contribution':3}");
        written(new Flagged(NEEDS, 3), "{'event':'gather.flagged','activity':2,'contribution':3}");
        written(new Unflagged(NEEDS, 3), "{'event':'gather.unflagged','activity':2,'contribution':3}");
        written(new Pinned(NEEDS, 3), "{'event':'gather.pinned','activity':2,'contribution':3}");
        written(new PhrasesShown(NEEDS, true), "{'event':'gather.phrases-shown','activity':2,'shown':true}");
        written(new Unpinned(NEEDS), "{'event':'gather.unpinned','activity':2}");
        written(
                new ThemeNamed(THEMES, 1, "Transport"),
                "{'event':'group.theme-named','activity':3,'theme':1,'name':'Transport'}");
        written(new ThemeRemoved(THEMES, 1), "{'event':'group.theme-removed','activity':3,'theme':1}");
        written(new ThemesMerged(THEMES, 1, 2), "{'event':'group.themes-merged','activity':3,'theme':1,'into':2}");
        written(
                new ThemeRevived(THEMES, 1, "Transport", List.of(3, 5)),
                "{'event':'group.theme-revived','activity':3,'theme':1,'name':'Transport','contributions':[3,5]}");
        written(new Placed(THEMES, 3, null), "{'event':'group.placed','activity':3,'contribution':3,'theme':null}");
        written(
                new PlacedBefore(THEMES, 3, 1, 5),
                "{'event':'group.placed-before','activity':3,'contribution':3,'theme':1,'before':5}");
        written(
                new PlacedBefore(THEMES, 3, 1, null),
                "{'event':'group.placed-before','activity':3,'contribution':3,'theme':1,'before':null}");
        written(
                new BallotCast(PRIORITIES, EWA, Sector.NGO, Map.of(1, 2)),
                "{'event':'vote.ballot-cast','activity':4,'participant':7,'sector':'NGO','points':{'1':2}}");
        written(
                new PaperBallotAdded(PRIORITIES, 3, Sector.NGO, Map.of(1, 2)),
                "{'event':'vote.paper-ballot-added','activity':4,'number':3,'sector':'NGO','points':{'1':2}}");
        written(new PaperBallotRemoved(PRIORITIES, 3), "{'event':'vote.paper-ballot-removed','activity':4,'number':3}");
        written(
                new PaperCounted(PRIORITIES, Sector.JST, 12, Map.of(1, 20)),
                "{'event':'vote.paper-counted','activity':4,'sector':'JST','voters':12,'points':{'1':20}}");
        written(
                new ViewChosen(PRIORITIES, ResultView.AGREEMENT),
                "{'event':'vote.view-chosen','activity':4,'view':'AGREEMENT'}");
        written(
                new OpineEvent.ViewChosen(PRIORITIES, OpineView.DIVIDE),
                "{'event':'opine.view-chosen','activity':4,'view':'DIVIDE'}");
        written(
                new Rated(RATING, EWA, Sector.NGO, 3, Scale.FEASIBILITY, 4),
                "{'event':'rate.rated','activity':30,'participant':7,'sector':'NGO','choice':3,"
                        + "'scale':'FEASIBILITY','value':4}");
        written(
                new Ordered(RANKING, EWA, Sector.NGO, List.of(3, 1)),
                "{'event':'rank.ordered','activity':12,'participant':7,'sector':'NGO','order':[3,1]}");
        written(
                new Preferred(COMPARING, EWA, Sector.NGO, 3, 1, 0),
                "{'event':'compare.preferred','activity':20,'participant':7,'sector':'NGO','one':3,'other':1,"
                        + "'preferred':0}");
        written(
                new Preferred(COMPARING, EWA, Sector.NGO, 1, 3, null),
                "{'event':'compare.preferred','activity':20,'participant':7,'sector':'NGO','one':1,'other':3,"
                        + "'preferred':null}");
        written(
                new OpineEvent.Said(OPINIONS, EWA, Sector.NGO, 3, Stance.PASS),
                "{'event':'opine.said','activity':11,'participant':7,'sector':'NGO','statement':3,'stance':'PASS'}");
        written(
                new OpineEvent.Said(OPINIONS, EWA, Sector.NGO, 3, null),
                "{'event':'opine.said','activity':11,'participant':7,'sector':'NGO','statement':3,'stance':null}");
        written(
                new BudgetEvent.Chosen(BUDGET, EWA, Sector.NGO, List.of(1, 3)),
                "{'event':'budget.chosen','activity':53,'participant':7,'sector':'NGO','projects':[1,3]}");
        written(
                new BudgetEvent.Priced(BUDGET, 2, 12_000),
                "{'event':'budget.priced','activity':53,'choice':2,'cost':12000}");
        written(
                new BudgetEvent.Given(BUDGET, EWA, Sector.NGO, Map.of(3, 4)),
                "{'event':'budget.given','activity':53,'participant':7,'sector':'NGO','points':{'3':4}}");
        written(
                new BudgetEvent.PaperBallotAdded(BUDGET, 1, Sector.JST, List.of(2), Map.of(2, 5)),
                "{'event':'budget.paper-ballot-added','activity':53,'number':1,'sector':'JST','projects':[2],"
                        + "'points':{'2':5}}");
        written(
                new BudgetEvent.PaperBallotRemoved(BUDGET, 1),
                "{'event':'budget.paper-ballot-removed','activity':53,'number':1}");
        written(
                new ConsentEvent.Shown(CONSENT, EWA, Sector.NGO, 0, "Za drogo"),
                "{'event':'consent.shown','activity':52,'participant':7,'sector':'NGO','fingers':0,'reason':'Za drogo'}");
        written(
                new ConsentEvent.Shown(CONSENT, EWA, Sector.NGO, null, ""),
                "{'event':'consent.shown','activity':52,'participant':7,'sector':'NGO','fingers':null,'reason':''}");
        written(
                new ConsentEvent.Abstained(CONSENT, EWA, Sector.NGO),
                "{'event':'consent.abstained','activity':52,'participant':7,'sector':'NGO'}");
        written(
                new ConsentEvent.PaperCounted(CONSENT, Sector.JST, List.of(0, 0, 1, 2, 0, 3), 1),
                "{'event':'consent.paper-counted','activity':52,'sector':'JST','shown':[0,0,1,2,0,3],'abstained':1}");
        written(
                new EvaluateEvent.Rated(EVALUATION, EWA, Sector.NGO, "forms", 4),
                "{'event':'evaluate.rated','activity':51,'participant':7,'sector':'NGO','question':'forms','value':4}");
        written(
                new EvaluateEvent.Written(EVALUATION, EWA, Sector.JST, "comment", "Było warto"),
                "{'event':'evaluate.written','activity':51,'participant':7,'sector':'JST','field':'comment',"
                        + "'text':'Było warto'}");
        written(
                new Marked(CARDS, EWA, 2, true),
                "{'event':'show.marked','activity':41,'participant':7,'card':2,'wanted':true}");
        written(
                new SummaryWritten(SUMMARY, "Było"),
                "{'event':'summarise.summary-written','activity':9,'text':'Było'}");
        written(
                new DecisionRecorded(SUMMARY, 1, "Tak", new Matter(THEMES, 2)),
                "{'event':'summarise.decision-recorded','activity':9,'id':1,'text':'Tak',"
                        + "'about':{'activity':3,'number':2}}");
        written(
                new ActionRecorded(SUMMARY, 2, "Sala", "Ewa", LocalDate.of(2024, 3, 1), new Matter(SUMMARY, 1)),
                "{'event':'summarise.action-recorded','activity':9,'id':2,'text':'Sala','who':'Ewa','until':'2024-03-01',"
                        + "'follows':{'activity':9,'number':1}}");
        written(new Removed(SUMMARY, 2), "{'event':'summarise.removed','activity':9,'id':2}");
    }

    @Test
    void aPlanIsWrittenInTheseWords() {
        var slide = new ShowSettings("Tekst", List.of(new ShowSettings.Link("Tu", "https://example.org")));
        var block = block(1, "Kawa", "09:00", 30, new PlannedActivity(WELCOME, "Dzień dobry", slide));

        written(
                new AgendaSet(new Agenda(List.of(block))),
                "{'event':'agenda-set','agenda':{'blocks':[{'id':1,'title':'Kawa','start':'09:00:00','minutes':30,"
                        + "'activities':[{'id':1,'prompt':'Dzień dobry','settings':{'kind':'show','text':'Tekst',"
                        + "'links':[{'label':'Tu','url':'https://example.org'}],'cards':[],'questions':false}}]}]}}");
    }

    @Test
    void aCardIsWrittenInTheseWords() {
        var block = block(1, "Kawa", "09:00", 30, new PlannedActivity(WELCOME, "Co się przyda?", cards(grant())));

        written(
                new AgendaSet(new Agenda(List.of(block))),
                "{'event':'agenda-set','agenda':{'blocks':[{'id':1,'title':'Kawa','start':'09:00:00','minutes':30,"
                        + "'activities':[{'id':1,'prompt':'Co się przyda?','settings':{'kind':'show',"
                        + "'text':'Tak robią inni','links':[],'cards':[{'id':2,'type':'SOURCE','title':'Mały grant',"
                        + "'text':'','where':'powiat','url':'https://example.org/granty','entry':null}],'questions':true}}]}]}}");
    }

    @Test
    void aSlideOfAnOldJournalHasNoCardsAndNoQuestionBox() {
        String written = codec.write(List.of(new AgendaSet(staszow())));
        String old = written.replace(",\"cards\":[],\"questions\":false", "");

        assertThat(old).isNotEqualTo(written).doesNotContain("cards");
        assertThat(codec.read(old)).isEqualTo(codec.read(written));
    }

    @Test
    void aRatingOfAnOldJournalHasTheUsualNames() {
        String written = codec.write(List.of(new AgendaSet(plus(staszow(), aRating()))));
        String old = written.replace(",\"named\":null", "");

        assertThat(old).isNotEqualTo(written).doesNotContain("named");
        assertThat(codec.read(old)).isEqualTo(codec.read(written));
    }

    @Test
    void namesOfScalesAreWrittenInTheseWords() {
        var named = RateSettings.both(THEMES).called(Map.of(Scale.FEASIBILITY, new ScaleName("Koszt", "niski", "")));
        var agenda = List.of(new AgendaSet(plus(staszow(), aRating(named))));

        assertThat(codec.write(List.copyOf(agenda)))
                .contains("\"named\":{\"FEASIBILITY\":{\"name\":\"Koszt\",\"low\":\"niski\",\"high\":\"\"}}");
        assertThat(codec.read(codec.write(List.copyOf(agenda)))).isEqualTo(agenda);
    }

    @Test
    void theSettingsOfEveryKindAreWrittenInTheseWords() {
        assertThat(codec.write(List.of(new AgendaSet(plus(plus(staszow(), aRating()), evaluations())))))
                .contains("{\"kind\":\"gather\",\"noun\":\"NEED\",\"limit\":60,\"support\":false}")
                .contains("{\"kind\":\"group\",\"source\":2}")
                .contains(
                        "{\"kind\":\"vote\",\"method\":\"DOTS\",\"source\":3,\"dots\":3,\"perChoice\":2,\"voters\":[],\"openCounts\":false,\"places\":null}")
                .contains(
                        "{\"kind\":\"rate\",\"source\":3,\"scales\":[\"IMPORTANCE\",\"FEASIBILITY\"],\"named\":null,\"openResults\":false}")
                .contains(
                        "{\"kind\":\"evaluate\",\"questions\":[{\"id\":\"forms\",\"text\":\"Znam formy współpracy.\"}],\"fields\":[]}")
                .contains("{\"kind\":\"summarise\"}");
    }

    @Test
    void statementsAreWrittenInTheseWords() {
        String own = codec.write(List.of(new AgendaSet(plus(staszow(), statements(OpineSettings.of("Tak"))))));
        String said = codec.write(List.of(new AgendaSet(plus(staszow(), statements(OpineSettings.of(NEEDS))))));

        assertThat(codec.write(List.of(new AgendaSet(plus(staszow(), aRanking(THEMES))))))
                .contains("{\"kind\":\"rank\",\"source\":3}");
        assertThat(codec.write(List.of(new AgendaSet(plus(staszow(), comparisons(THEMES, 8))))))
                .contains("{\"kind\":\"compare\",\"source\":3,\"each\":8}");
        assertThat(own).contains("{\"kind\":\"opine\",\"source\":null,\"statements\":[\"Tak\"]}");
        assertThat(said).contains("{\"kind\":\"opine\",\"source\":2,\"statements\":[]}");
        assertThat(codec.read(said.replace(",\"statements\":[]", ""))).isEqualTo(codec.read(said));
        assertThat(codec.write(codec.read(own))).isEqualTo(own);
    }

    @Test
    void aRatingThatNamesNoScalesIsOnBoth() {
        String written = codec.write(List.of(new AgendaSet(plus(plus(staszow(), aRating()), evaluations()))));
        String without = written.replace(",\"scales\":[\"IMPORTANCE\",\"FEASIBILITY\"]", "");

        assertThat(without).isNotEqualTo(written);
        assertThat(codec.read(without)).isEqualTo(codec.read(written));
    }

    @Test
    void inOldJournalsNobodySupportsTheWordsOfOthers() {
        String now = codec.write(List.of(new AgendaSet(staszow())));
        String then = now.replace(",\"support\":false", "");

        assertThat(then).isNotEqualTo(now);
        assertThat(codec.read(then)).containsExactly(new AgendaSet(staszow()));
    }

    @Test
    void inOldJournalsEverybodyVotesInSecret() {
        String now = codec.write(List.of(new AgendaSet(staszow())));
        String then = now.replace(",\"voters\":[],\"openCounts\":false", "");

        assertThat(then).isNotEqualTo(now);
        assertThat(codec.read(then)).containsExactly(new AgendaSet(staszow()));
    }

    @Test
    void inOldJournalsRatingsAreSecretUntilTheyAreRevealed() {
        String now = codec.write(List.of(new AgendaSet(plus(staszow(), aRating()))));
        String then = now.replace(",\"openResults\":false", "");

        assertThat(then).isNotEqualTo(now);
        assertThat(codec.read(then)).isEqualTo(codec.read(now));
        List<Event> open = List.of(
                new AgendaSet(plus(staszow(), aRating(RateSettings.both(THEMES).withOpenResults(true)))));
        assertThat(codec.read(codec.write(open))).isEqualTo(open);
    }

    @Test
    void inOldJournalsVotesAreOnlyCountedAndWhatChoosesIsWrittenInTheseWords() {
        String now = codec.write(List.of(new AgendaSet(staszow())));
        String then = now.replace(",\"places\":null", "");
        Event chosen = new AgendaSet(plus(staszow(), aChoice(Places.of(5))));
        String written = codec.write(List.of(chosen));

        assertThat(then).isNotEqualTo(now);
        assertThat(codec.read(then)).containsExactly(new AgendaSet(staszow()));
        assertThat(written).contains("\"places\":{\"most\":5,\"rule\":\"EQUAL_SHARES\",\"decides\":\"PROPORTIONAL\"}");
        assertThat(codec.read(written)).containsExactly(chosen);
    }

    @Test
    void inOldJournalsBudgetsHaveNoPointsAndTheirPointsAreWrittenInTheseWords() {
        Event planned = new AgendaSet(plus(staszow(), aBudget()));
        String now = codec.write(List.of(planned));
        Event marked = new BudgetEvent.PaperBallotAdded(BUDGET, 1, Sector.JST, List.of(2), Map.of());

        assertThat(now).contains(",\"points\":null");
        assertThat(codec.read(now.replace(",\"points\":null", ""))).containsExactly(planned);
        assertThat(codec.write(List.of(new AgendaSet(plus(staszow(), aBudgetWithPoints())))))
                .contains("\"points\":{\"all\":10,\"each\":5}");
        assertThat(codec.read(codec.write(List.of(marked)).replace(",\"points\":{}", "")))
                .containsExactly(marked);
    }

    @Test
    void aCardKnowsItsEntryOfTheLibraryAndOneOfAnOldJournalHasNone() {
        var entry = UUID.fromString("6d1b3f60-0000-4000-8000-000000000001");
        var taken = new Card(2, Card.Type.SOURCE, "Mały grant", "", "powiat", "https://example.org/granty", entry);
        var block = block(1, "Kawa", "09:00", 30, new PlannedActivity(WELCOME, "Co się przyda?", cards(taken)));
        Event planned = new AgendaSet(new Agenda(List.of(block)));

        String written = codec.write(List.of(planned));

        assertThat(codec.read(written)).containsExactly(planned);
        String old = written.replace(",\"entry\":\"" + entry + "\"", "");
        assertThat(old).isNotEqualTo(written);
        assertThat(codec.read(old).getFirst().toString())
                .isEqualTo(planned.toString().replace(entry.toString(), "null"));
    }

    @Test
    void inAnOldJournalNobodySaidWhatADecisionIsAbout() {
        assertThat(codec.read("""
                [{"event":"summarise.decision-recorded","activity":9,"id":1,"text":"Tak"},
                 {"event":"summarise.action-recorded","activity":9,"id":2,"text":"Sala","who":"Ewa","until":null}]"""))
                .containsExactly(
                        new DecisionRecorded(SUMMARY, 1, "Tak", null),
                        new ActionRecorded(SUMMARY, 2, "Sala", "Ewa", null, null));
    }

    @Test
    void fieldsOfALaterVersionAreIgnored() {
        assertThat(codec.read("[{\"event\":\"activity-opened\",\"activity\":2,\"why\":\"x\"}]"))
                .containsExactly(new ActivityOpened(NEEDS));
    }

    @Test
    void aCommandThatChangedNothingIsAnEmptyList() {
        assertThat(codec.write(List.of())).isEqualTo("[]");
        assertThat(codec.read("[]")).isEmpty();
    }

    /** Fields may come in any order; names and values may not change. */
    private void written(Event event, String expected) {
        String json = "[" + expected.replace('\'', '"') + "]";
        assertThat(codec.read(json)).containsExactly(event);
        var mapper = tools.jackson.databind.json.JsonMapper.builder().build();
        assertThat(mapper.readTree(codec.write(List.of(event)))).isEqualTo(mapper.readTree(json));
    }
}
