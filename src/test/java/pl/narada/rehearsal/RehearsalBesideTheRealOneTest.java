package pl.narada.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.vote.VoteState;
import pl.narada.database.OnBothDatabases;
import pl.narada.gateway.Presence;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.room.Kinds;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** A rehearsal with a hundred simulated participants, beside the meeting that it rehearses. */
@OnBothDatabases
class RehearsalBesideTheRealOneTest extends StaffScreens {

    private static final int PEOPLE = 100;

    @Autowired
    private Kinds kinds;

    @Autowired
    private Presence presence;

    @Autowired
    private Outcomes outcomes;

    private SimulatedParticipants simulated =
            new SimulatedParticipants(programme, rooms, kinds, presence, Clock.systemUTC());
    private long now;

    @BeforeEach
    void nobodyYet() {
        nothingHasHappenedYet();
        simulated = new SimulatedParticipants(programme, rooms, kinds, presence, Clock.systemUTC());
    }

    private void minutesPass(int minutes) {
        for (int i = 0; i < minutes * 240; i++) {
            now += Turns.MILLIS;
            simulated.step(now, Turns.MOST_AT_ONCE).forEach(CompletableFuture::join);
        }
    }

    @Test
    void itLeavesTheRealJournalAndAllOutcomesAsTheyWere() {
        Meeting real = planned().inVoting();
        awaitOutcomes();
        List<String> journal = journalOf(real.id());
        Map<String, List<String>> before = outcomeTables();
        Meeting rehearsal = rehearsal(real);

        assertThat(simulated.letIn(rehearsal.id(), PEOPLE, Tempo.FAST)).isInstanceOf(Result.Ok.class);
        rehearsal.at(NEEDS);
        minutesPass(2);
        rehearsal.at(THEMES).annaDoes(new MakeTheme(THEMES, "Transport", 1));
        rehearsal.annaDoes(new MakeTheme(THEMES, "Młodzież", 2)).at(PRIORITIES);
        minutesPass(2);
        rehearsal.annaDoes(new RevealResult(PRIORITIES)).at(SUMMARY).over();
        awaitOutcomes();

        assertThat(rehearsal.stateOf(PRIORITIES, VoteState.class).ballots()).hasSize(PEOPLE);
        assertThat(Sector.total(presence.bySector(rehearsal.id()))).isEqualTo(PEOPLE);
        assertThat(presence.bySector(real.id())).isEmpty();
        assertThat(journalOf(real.id())).isEqualTo(journal);
        assertThat(outcomeTables()).isEqualTo(before);
        assertThat(journal).isNotEmpty();
        assertThat(before.get("outcome")).isNotEmpty();
    }

    /** Outcomes are saved one after another: when that of one more meeting is there, those before it are done with. */
    private void awaitOutcomes() {
        Meeting last = planned(STASZOW, "Zaraz po tym").started().over();
        Eventually.get(() -> outcomes.of(last.id())
                .filter(OutcomeView::complete)
                .map(Optional::of)
                .orElse(Optional.empty()));
        for (String table : outcomeTables().keySet()) {
            database.sql("delete from " + table + " where workshop_id = ?")
                    .param(last.id().value())
                    .update();
        }
    }

    private List<String> journalOf(WorkshopId workshop) {
        return rows("select * from journal_entry where workshop_id = '" + workshop + "' order by version");
    }

    /** All rows of all tables of outcomes; those tables first that need another one. */
    private Map<String, List<String>> outcomeTables() {
        Map<String, List<String>> tables = new TreeMap<>(Comparator.reverseOrder());
        database.sql("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' and lower(table_name) like 'outcome%'")
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(table -> tables.put(table, rows("select * from " + table)));
        return tables;
    }

    private List<String> rows(String sql) {
        return database.sql(sql)
                .query((row, _) -> {
                    var cells = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        cells.append(row.getString(i)).append('|');
                    }
                    return cells.toString();
                })
                .list();
    }

    @Test
    void simulatedParticipantsComeIntoNoRealMeeting() {
        Meeting real = planned().started();
        var no = new Result.Refused<Simulated>(Refusal.because(Reason.NOT_A_REHEARSAL));

        assertThat(simulated.letIn(real.id(), 24, Tempo.CALM)).isEqualTo(no);
        assertThat(simulated.tempo(real.id(), Tempo.FAST)).isEqualTo(no);
        assertThat(simulated.rest(real.id())).isEqualTo(no);
        assertThat(simulated.sendHome(real.id())).isEqualTo(no);
        assertThat(simulated.letIn(WorkshopId.random(), 24, Tempo.CALM)).isEqualTo(no);
        minutesPass(1);

        assertThat(real.state().participants()).isEmpty();
        assertThat(simulated.in(real.id())).isEqualTo(Simulated.NOBODY);
    }

    @Test
    void thereAreFromOneToThreeHundredOfThem() {
        Meeting rehearsal = rehearsal(planned());
        var no = new Result.Refused<Simulated>(Refusal.because(Reason.SIMULATED_NUMBER, 300));

        assertThat(simulated.letIn(rehearsal.id(), 0, Tempo.CALM)).isEqualTo(no);
        assertThat(simulated.letIn(rehearsal.id(), 301, Tempo.CALM)).isEqualTo(no);
        assertThat(simulated.letIn(rehearsal.id(), 300, Tempo.CALM))
                .isEqualTo(Result.ok(new Simulated(300, true, Tempo.CALM)));
    }

    @Test
    void whenTheRehearsalIsThrownAwayTheyAreGoneToo() {
        Meeting rehearsal = rehearsal(planned());
        simulated.letIn(rehearsal.id(), 10, Tempo.FAST);
        minutesPass(1);
        rehearsals.throwAway(rehearsal.id());

        minutesPass(1);

        assertThat(journalOf(rehearsal.id())).isEmpty();
        assertThat(simulated.letIn(rehearsal.id(), 10, Tempo.FAST)).isInstanceOf(Result.Refused.class);
    }
}
