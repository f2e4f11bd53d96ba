package pl.narada.review;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.Outcomes;
import pl.narada.room.Matter;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** From what somebody said to what somebody does about it, and back. */
class FollowingOneThingTest extends StaffScreens {

    @Autowired
    private Outcomes outcomes;

    private Meeting meeting;

    @BeforeEach
    void aDecisionAboutRoadsOfWhichATaskFollows() {
        meeting = MeetingInStaszow.votes(planned())
                .annaDoes(new RevealResult(PRIORITIES))
                .at(SUMMARY)
                .janDoes(new RecordDecision(SUMMARY, null, "Naprawiamy drogi.", new Matter(THEMES, 2)))
                .janDoes(new RecordDecision(SUMMARY, null, "Spotykamy się co kwartał."))
                .janDoes(new RecordAction(SUMMARY, null, "Zapytać gminy", "Adam", null, new Matter(SUMMARY, 1)))
                .over();
        soon(() -> outcomes.of(meeting.id()).filter(OutcomeView::complete).isPresent());
    }

    @Test
    void eachLineLeadsToWhereItIsFromAndToWhatCameOfIt() {
        open("outcome/" + meeting.id());

        assertThat(links("theme-3-2"))
                .containsExactly("wynik: Które tematy są najważniejsze?", "decyzja: Naprawiamy drogi.", "Cała droga");
        assertThat(links("choice-4-2")).containsExactly("temat: Drogi", "decyzja: Naprawiamy drogi.", "Cała droga");
        assertThat(links("decision-9-1"))
                .containsExactly(
                        "temat: Drogi",
                        "wynik: Które tematy są najważniejsze?",
                        "zadanie: Zapytać gminy",
                        "Cała droga");
        assertThat(links("action-9-3")).containsExactly("decyzja: Naprawiamy drogi.", "Cała droga");
        assertThat(links("voice-2-5")).containsExactly("temat: Drogi", "Cała droga");
    }

    @Test
    void whatNobodyTiedToAnythingHasNoWay() {
        open("outcome/" + meeting.id());

        assertThat(links("decision-9-2")).isEmpty();
        assertThat(links("voice-2-3")).isEmpty();
    }

    @Test
    void everyLinkToALineLeadsToOneThatIsThere() {
        open("outcome/" + meeting.id());

        Set<String> there = new TreeSet<>();
        LocatorJ._find(Component.class).forEach(c -> c.getId().ifPresent(there::add));
        List<String> wanted = LocatorJ._find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("#f-"))
                .map(href -> href.substring(href.indexOf('#') + 1))
                .toList();
        assertThat(wanted).hasSizeGreaterThan(8);
        assertThat(there).containsAll(wanted);
    }

    @Test
    void theWholeWayStandsOnOnePageInItsOrder() {
        open("outcome/" + meeting.id() + "/way/voice-2-5");

        List<String> steps = steps();
        assertThat(steps).hasSize(6);
        assertThat(steps.get(0)).startsWith("Wypowiedź -5 minut na dojście");
        assertThat(steps.get(1)).isEqualTo("Temat Drogi 1 wypowiedź");
        assertThat(steps.get(2))
                .isEqualTo("Wynik głosowania lub oceny Które tematy są najważniejsze? 6 głosów, zagłosowało 12 osób");
        assertThat(steps.get(3)).isEqualTo("Decyzja Naprawiamy drogi.");
        assertThat(steps.get(4)).startsWith("Zadanie Zapytać gminy").contains("do zrobienia");
        assertThat(steps.get(5))
                .startsWith(
                        "Gdzie to jest w raporcie Potrzeby Rekomendacje i decyzje Dalsze kroki Wszystkie wypowiedzi");
    }

    @Test
    void itIsTheSameWayFromItsEndAndFromItsMiddle() {
        open("outcome/" + meeting.id() + "/way/voice-2-5");
        List<String> fromTheVoice = steps();

        for (String line : List.of("theme-3-2", "choice-4-2", "decision-9-1", "action-9-3")) {
            open("outcome/" + meeting.id() + "/way/" + line);
            assertThat(steps()).as(line).isEqualTo(fromTheVoice);
        }
    }

    @Test
    void anAddressOfNothingSaysSo() {
        for (String line : List.of("theme-3-77", "drogi")) {
            open("outcome/" + meeting.id() + "/way/" + line);
            assertThat(screen()).contains("Nie ma już takiej pozycji w ustaleniach.");
        }
    }

    private List<String> steps() {
        Component way = part("way-steps");
        return way.getChildren().map(StaffScreens::text).toList();
    }

    private List<String> links(String line) {
        String id = "f-" + meeting.id().toString().substring(0, 8) + "-" + line;
        Component row = LocatorJ._get(Component.class, c -> c.withId(id));
        List<String> links = new ArrayList<>();
        row.getChildren()
                .filter(c -> c.hasClassName("way-links"))
                .forEach(box -> LocatorJ._find(box, Anchor.class).forEach(a -> links.add(text(a))));
        return links;
    }
}
