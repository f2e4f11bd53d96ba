package pl.narada.replay.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import pl.narada.broadcast.Board;
import pl.narada.broadcast.Views;
import pl.narada.projector.StageElement;
import pl.narada.replay.Film;
import pl.narada.replay.Mark;
import pl.narada.replay.Playback;
import pl.narada.replay.Scene;
import pl.narada.shared.Here;

/** The stage of a moment, and what plays it. The browser asks for the next moment a few times a second while it plays. */
final class Player extends Div {

    private static final int POLL_MILLIS = 400;
    private static final Integer[] SPEEDS = {1, 10, 60};

    private final Film film;
    private final Playback playback;
    private final Views views;
    private final Views.About about;
    private final LongConsumer settled;
    private final Board board = new Board();
    private final StageElement stage;
    private final TimeLine line;
    private final Button play = new Button();
    private final Button previous = new Button();
    private final Button next = new Button();
    private final Paragraph where = new Paragraph();
    private final Paragraph news = new Paragraph();
    private Registration polling = () -> {};
    private long sent = -1;

    /** {@code settled}: is told of the moment, in seconds from the beginning, whenever it rests or was chosen. */
    Player(Film film, Views views, Views.About about, Clock clock, LongConsumer settled) {
        this.film = film;
        this.playback = new Playback(film, clock);
        this.stage = new StageElement(clock);
        this.views = views;
        this.about = about;
        this.settled = settled;
        this.line = new TimeLine(
                getTranslation("replay.line"),
                Duration.between(film.begin(), film.end()).toSeconds(),
                seconds -> goTo(film.begin().plusSeconds(seconds)));
        addClassName("replay");
        stage.language(getLocale());
        var frame = new Div(stage);
        frame.addClassName("replay-stage");
        where.addClassName("replay-where");
        news.addClassName("replay-news");
        news.getElement().setAttribute("role", "status");
        add(frame, line, new Ribbon(film), where, controls(), news);
    }

    private Div controls() {
        play.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        play.addClickListener(_ -> playOrPause());
        previous.setText(getTranslation("replay.previous"));
        previous.addClickListener(_ -> playback.previous().ifPresent(this::jump));
        next.setText(getTranslation("replay.next"));
        next.addClickListener(_ -> playback.next().ifPresent(this::jump));
        var speed = new Select<Integer>();
        speed.setLabel(getTranslation("replay.speed"));
        speed.setItems(SPEEDS);
        speed.setItemLabelGenerator(times -> times + "×");
        speed.setValue(10);
        speed.addValueChangeListener(e -> playback.speed(e.getValue()));
        var pauses = new Checkbox(getTranslation("replay.skip-pauses"), true);
        pauses.addValueChangeListener(e -> playback.skipPauses(e.getValue()));
        var controls = new Div(play, previous, next, speed, pauses);
        controls.addClassName("replay-controls");
        return controls;
    }

    private void playOrPause() {
        if (playback.isPlaying()) playback.pause();
        else playback.play();
        news.setText("");
        show();
        settle();
    }

    private void jump(Mark mark) {
        playback.goTo(mark.at());
        news.setText(said(mark));
        show();
        settle();
    }

    /** As somebody chose it, on the line or by an address. */
    void goTo(Instant at) {
        playback.goTo(at);
        news.setText("");
        show();
        settle();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // a page that was loaded anew knows nothing
        sent = -1;
        polling = event.getUI().addPollListener(_ -> tick());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(-1);
    }

    private void tick() {
        if (!playback.isPlaying()) return;
        playback.moveOn();
        show();
        if (!playback.isPlaying()) settle();
    }

    private void show() {
        Instant at = playback.at();
        board.publish(views.stage(playback.room(), about));
        Board.Change change = sent < 0 ? board.all() : board.since(sent);
        sent = change.version();
        stage.applyStill(change, at.toEpochMilli());
        String words = words(at);
        where.setText(words);
        line.at(seconds(at), words);
        play.setText(getTranslation(playback.isPlaying() ? "replay.pause" : "replay.play"));
        previous.setEnabled(playback.previous().isPresent());
        next.setEnabled(playback.next().isPresent());
        getUI().ifPresent(ui -> ui.setPollInterval(playback.isPlaying() ? POLL_MILLIS : -1));
    }

    private void settle() {
        settled.accept(seconds(playback.at()));
    }

    private long seconds(Instant at) {
        return Duration.between(film.begin(), at).toSeconds();
    }

    /** "9:42:10 · Diagnoza potrzeb". */
    private String words(Instant at) {
        var time = at.atZone(Here.ZONE).toLocalTime();
        String clock = String.format(Locale.ROOT, "%d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
        Optional<String> block = playback.scene().map(Scene::title).filter(title -> !title.isEmpty());
        return block.map(title -> clock + " · " + title).orElse(clock);
    }

    private String said(Mark mark) {
        String what = getTranslation("replay.mark." + mark.what().wire());
        return mark.text().isEmpty() ? what : what + ": " + mark.text();
    }
}
