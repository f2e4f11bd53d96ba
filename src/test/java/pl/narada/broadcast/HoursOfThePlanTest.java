package pl.narada.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.narada.room.StaszowAgenda;
import pl.narada.room.WorkshopBuilder;

/** The hours that phones and the projector show beside each block of a meeting that is planned from 9:00. */
class HoursOfThePlanTest {

    @Test
    @DisplayName("a meeting in time shows the hours of its plan")
    void inTime() {
        assertThat(hours(aWorkshop().started())).startsWith("09:00", "09:30", "10:00");
    }

    @Test
    @DisplayName("a meeting that is a little late shows when its blocks will really be")
    void late() {
        assertThat(hours(aWorkshop().later(Duration.ofMinutes(12)).started())).startsWith("09:12", "09:42", "10:12");
    }

    @Test
    @DisplayName("a meeting held in the afternoon instead shows the hours of the afternoon, those that are over too")
    void farOff() {
        WorkshopBuilder workshop = aWorkshop().later(Duration.ofHours(6)).started();
        assertThat(hours(workshop)).startsWith("15:00", "15:30", "16:00");

        workshop.later(Duration.ofMinutes(30)).at(StaszowAgenda.NEEDS);
        assertThat(hours(workshop)).startsWith("15:00", "15:30", "16:00");
    }

    private static List<String> hours(WorkshopBuilder workshop) {
        return Pages.read(Pages.stage(workshop))
                .path("agenda")
                .valueStream()
                .map(block -> block.path("start").asString())
                .toList();
    }
}
