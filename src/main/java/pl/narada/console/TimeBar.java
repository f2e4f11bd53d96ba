package pl.narada.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.Desk;
import pl.narada.room.Course;
import pl.narada.room.Phase;
import pl.narada.room.RoomState;
import pl.narada.room.Schedule;
import pl.narada.room.command.FacilitatorCommand.AllotTime;
import pl.narada.room.command.FacilitatorCommand.PauseWorkshop;
import pl.narada.room.command.FacilitatorCommand.ResumeWorkshop;

/** How much time the block has left, how the meeting stands against its plan, and what can be done about it. */
final class TimeBar extends Div {

    static final int MORE_MINUTES = 5;
    /** Less than this nobody in the hall calls early or late. */
    static final int TRIFLE_MINUTES = 2;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final Desk desk;
    private final Clock clock;
    private final Span minutes = new Span();
    private final Span ofBlock = new Span();
    private final Div left = new Div(minutes, ofBlock);
    private final Span standing = new Span();
    private final Button more = new Button();
    private final Button pause = new Button();
    private final Button resume = new Button();
    private @Nullable RoomState room;

    TimeBar(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassName("time-bar");
        left.addClassName("time-left");
        ofBlock.addClassName("at-length");
        standing.addClassName("standing");
        button(more, "console.more-time", this::moreTime);
        button(pause, "console.pause", this::pause);
        button(resume, "console.resume", this::resume);
        var tools = new Div(more, pause, resume);
        tools.addClassName("time-tools");
        add(left, standing, tools);
    }

    private void button(Button button, String key, Runnable then) {
        button.setText(getTranslation(key));
        button.addClickListener(_ -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    }

    /** Says how long it shall be in all, so that two people who ask for five minutes get five. */
    void moreTime() {
        if (room == null || !more.isVisible()) return;
        Course course = room.course();
        room.currentBlock()
                .ifPresent(block -> desk.ask(new AllotTime(block.id(), course.minutes(block) + MORE_MINUTES)));
    }

    private void pause() {
        desk.ask(new PauseWorkshop());
    }

    private void resume() {
        desk.ask(new ResumeWorkshop());
    }

    void pauseOrResume() {
        if (resume.isVisible()) resume();
        else if (pause.isVisible()) pause();
    }

    void show(RoomState now, boolean leads) {
        room = now;
        boolean live = now.phase() == Phase.LIVE && now.currentBlock().isPresent();
        boolean paused = now.course().isPaused();
        more.setVisible(live && leads);
        pause.setVisible(live && leads && !paused);
        resume.setVisible(live && leads && paused);
        ofBlock.setVisible(live && !paused);
        standing.setVisible(live);
        if (live) {
            showTimeLeft(now);
            showStanding(Schedule.of(now, clock.instant()));
        } else {
            left.removeClassName("is-over");
            minutes.setText(getTranslation("phase." + now.phase().wire()));
        }
    }

    private void showTimeLeft(RoomState now) {
        Instant instant = clock.instant();
        Duration still = now.currentBlock()
                .map(block -> now.course().left(block, instant))
                .orElse(Duration.ZERO);
        left.setClassName("is-over", still.isNegative());
        if (now.course().isPaused()) {
            minutes.setText(getTranslation("console.paused", "n", Math.max(0, ceil(still))));
        } else if (still.isNegative()) {
            minutes.setText(
                    getTranslation("console.minutes-over", "n", still.negated().toMinutes()));
            ofBlock.setText(" " + getTranslation("console.minutes-over.block"));
        } else {
            minutes.setText(getTranslation("console.minutes-left", "n", ceil(still)));
            ofBlock.setText(" " + getTranslation("console.minutes-left.block"));
        }
    }

    /** A minute that has begun is one that one still has. */
    private static long ceil(Duration left) {
        return left.plusSeconds(59).toMinutes();
    }

    private void showStanding(Schedule schedule) {
        int late = schedule.minutesLate();
        String key = late >= TRIFLE_MINUTES ? "late" : late <= -TRIFLE_MINUTES ? "early" : "in-time";
        String finish = schedule.finish().map(HOUR::format).orElse("");
        standing.setText(getTranslation("console." + key, "n", Math.abs(late), "finish", finish));
        standing.setClassName("is-late", late >= TRIFLE_MINUTES);
    }
}
