package pl.narada.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import pl.narada.room.JoinQuestions;

/** What people are asked about themselves when they have joined: nothing, their role, their municipality. */
final class JoinQuestionsForm extends Div {

    private final Choice roles;
    private final Choice municipalities;

    /** {@code usual}: what is offered first when a question is switched on. */
    JoinQuestionsForm(JoinQuestions now, JoinQuestions usual, Consumer<JoinQuestions> save) {
        addClassName("join-questions");
        var lead = new Paragraph(getTranslation("join-questions.lead"));
        lead.addClassName("hint");
        roles = new Choice("join-questions.roles", now.roles(), usual.roles());
        municipalities = new Choice("join-questions.municipalities", now.municipalities(), usual.municipalities());
        var button = new Button(getTranslation("join-questions.save"), _ -> save.accept(read()));
        add(new H2(getTranslation("join-questions.title")), lead, roles, municipalities, button);
    }

    private JoinQuestions read() {
        return new JoinQuestions(roles.answers(), municipalities.answers());
    }

    /** One question: whether it is asked, and its answers, each on a line. */
    private static final class Choice extends Div {

        private final Checkbox asked = new Checkbox();
        private final TextArea answers = new TextArea();

        Choice(String key, List<String> now, List<String> usual) {
            addClassName("join-question");
            asked.setLabel(getTranslation(key));
            asked.setValue(!now.isEmpty());
            answers.setLabel(getTranslation(key + ".answers"));
            answers.setHelperText(getTranslation("join-questions.lines"));
            answers.setMaxRows(8);
            answers.setWidthFull();
            answers.setValue(String.join("\n", now.isEmpty() ? usual : now));
            answers.setVisible(!now.isEmpty());
            asked.addValueChangeListener(changed -> answers.setVisible(changed.getValue()));
            add(asked, answers);
        }

        List<String> answers() {
            if (!asked.getValue()) return List.of();
            return answers.getValue().lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
