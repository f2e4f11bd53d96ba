package pl.narada.operations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import pl.narada.operations.ProgramState;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.ui.Dates;

/** What somebody should look after; or that all is well. Said anew only when it has changed, as it is read aloud. */
final class Problems extends Div {

    /** With less on the disk, a long day may end in the middle. */
    private static final long LITTLE_SPACE = 1_000_000_000;

    private final Programme programme;
    private List<String> said = List.of("");

    Problems(Programme programme) {
        this.programme = programme;
        getElement().setAttribute("role", "status");
    }

    void show(ProgramState.Now now) {
        List<String> all = new ArrayList<>();
        if (now.database().isEmpty()) all.add(getTranslation("state.problem.database"));
        now.rooms()
                .forEach(room -> room.unsavedSince()
                        .ifPresent(at -> all.add(getTranslation(
                                "state.problem.unsaved", "workshop", title(room), "time", Dates.time(at)))));
        if (now.freeBytes().orElse(LITTLE_SPACE) < LITTLE_SPACE) all.add(getTranslation("state.problem.disk"));
        if (all.equals(said)) return;
        said = all;
        removeAll();
        if (all.isEmpty()) add(new Paragraph(getTranslation("state.well")));
        all.forEach(problem -> add(new Paragraph(problem)));
        setClassName("state-well", all.isEmpty());
        setClassName("state-problems", !all.isEmpty());
    }

    private String title(ProgramState.LiveRoom room) {
        return programme
                .workshop(room.workshop())
                .map(Workshop::details)
                .map(d -> d.title())
                .orElse(room.workshop().toString());
    }
}
