package pl.narada.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.EVALUATION;
import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.PRIORITIES;
import static pl.narada.room.StaszowAgenda.THEMES;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.journey.Eventually;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** How long what is kept is set on a screen, and what is over its time goes as a whole. */
class WholeWorkshopsGoTest extends StaffScreens {

    @Autowired
    private Periods periods;

    @Autowired
    private WholeWorkshops whole;

    @Autowired
    private Erasures erasures;

    @Autowired
    private Outcomes outcomes;

    @BeforeEach
    void nothingIsSet() {
        nothingHasHappenedYet();
        for (String table : List.of("retention_period", "erasure", "audit"))
            database.sql("delete from " + table).update();
    }

    @Test
    void nothingOfAWorkshopIsLeftInAnyTableAndTheOthersStay() {
        Meeting gone = over();
        rehearsal(gone);
        leavesATrace(gone);
        Meeting stays = over();
        leavesATrace(stays);
        long before = rowsOf(stays);
        assertThat(rowsOf(gone)).isGreaterThan(40);
        periods.set(Period.WORKSHOPS, 1, "anna");

        keeper(Instant.now().plus(Duration.ofDays(30)).minusSeconds(60)).run();
        assertThat(programme.workshop(gone.id())).isPresent();

        // its date is long over, and the time to keep a copy is now, too
        assertThat(whole.erase(programme.workshop(gone.id()).orElseThrow())).isTrue();
        assertThat(rowsOf(gone)).isZero();
        assertThat(rowsOf(stays)).isEqualTo(before);

        keeper(Instant.now().plus(Duration.ofDays(31))).run();
        assertThat(programme.workshops()).isEmpty();
        assertThat(erasures.latest())
                .filteredOn(erased -> erased.what() == Erased.What.WORKSHOPS)
                .extracting(Erased::number)
                .containsExactly(1);
    }

    /** Whoever adds a table has to say here that it goes with its workshop. */
    @Test
    void everyTableThatHasAWorkshopIsThoughtOf() {
        List<String> tables = database.sql(
                        "select lower(table_name) from information_schema.columns where lower(column_name) ="
                                + " 'workshop_id' and lower(table_schema) = 'public'")
                .query((row, _) -> row.getString(1))
                .list();

        assertThat(tables)
                .filteredOn(table -> !List.of("audit", "initiative").contains(table))
                .containsExactlyInAnyOrderElementsOf(WholeWorkshops.TABLES);
    }

    @Test
    void whatIsPlannedOrGoesOnNeverGoesAndUnlessSaidNothingDoes() {
        Meeting planned = planned();
        Meeting over = over();
        Instant farAway = Instant.now().plus(Duration.ofDays(40_000));

        keeper(farAway).run();
        assertThat(programme.workshop(over.id())).isPresent();

        periods.set(Period.WORKSHOPS, 1, "anna");
        keeper(farAway).run();
        assertThat(programme.workshop(over.id())).isEmpty();
        assertThat(programme.workshop(planned.id())).isPresent();
    }

    @Test
    void anAdministratorSetsHowLongSeesWhatGoesNextAndMaySaveItFirst() {
        Meeting meeting = over();
        open("retention");
        assertThat(text(part("next")))
                .contains("zapieczętowanie spotkania", TITLE)
                .doesNotContain("całe spotkanie");

        number("Całe spotkania z\u00A0ustaleniami: lata od daty spotkania").setValue(2);
        saveOf("Całe spotkania z\u00A0ustaleniami: lata od daty spotkania");
        assertThat(question()).contains("Skrócić ten czas?");
        confirm();

        hears("Zapisano.");
        assertThat(text(part("next"))).contains("całe spotkanie " + TITLE);
        assertThat(links(part("next"))).anyMatch(link -> link.endsWith("/staff/bundle/" + meeting.id()));
        assertThat(Eventually.get(
                        () -> Optional.of(database.sql("select about from audit where what = 'SETTINGS_CHANGED'")
                                        .query(String.class)
                                        .list())
                                .filter(lines -> !lines.isEmpty())))
                .containsExactly("retention workshops = 2");
    }

    @Test
    void nobodySetsMoreThanWasPromised() {
        assertThat(periods.set(Period.CONTACTS, 13, "anna")).isEqualTo(Result.refused(Reason.PERIOD_OUT_OF_RANGE));
        assertThat(periods.set(Period.CONTACTS, 0, "anna")).isEqualTo(Result.refused(Reason.PERIOD_OUT_OF_RANGE));
        assertThat(periods.of(Period.CONTACTS)).isEqualTo(12);
        open("retention");
        number("Kontakty: miesiące od zgody").setValue(24);
        saveOf("Kontakty: miesiące od zgody");

        hears("Wpisz liczbę w podanych granicach.");
        assertThat(periods.of(Period.CONTACTS)).isEqualTo(12);
    }

    @Test
    void aLongerTimeIsTakenWithoutAQuestionAndHoldsAtOnce() {
        periods.set(Period.CONTACTS, 3, "anna");
        assertThat(periods.end(Period.CONTACTS, LocalDate.of(2026, 1, 31))).contains(LocalDate.of(2026, 4, 30));
        open("retention");
        number("Kontakty: miesiące od zgody").setValue(6);
        saveOf("Kontakty: miesiące od zgody");

        hears("Zapisano.");
        assertThat(periods.of(Period.CONTACTS)).isEqualTo(6);
    }

    private static IntegerField number(String label) {
        return LocatorJ._get(LocatorJ._get(Main.class), IntegerField.class, f -> f.withLabel(label));
    }

    private static void saveOf(String label) {
        LocatorJ._click(LocatorJ._get(number(label).getParent().orElseThrow(), Button.class));
    }

    private WorkshopKeeper keeper(Instant now) {
        return new WorkshopKeeper(periods, programme, whole, erasures, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Meeting over() {
        Meeting meeting =
                planned().joinedBy(Sector.NGO, 6).joinedBy(Sector.JST, 5).at(NEEDS);
        for (int who = 1; who <= 11; who++) meeting.says(who, "Potrzeba numer " + who);
        meeting.at(THEMES).janDoes(new MakeTheme(THEMES, "Drogi", 1)).at(PRIORITIES);
        for (int who = 1; who <= 11; who++) meeting.votes(who, 1);
        meeting.withEvaluations().at(EVALUATION);
        for (int who = 1; who <= 11; who++) meeting.answers(who, "forms", 1 + who % 5);
        meeting.over();
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        return meeting;
    }

    /** What is apart from the journal. */
    private void leavesATrace(Meeting meeting) {
        UUID id = meeting.id().value();
        database.sql("insert into contact (id, workshop_id, key_hash, name, address, organisation, sentence, given_at)"
                        + " values (?, ?, ?, 'Ewa', 'ewa@example.org', '', 'pl-1', current_timestamp)")
                .params(UUID.randomUUID(), id, UUID.randomUUID().toString())
                .update();
        database.sql("insert into model_source (id, chapter, workshop_id, finding, text, put_at, put_by)"
                        + " values (?, 'needs', ?, 'voice-2-1', 'Autobus', current_timestamp, 'anna')")
                .params(UUID.randomUUID(), id)
                .update();
        database.sql("insert into need_category (workshop_id, activity, kind, number, category, set_by, set_at)"
                        + " values (?, 2, 'voice', 1, 'TRANSPORT', 'anna', current_timestamp)")
                .param(id)
                .update();
    }

    /** In every table that has a workshop, but for the log of what staff did. */
    private long rowsOf(Meeting meeting) {
        return database
                .sql("select table_name from information_schema.columns where lower(column_name) = 'workshop_id'"
                        + " and lower(table_name) <> 'audit' and lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .mapToLong(table -> database.sql("select count(*) from " + table + " where workshop_id = ?")
                        .param(meeting.id().value())
                        .query(Long.class)
                        .single())
                .sum();
    }
}
