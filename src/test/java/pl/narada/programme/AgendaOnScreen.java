package pl.narada.programme;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import pl.narada.room.Agenda;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Meeting;
import pl.narada.ui.StaffScreens;

/** The plan of Staszów, open for editing, and where its fields are on the screen. */
abstract class AgendaOnScreen extends StaffScreens {

    Meeting workshop;

    @BeforeEach
    void planOfStaszow() {
        workshop = planned();
        open("workshop/" + workshop.id());
    }

    void saved() {
        press("Zapisz plan");
        hears("Zapisano.");
    }

    Agenda plan() {
        return workshop.state().agenda();
    }

    Settings settingsOf(ActivityId id) {
        return plan().activity(id).orElseThrow().settings();
    }

    static Component block(int index) {
        return parts("block-editor").get(index);
    }

    static Component fieldsOf(int block) {
        return LocatorJ._get(block(block), Component.class, c -> c.withClasses("block-fields"));
    }

    static Component activity(int block, int index) {
        return LocatorJ._find(block(block), Component.class, c -> c.withClasses("activity-editor"))
                .get(index);
    }

    static Component opened(Component activity) {
        LocatorJ._find(activity, Details.class).getFirst().setOpened(true);
        return activity;
    }

    static void add(int block, String kind) {
        press(LocatorJ._get(block(block), Component.class, c -> c.withClasses("adder")), kind);
    }

    static TimePicker startOf(int block) {
        return LocatorJ._get(block(block), TimePicker.class);
    }

    static IntegerField minutesOf(int block) {
        return number(block(block), "Minuty");
    }

    static IntegerField number(Component within, String label) {
        return LocatorJ._get(
                within,
                IntegerField.class,
                f -> f.withPredicate(n -> plain(n.getLabel()).equals(label)));
    }

    static TextArea area(Component within, String label) {
        return LocatorJ._get(within, TextArea.class, f -> f.withLabel(label));
    }

    static TextField titleOf(int block) {
        return LocatorJ._get(block(block), TextField.class, f -> f.withLabel("Nazwa bloku"));
    }

    static TextField promptOf(int block, int index) {
        return LocatorJ._get(activity(block, index), TextField.class, f -> f.withClasses("grow"));
    }

    static List<String> prompts(int block) {
        return LocatorJ._find(block(block), Component.class, c -> c.withClasses("activity-editor")).stream()
                .map(a -> plain(LocatorJ._get(a, TextField.class, f -> f.withClasses("grow"))
                        .getValue()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    static List<String> sources(Component activity) {
        Select<PlannedActivity> source =
                LocatorJ._get(opened(activity), Select.class, s -> s.withLabel("Na podstawie"));
        return source.getListDataView().getItems().map(a -> plain(a.prompt())).toList();
    }

    /** As the fields have it: start and length of each block. */
    static List<String> hours() {
        return IntStream.range(0, parts("block-editor").size())
                .mapToObj(i -> hours(startOf(i).getValue(), minutesOf(i).getValue()))
                .toList();
    }

    List<String> savedHours() {
        return plan().blocks().stream().map(b -> hours(b.start(), b.minutes())).toList();
    }

    static String hours(@Nullable LocalTime start, @Nullable Integer minutes) {
        return start + "+" + minutes;
    }
}
