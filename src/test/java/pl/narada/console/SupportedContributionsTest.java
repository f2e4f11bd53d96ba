package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.gather.GatherCommand.*;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** What the feed tells of those who support, and of those who write their words anew. */
class SupportedContributionsTest extends StaffScreens {

    private Meeting meeting;

    @BeforeEach
    void gathering() {
        meeting = planned().inGathering();
        open("console/" + meeting.id());
    }

    @Test
    void aRowTellsHowManyPeopleSayOrSupportIt() {
        assertThat(screen()).doesNotContain("mówi lub popiera");

        meeting.agrees(5, 1).agrees(2, 1);

        seesSoon("mówi lub popiera: 3");
        assertThat(text(row("Transport do lekarza"))).contains("mówi lub popiera: 3");
        assertThat(partsSaying("feed-row", "mówi lub popiera")).hasSize(1);
    }

    @Test
    void whoSupportsBothIsCountedOnceWhereTheyAreMerged() {
        meeting.agrees(5, 1).agrees(5, 3).janDoes(new Merge(NEEDS, 3, 1));

        seesSoon("mówi lub popiera: 3");
    }

    @Test
    void whoSupportsTakesPart() {
        meeting.agrees(5, 1);

        seesSoon("mówi lub popiera: 2");
        assertThat(text(part("people-all"))).contains("Udział w ćwiczeniu: 5.");
    }

    @Test
    void newWordsOfTheAuthorReplaceTheOldOnesAndTheirCorrection() {
        meeting.janDoes(new Reword(NEEDS, 1, "Transport do lekarzy"));
        seesSoon("pierwotnie");

        meeting.rewrites(1, 1, "Dojazd do szpitala");

        seesSoon("Dojazd do szpitala");
        assertThat(text(row("Dojazd do szpitala"))).doesNotContain("pierwotnie");
        assertThat(partsSaying("feed-row", "Transport do lekarz")).isEmpty();
    }

    private Component row(String words) {
        return partSaying("feed-row", words);
    }
}
