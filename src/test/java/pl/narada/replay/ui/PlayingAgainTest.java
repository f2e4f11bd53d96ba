package pl.narada.replay.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.broadcast.Views;
import pl.narada.database.OnBothDatabases;
import pl.narada.replay.Reels;
import pl.narada.room.WallClock;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** Playing a meeting again, at a staff screen. */
@OnBothDatabases
class PlayingAgainTest extends StaffScreens {

    @Autowired
    private Views views;

    private final WallClock clock = new WallClock();
    private final List<Long> remembered = new ArrayList<>();

    @Test
    void aMeetingThatIsOverIsPlayedFromItsOutcome() {
        Meeting meeting = planned().annaDoes(new StartWorkshop()).over();
        open("outcome/" + meeting.id());
        assertThat(links(part("page"))).contains("Odtwórz spotkanie /staff/replay/" + meeting.id());

        open("replay/" + meeting.id());

        assertThat(screen()).contains("Spotkanie jeszcze raz", "Następne zdarzenie");
    }

    @Test
    void oneThatGoesOnIsNot() {
        Meeting meeting = planned().annaDoes(new StartWorkshop());
        open("outcome/" + meeting.id());
        assertThat(links(part("page"))).noneMatch(link -> link.contains("replay"));

        open("replay/" + meeting.id());

        assertThat(screen()).contains("Spotkanie można odtworzyć, gdy się zakończy.");
    }

    @Test
    void itMovesOnAsTimePassesAndStopsAtTheEnd() {
        plays();
        assertThat(where()).startsWith("9:00:00");

        press("Odtwarzaj");
        passes(3);
        assertThat(where()).isEqualTo("9:00:30 · Diagnoza");
        press("Zatrzymaj");
        passes(100);
        assertThat(where()).startsWith("9:00:30");
        assertThat(remembered).last().isEqualTo(30L);

        LocatorJ._setValue(speed(), 60);
        press("Odtwarzaj");
        passes(3_600);
        assertThat(where()).startsWith("9:45:00");
        assertThat(buttons(part("replay"))).contains("Odtwarzaj");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void itJumpsFromEventToEventAndSaysWhich() {
        plays();
        assertThat(button("Poprzednie zdarzenie").isEnabled()).isFalse();

        press("Następne zdarzenie");
        assertThat(where()).startsWith("9:20:00 · ");
        assertThat(text(part("replay-news"))).startsWith("Przejście dalej: ");
        press("Następne zdarzenie");
        assertThat(text(part("replay-news"))).isEqualTo("Koniec spotkania");
        assertThat(button("Następne zdarzenie").isEnabled()).isFalse();
        press("Poprzednie zdarzenie");

        assertThat(where()).startsWith("9:20:00 · ");
        assertThat(remembered).containsExactly(1200L, 2700L, 1200L);
    }

    @Test
    void anAddressKeepsTheMomentWhateverStandsInIt() {
        Meeting meeting = planned().annaDoes(new StartWorkshop()).over();
        for (String at : List.of("0", "999999", "-5", "zaraz", "99999999999999999999")) {
            UI.getCurrent().navigate("replay/" + meeting.id(), QueryParameters.of("at", at));
            assertThat(screen()).contains("Spotkanie jeszcze raz", "Następne zdarzenie");
        }
    }

    private void plays() {
        var film = Reels.film(aWorkshop()
                .at(NEEDS)
                .withParticipants(Sector.NGO)
                .later(Duration.ofSeconds(15))
                .saying("Autobus")
                .later(Duration.ofSeconds(15))
                .saying("Świetlica")
                .later(Duration.ofSeconds(1170))
                .at(SUMMARY)
                .later(Duration.ofMinutes(25))
                .facilitatorDoes(new CloseWorkshop())
                .entries());
        var about = new Views.About(TITLE, "powiat staszowski", "2023-11-22", "09:00", "11:00", "", false, false);
        UI.getCurrent().add(new Player(film, views, about, clock, remembered::add));
    }

    private static String where() {
        return text(part("replay-where"));
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> speed() {
        return LocatorJ._get(part("replay"), Select.class);
    }

    /** The browser asks again. */
    private void passes(int seconds) {
        clock.set(Duration.ofSeconds(seconds));
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }
}
