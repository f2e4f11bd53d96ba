package pl.narada.followup;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.SUMMARY;
import static pl.narada.ui.Browser.leadsTo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.access.StaffAccounts;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.database.OnBothDatabases;
import pl.narada.journey.Eventually;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.room.PlannedActivity;
import pl.narada.room.command.FacilitatorCommand.ReopenWorkshop;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.ui.Browser;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class FollowingUpTest extends StaffScreens {

    private static final Teryt BUSKO = new Teryt("2601");
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 15);

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private StaffAccounts accounts;

    @BeforeEach
    void noWorkshopsYet() {
        nothingHasHappenedYet();
    }

    /** Over, with a calendar that Ewa is to make and a question that Adam is to ask. */
    private Meeting agreed(Teryt county) {
        Meeting meeting = planned(county, TITLE)
                .at(LAST)
                .at(SUMMARY)
                .janDoes(new RecordAction(SUMMARY, null, "Założyć kalendarz", "Ewa z urzędu", MARCH))
                .janDoes(new RecordAction(SUMMARY, null, "Zapytać gminy", "Adam", null))
                .over();
        return saved(meeting);
    }

    private Meeting saved(Meeting meeting) {
        Eventually.get(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete));
        return meeting;
    }

    private static FindingRef calendar(Meeting meeting) {
        return new FindingRef(meeting.id(), FindingRef.Kind.ACTION, SUMMARY.value(), 1);
    }

    private ActionNow now(Meeting meeting) {
        return followUps.find(calendar(meeting)).orElseThrow();
    }

    private static void presses(String button, String action) {
        _click(_find(Button.class).stream()
                .filter(b -> b.getAriaLabel().orElse("").equals(button + ": " + action))
                .findFirst()
                .orElseThrow());
    }

    private static void takesBack() {
        _click(_get(_get(Notification.class), Button.class));
    }

    @Test
    void aReferenceIsFoundAgainByItsKey() {
        Meeting meeting = planned();
        FindingRef ref = calendar(meeting);

        assertThat(FindingRef.parse(meeting.id(), ref.key())).contains(ref);
        for (String nonsense : List.of("", "action-1", "act-1-2", "action-1-2-3", "action-1-99999999999"))
            assertThat(FindingRef.parse(meeting.id(), nonsense)).isEmpty();
    }

    @Test
    void anActionIsOpenAsItWasAgreedUntilSomebodySaysOtherwise() {
        Meeting meeting = agreed(STASZOW);

        assertThat(now(meeting).now()).isEqualTo(new Standing(ActionState.OPEN, "Ewa z urzędu", MARCH, ""));
        assertThat(followUps.open())
                .extracting(a -> a.agreed().text())
                .containsExactly("Założyć kalendarz", "Zapytać gminy");
        assertThat(followUps.overdue()).extracting(a -> a.agreed().text()).containsExactly("Założyć kalendarz");
    }

    @Test
    void whatIsSaidTwiceChangesNothingMore() {
        Meeting meeting = agreed(STASZOW);
        Standing done = now(meeting).now().in(ActionState.DONE);

        followUps.set(calendar(meeting), done, "anna");
        followUps.set(calendar(meeting), done, "jan");

        assertThat(now(meeting).changes()).hasSize(1);
        assertThat(now(meeting).changes().getFirst().by()).isEqualTo("anna");
        assertThat(followUps.open()).hasSize(1);
        assertThat(followUps.overdue()).isEmpty();
    }

    @Test
    void nobodyCanBeLeftOutAndWhatWasNeverAgreedCannotBeDone() {
        Meeting meeting = agreed(STASZOW);
        var unknown = new FindingRef(meeting.id(), FindingRef.Kind.ACTION, SUMMARY.value(), 99);
        Standing now = now(meeting).now();

        assertThat(refused(calendar(meeting), new Standing(ActionState.OPEN, " ", MARCH, "")))
                .isEqualTo(Reason.WHO_MISSING);
        assertThat(refused(unknown, now.in(ActionState.DONE))).isEqualTo(Reason.FINDING_GONE);
    }

    private Reason refused(FindingRef ref, Standing wanted) {
        return ((Result.Refused<Standing>) followUps.set(ref, wanted, "anna"))
                .refusal()
                .reason();
    }

    @Test
    void recordingTheOutcomeAnewLosesNothing() {
        Meeting meeting = agreed(STASZOW);
        followUps.set(calendar(meeting), now(meeting).now().in(ActionState.DONE), "anna");

        meeting.annaDoes(new ReopenWorkshop())
                .janDoes(new RecordDecision(SUMMARY, null, "Spotykamy się co kwartał."))
                .over();
        Eventually.get(() -> outcomes.of(meeting.id())
                .filter(o -> o.complete() && o.toString().contains("co kwartał")));

        assertThat(now(meeting).now().state()).isEqualTo(ActionState.DONE);
        assertThat(now(meeting).agreed().who()).isEqualTo("Ewa z urzędu");
    }

    @Test
    void onTheOutcomeAnActionIsMarkedDoneAndThatIsTakenBack() {
        Meeting meeting = agreed(STASZOW);
        open("outcome/" + meeting.id());

        presses("Zrobione", "Założyć kalendarz");
        assertThat(text(part("is-done"))).isEqualTo("zrobione");
        assertThat(now(meeting).now().state()).isEqualTo(ActionState.DONE);

        takesBack();
        assertThat(parts("is-done")).isEmpty();
        assertThat(now(meeting).now()).isEqualTo(new Standing(ActionState.OPEN, "Ewa z urzędu", MARCH, ""));
        assertThat(now(meeting).changes()).hasSize(2);
    }

    @Test
    void anotherDayAndOwnerStandBesideWhatWasAgreed() {
        Meeting meeting = agreed(STASZOW);
        open("outcome/" + meeting.id());

        presses("Zmień…", "Założyć kalendarz");
        Dialog dialog = _get(Dialog.class);
        _setValue(field("Kto?"), "Marek");
        _setValue(_get(dialog, com.vaadin.flow.component.datepicker.DatePicker.class), LocalDate.of(2030, 1, 2));
        _click(_get(dialog, Button.class, b -> b.withText("Zapisz")));

        assertThat(screen())
                .contains("Założyć kalendarz — Ewa z urzędu, do 15 marca 2024")
                .contains("teraz: Marek, do 2 stycznia 2030");
        assertThat(followUps.overdue()).isEmpty();
    }

    @Test
    void theListOfAllCountiesIsFilteredByItsAddress() {
        Meeting inStaszow = agreed(STASZOW);
        agreed(BUSKO);
        followUps.set(calendar(inStaszow), now(inStaszow).now().in(ActionState.DONE), "anna");

        open("actions");
        assertThat(parts("action-row")).hasSize(3);
        assertThat(text(parts("action-row").getFirst())).contains("powiat buski", "po terminie");

        open("actions?county=2612&state=done");
        assertThat(parts("action-row")).hasSize(1);
        assertThat(text(part("action-row"))).contains("Założyć kalendarz", "powiat staszowski", "zrobione");

        open("actions?state=all&who=ADAM&sort=county");
        assertThat(parts("action-row").stream().map(StaffScreens::text))
                .satisfiesExactly(
                        row -> assertThat(row).contains("Zapytać gminy", "powiat buski"),
                        row -> assertThat(row).contains("Zapytać gminy", "powiat staszowski"));

        open("actions?county=nonsense&state=nonsense");
        assertThat(parts("action-row")).hasSize(3);
    }

    @Test
    void choosingAFilterWritesItIntoTheAddress() {
        agreed(STASZOW);
        open("actions");

        _setValue(field("Kto się zajmuje?"), "nikt taki");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("actions?who=nikt%20taki");
        assertThat(screen()).contains("Żadne zadanie nie pasuje do tego wyboru.", "0 zadań");
    }

    @Test
    void withoutActionsTheListSaysWhereTheyComeFrom() {
        open("actions");

        assertThat(screen()).contains("gdy na spotkaniu zapiszesz je w podsumowaniu");
    }

    @Test
    void theNextWorkshopOffersWhatIsStillOpenAsItsFirstSlide() {
        agreed(STASZOW);
        Meeting next = planned(STASZOW, "Drugie spotkanie");
        open("workshop/" + next.id());

        assertThat(text(part("slide-offer")))
                .startsWith("Po poprzednich spotkaniach w tym powiecie zostały 2 zadania do zrobienia.");
        press("Pokaż je na początku");
        press("Zapisz plan");

        PlannedActivity first = next.state().agenda().activities().findFirst().orElseThrow();
        assertThat(plain(first.prompt())).isEqualTo("Co ustaliliśmy ostatnio");
        assertThat(((ShowSettings) first.settings()).text())
                .isEqualTo(
                        "Te zadania są jeszcze do zrobienia\n• Założyć kalendarz – Ewa z urzędu, do 15 marca 2024\n• Zapytać gminy – Adam");
        open("workshop/" + next.id());
        assertThat(parts("slide-offer")).isEmpty();
    }

    @Test
    void theSlideIsACopyAndAnotherTakesItsPlaceWhenSomethingHasChanged() {
        Meeting earlier = agreed(STASZOW);
        Meeting next = planned(STASZOW, "Drugie spotkanie");
        open("workshop/" + next.id());
        press("Pokaż je na początku");
        press("Zapisz plan");
        followUps.set(calendar(earlier), now(earlier).now().in(ActionState.DONE), "anna");

        open("workshop/" + next.id());
        press("Pokaż je na początku");
        press("Zapisz plan");

        assertThat(next.state()
                        .agenda()
                        .activities()
                        .filter(a -> plain(a.prompt()).equals("Co ustaliliśmy ostatnio")))
                .singleElement()
                .satisfies(a -> assertThat(((ShowSettings) a.settings()).text())
                        .isEqualTo("Te zadania są jeszcze do zrobienia\n• Zapytać gminy – Adam"));
    }

    @Test
    void anotherCountyAndAWorkshopThatHasBegunAreOfferedNothing() {
        agreed(STASZOW);

        open("workshop/" + planned(BUSKO, TITLE).id());
        assertThat(parts("slide-offer")).isEmpty();
        open("workshop/" + planned().started().id());
        assertThat(parts("slide-offer")).isEmpty();
    }

    @Test
    void daysComeAsCalendarFilesToStaffOnly() {
        Meeting meeting = agreed(STASZOW);
        accounts.create("anna", "kawa o dziewiątej rano", "kawa o dziewiątej rano");
        var anna = new Browser(port);
        assertThat(leadsTo(anna.signIn("anna", "kawa o dziewiątej rano"))).isEqualTo("/staff");
        String one = "/export/actions/" + meeting.id() + "/" + calendar(meeting).key() + ".ics";

        var answer = anna.get(one);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.body())
                .contains("DTSTART;VALUE=DATE:20240315\r\n", "SUMMARY:Założyć kalendarz\r\n", "SEQUENCE:0\r\n");
        // without the other one, which has no day
        for (String file : List.of("workshop/" + meeting.id(), "county/2612"))
            assertThat(anna.get("/export/actions/" + file + ".ics").body().split("BEGIN:VEVENT"))
                    .hasSize(2);
        for (String file : List.of("county/2601", "county/x", "workshop/x", meeting.id() + "/action-9-2"))
            assertThat(anna.get("/export/actions/" + file + ".ics").statusCode())
                    .isEqualTo(404);
        assertThat(new Browser(port).get(one).statusCode()).isIn(302, 401, 403);

        followUps.set(calendar(meeting), now(meeting).now().in(ActionState.DONE), "anna");
        assertThat(anna.get(one).statusCode()).isEqualTo(404);
    }
}
