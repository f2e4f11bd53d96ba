package pl.narada.console;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.summarise.Decision;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.activity.summarise.SummariseState;
import pl.narada.room.Matter;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

class SayingWhatADecisionIsAboutTest extends StaffScreens {

    private static final Matter ROADS = new Matter(THEMES, 2);

    private Meeting meeting;

    /** Halls have more voices, but roads more votes. */
    @BeforeEach
    void aVoteOnHallsAndRoads() {
        meeting = planned()
                .joinedBy(Sector.NGO, 3)
                .at(NEEDS)
                .says(1, "Sala")
                .says(2, "Druga sala")
                .says(3, "Drogi")
                .janDoes(new MakeTheme(THEMES, "Sale", List.of(1, 2)))
                .janDoes(new MakeTheme(THEMES, "Drogi", List.of(3)))
                .at(PRIORITIES)
                .votes(1, 2)
                .votes(2, 2)
                .annaDoes(new RevealResult(PRIORITIES))
                .at(SUMMARY);
        open("console/" + meeting.id());
    }

    @Test
    void theMostSupportedIsOfferedFirst() {
        assertThat(labels(last("Czego dotyczy? (nieobowiązkowe)"))).containsExactly("Drogi", "Sale");
    }

    @Test
    void aDecisionIsRecordedWithWhatItIsAbout() {
        write("Co zostało postanowione?", "Naprawiamy drogi.");
        choose(last("Czego dotyczy? (nieobowiązkowe)"), "Drogi");
        press("Dodaj decyzję");

        assertThat(state().decisions()).containsExactly(new Decision(1, "Naprawiamy drogi.", ROADS));
        assertThat(last("Czego dotyczy? (nieobowiązkowe)").getValue()).isNull();
    }

    @Test
    void itCanBeSaidLaterAndTakenAway() {
        meeting.janDoes(new RecordDecision(SUMMARY, null, "Naprawiamy drogi."));
        soon(() -> all("Czego dotyczy? (nieobowiązkowe)").size() == 2);

        choose(all("Czego dotyczy? (nieobowiązkowe)").getFirst(), "Drogi");
        assertThat(state().decisions()).containsExactly(new Decision(1, "Naprawiamy drogi.", ROADS));

        LocatorJ._setValue(all("Czego dotyczy? (nieobowiązkowe)").getFirst(), null);
        assertThat(state().decisions()).containsExactly(new Decision(1, "Naprawiamy drogi."));
    }

    @Test
    void correctingTheWordsKeepsWhatItIsAbout() {
        meeting.janDoes(new RecordDecision(SUMMARY, null, "Naprawiamy.", ROADS));
        soon(() -> all("Czego dotyczy? (nieobowiązkowe)").size() == 2);

        LocatorJ._setValue(
                LocatorJ._find(
                                TextField.class,
                                f -> f.withPredicate(field -> field.getValue().equals("Naprawiamy.")))
                        .getFirst(),
                "Naprawiamy drogi.");

        assertThat(state().decisions()).containsExactly(new Decision(1, "Naprawiamy drogi.", ROADS));
    }

    @Test
    void anActionItemFollowsFromADecisionWhichIsOfferedFirst() {
        meeting.janDoes(new RecordDecision(SUMMARY, null, "Naprawiamy drogi.", ROADS));
        soon(() -> labels(last("Z czego wynika? (nieobowiązkowe)")).size() == 3);
        assertThat(labels(last("Z czego wynika? (nieobowiązkowe)")))
                .containsExactly("Naprawiamy drogi.", "Drogi", "Sale");

        write("Co jest do zrobienia?", "Zapytać gminy");
        write("Kto?", "Adam");
        choose(last("Z czego wynika? (nieobowiązkowe)"), "Naprawiamy drogi.");
        press("Dodaj zadanie");

        assertThat(state().actions().getFirst().follows()).isEqualTo(new Matter(SUMMARY, 1));
    }

    private SummariseState state() {
        return meeting.stateOf(SUMMARY, SummariseState.class);
    }

    private static void write(String placeholder, String words) {
        LocatorJ._setValue(
                LocatorJ._find(TextField.class, f -> f.withPlaceholder(placeholder))
                        .getLast(),
                words);
    }

    @SuppressWarnings("unchecked")
    private static List<ComboBox<Object>> all(String placeholder) {
        return (List<ComboBox<Object>>) (List<?>) LocatorJ._find(ComboBox.class).stream()
                .filter(box -> placeholder.equals(box.getPlaceholder().replace('\u00A0', ' ')))
                .toList();
    }

    private static ComboBox<Object> last(String placeholder) {
        return all(placeholder).getLast();
    }

    private static List<Object> items(ComboBox<Object> box) {
        return box.getListDataView().getItems().toList();
    }

    private static List<String> labels(ComboBox<Object> box) {
        return items(box).stream().map(box.getItemLabelGenerator()::apply).toList();
    }

    private static void choose(ComboBox<Object> box, String label) {
        LocatorJ._setValue(
                box,
                items(box).stream()
                        .filter(item -> box.getItemLabelGenerator().apply(item).equals(label))
                        .findFirst()
                        .orElseThrow());
    }
}
