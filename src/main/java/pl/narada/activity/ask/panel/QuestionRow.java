package pl.narada.activity.ask.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.activity.PhoneTools;
import pl.narada.activity.Rewording;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.ask.AskCommand.*;
import pl.narada.activity.ask.Question;
import pl.narada.activity.ask.panel.Line.Place;
import pl.narada.shared.ActivityId;
import pl.narada.ui.Buttons;
import pl.narada.ui.KeyedList;
import pl.narada.ui.RowMenu;
import pl.narada.ui.Says;

/** One question with all that can be done about it. Newer facts come into it without disturbing whoever writes in it. */
final class QuestionRow extends Div implements KeyedList.Follows<Line> {

    private final Desk desk;
    private final Span support = new Span();
    private final Span words = new Span();
    private final Span original = new Span();
    private final Span by = new Span();
    private final Span answer = new Span();
    private final Span answerLabel = new Span();
    private final Div answerLine = new Div(answerLabel, answer);
    private final Div reading = new Div(words, original, by, answerLine);
    private final Span onBehalf = new Span();
    private final Span sector = new Span();
    private final Button takeUp = Buttons.small(this, "ask.take-up", () -> ask(TakeUp::new));
    private final Button answered = Buttons.small(this, "ask.mark-answered", () -> ask(MarkAnswered::new));
    private final Button reopen = Buttons.small(this, "ask.reopen", () -> ask(Reopen::new));
    private final Button hide = Buttons.small(this, "gather.hide", () -> ask(Hide::new));
    private final Button restore = Buttons.small(this, "gather.restore", () -> ask(Restore::new));
    private final Button accept = Buttons.small(this, "held.accept", () -> ask(Restore::new));
    private final Span waits = new Span();
    private final Span muted = new Span();
    private final RowMenu menu = new RowMenu()
            .item("ask.mark-answered", () -> place() == Place.OPEN, () -> ask(MarkAnswered::new))
            .item("ask.reopen", () -> place() == Place.NOW, () -> ask(Reopen::new))
            .item("ask.answer.write", () -> answer().isEmpty(), this::writeAnswer)
            .item("ask.answer.change", () -> !answer().isEmpty(), this::writeAnswer)
            .item("gather.reword", () -> true, this::edit);
    private final PhoneTools phone;
    private Line line;
    private final Rewording rewording;
    private final Runnable edited;
    private @Nullable AnswerEditor writing;

    /** {@code edited}: called when a correction or an answer has ended. */
    QuestionRow(Line line, Desk desk, Runnable edited) {
        this.line = line;
        this.desk = desk;
        this.edited = edited;
        this.phone = new PhoneTools(desk, menu);
        this.rewording = new Rewording(this, reading, menu.button(), edited);
        addClassNames("feed-row", "question-row");
        support.addClassName("support");
        reading.addClassName("feed-words");
        words.addClassName("words");
        original.addClassName("note");
        by.addClassName("note");
        answerLine.addClassName("written-answer");
        answerLabel.setText(getTranslation("ask.answer.label"));
        answerLabel.addClassName("label");
        onBehalf.setText(getTranslation("ask.on-behalf"));
        onBehalf.addClassName("tag");
        sector.addClassName("tag");
        var doing = new Div(accept, takeUp, answered, reopen, hide, restore, menu);
        doing.addClassName("doing");
        waits.addClassNames("tag", "is-flagged");
        muted.setText(getTranslation("phone.muted"));
        muted.addClassName("tag");
        var tags = new Div(waits, muted, sector, onBehalf);
        tags.addClassName("tags");
        add(support, reading, tags, doing);
        follow(line);
    }

    @Override
    public void follow(Line now) {
        line = now;
        Question q = now.question();
        support.setText(Integer.toString(q.support()));
        support.setTitle(getTranslation("ask.support", "n", q.support()));
        support.getElement().setAttribute("role", "img");
        support.getElement().setAttribute("aria-label", getTranslation("ask.support", "n", q.support()));
        words.setText(q.text());
        note(original, q.original() == null ? null : getTranslation("gather.originally", "text", q.original()));
        note(by, now.by().isEmpty() ? null : supporters(now));
        showAnswer();
        onBehalf.setVisible(q.entered() != null);
        sector.setText(getTranslation("sector." + now.sector().wire()));
        setClassName("is-hidden", q.hidden() && q.held() == null);
        waits.setVisible(q.held() != null);
        if (q.held() != null)
            waits.setText(getTranslation("held.why." + q.held().wire()));
        muted.setVisible(now.muted());
        phone.show(q.author(), now.muted());
        menu.about(q.text());
        show(now.place());
    }

    private Place place() {
        return line.place();
    }

    /** The two that are most urgent there; the others are in the menu. */
    private void show(Place place) {
        accept.setVisible(place == Place.WAITING);
        takeUp.setVisible(place == Place.OPEN);
        answered.setVisible(place == Place.NOW);
        reopen.setVisible(place == Place.ANSWERED);
        hide.setVisible(place != Place.HIDDEN);
        restore.setVisible(place == Place.HIDDEN);
    }

    /** While it is written, it stands in the field. */
    private void showAnswer() {
        answerLine.setVisible(!answer().isEmpty() && writing == null);
        answer.setText(answer());
        if (writing != null) writing.follow(answer());
    }

    private String answer() {
        return Objects.requireNonNullElse(line.question().answer(), "");
    }

    private static void note(Span note, @Nullable String text) {
        note.setVisible(text != null);
        note.setText(text == null ? "" : text);
    }

    private String supporters(Line now) {
        return now.by().stream()
                .map(group -> Says.sectors(this, group.sectors()) + ": " + group.people())
                .collect(Collectors.joining(" · "));
    }

    boolean isBeingEdited() {
        return rewording.isOn() || writing != null;
    }

    private void edit() {
        rewording.begin(getTranslation("ask.words"), line.question().text(), this::save);
    }

    private boolean save(String text) {
        return desk.ask(new Reword(line.activity(), line.id(), text));
    }

    private void writeAnswer() {
        if (writing == null) {
            writing = new AnswerEditor(answer(), this::saveAnswer, this::endAnswer);
            add(writing);
            showAnswer();
        }
        writing.begin();
    }

    private boolean saveAnswer(String text, String from) {
        return desk.ask(new WriteAnswer(line.activity(), line.id(), text, from));
    }

    private void endAnswer() {
        if (writing != null) remove(writing);
        writing = null;
        showAnswer();
        menu.button().focus();
        edited.run();
    }

    private void ask(BiFunction<ActivityId, Integer, AskCommand> command) {
        desk.ask(command.apply(line.activity(), line.id()));
    }
}
