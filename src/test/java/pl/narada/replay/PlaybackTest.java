package pl.narada.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import pl.narada.room.WallClock;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.shared.Sector;

/** How a film moves on: as fast as was asked, not through pauses, never past its end. */
class PlaybackTest {

    private final WallClock clock = new WallClock();
    private final Film film = Reels.film(aWorkshop()
            .started()
            .withParticipants(Sector.NGO)
            .at(NEEDS)
            .later(Duration.ofMinutes(1))
            .saying("Autobus")
            .later(Duration.ofSeconds(15))
            .saying("Świetlica")
            .later(Duration.ofMinutes(30))
            .at(SUMMARY)
            .later(Duration.ofMinutes(5))
            .facilitatorDoes(new CloseWorkshop())
            .entries());
    private final Playback playback = new Playback(film, clock);

    @Test
    void goesOnlyWhileItPlays() {
        playback.skipPauses(false);
        passes(5);
        assertThat(position()).isZero();

        playback.play();
        passes(3);
        assertThat(position()).isEqualTo(30);
        playback.pause();
        passes(100);
        assertThat(position()).isEqualTo(30);
    }

    @Test
    void goesAsFastAsWasAskedFromThenOn() {
        playback.skipPauses(false);
        playback.speed(1);
        playback.play();
        passes(20);
        playback.speed(60);
        passes(5);

        assertThat(position()).isEqualTo(320);
    }

    @Test
    void aPauseLastsTwoSeconds() {
        playback.play();
        passes(2);
        assertThat(position()).as("the first voice, after a minute").isEqualTo(60);
        passes(1.5);
        assertThat(position()).as("fifteen seconds are no pause").isEqualTo(75);
        passes(1);
        assertThat(position()).as("in the middle of the next pause").isEqualTo(75 + 30 * 60 - 10);
    }

    @Test
    void severalPausesAreSkippedInOneStep() {
        playback.play();
        passes(60);

        assertThat(playback.at()).isEqualTo(film.end());
        assertThat(playback.isPlaying()).isFalse();
    }

    @Test
    void fromTheEndItBeginsAnew() {
        playback.goTo(film.end().plusSeconds(500));
        assertThat(playback.at()).isEqualTo(film.end());

        playback.play();

        assertThat(playback.at()).isEqualTo(film.begin());
        assertThat(playback.isPlaying()).isTrue();
    }

    @Test
    void aClockThatIsSetBackMovesNothing() {
        playback.play();
        passes(1);
        clock.set(Duration.ofHours(-1));

        assertThat(playback.moveOn()).isEqualTo(playback.at());
        assertThat(playback.at()).isAfter(film.begin());
    }

    @Test
    void leadsFromOneStepOfTheFacilitatorToTheNext() {
        playback.goTo(playback.next().orElseThrow().at());
        assertThat(position()).isEqualTo(60 + 15 + 30 * 60);
        assertThat(playback.scene().orElseThrow().title()).isNotEmpty();
        playback.goTo(playback.next().orElseThrow().at());
        assertThat(playback.next()).isEmpty();
        assertThat(playback.previous().orElseThrow().what()).isEqualTo(Mark.What.MOVED);
    }

    private void passes(double seconds) {
        clock.set(Duration.ofMillis((long) (seconds * 1000)));
        playback.moveOn();
    }

    private long position() {
        return Duration.between(film.begin(), playback.at()).toSeconds();
    }
}
