package pl.narada.demo;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;
import pl.narada.library.Library;
import pl.narada.programme.Planning;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;

/**
 * Something to look at in the first minute: the meeting in powiat staszowski in the middle of a vote, whose votes come in
 * one after another for about two minutes, and meetings in all other counties that are over. The first two are there when
 * the program is ready; the others follow while one is looking at these.
 */
@Component
@Profile("demo")
class Demo {

    /** The county of Busko: there people could also say afterwards how they found the meeting. */
    private static final Teryt EVALUATED_AFTER = new Teryt("2601");

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final long PAUSE_SECONDS = 4;

    private final Programme programme;
    private final Planning planning;
    private final Rooms rooms;
    private final DemoAfterwards afterwards;
    private final DemoTable table;
    private final Library library;
    private final ScheduledExecutorService voters = inBackground("demo");
    private final ScheduledExecutorService series = inBackground("demo-series");

    Demo(
            Programme programme,
            Planning planning,
            Rooms rooms,
            DemoAfterwards afterwards,
            DemoTable table,
            Library library) {
        this.programme = programme;
        this.planning = planning;
        this.rooms = rooms;
        this.afterwards = afterwards;
        this.table = table;
        this.library = library;
    }

    private static ScheduledExecutorService inBackground(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        List<DemoScript> over = DemoPlaywright.over();
        playToTheEnd(over.getFirst());
        DemoScript staszow = DemoPlaywright.goingOn();
        if (isMissing(staszow)) {
            DemoMeeting goingOn = plan(staszow);
            goingOn.collectBefore();
            goingOn.playToTheVote();
            table.lay(goingOn.workshop());
            voteSlowly(goingOn);
        }
        series.execute(() -> playAll(over));
    }

    /** What is there stays as it is, also when an earlier start was cut short. */
    private boolean isMissing(DemoScript script) {
        return programme.workshops().stream()
                .map(Workshop::details)
                .noneMatch(d -> d.county().equals(script.form().county())
                        && d.date().equals(script.form().date()));
    }

    private void playAll(List<DemoScript> scripts) {
        List<DemoScript> missing = scripts.stream().filter(this::isMissing).toList();
        int played = 0;
        for (DemoScript script : missing) {
            if (series.isShutdown()) return;
            playToTheEnd(script);
            log.info(
                    "Demo: spotkanie {} z {}: {}",
                    ++played,
                    missing.size(),
                    script.form().venue());
        }
    }

    private void playToTheEnd(DemoScript script) {
        if (!isMissing(script)) return;
        DemoMeeting meeting = plan(script);
        meeting.playToTheVote();
        meeting.playToTheEnd();
        if (EVALUATED_AFTER.equals(script.form().county())) meeting.evaluateAfter();
        afterwards.of(meeting.workshop(), meeting.codings());
    }

    private DemoMeeting plan(DemoScript script) {
        return switch (planning.plan(script.form(), "demo", Translations.POLISH)) {
            case Result.Ok<Workshop>(Workshop planned) -> new DemoMeeting(rooms.room(planned.id()), library, script);
            case Result.Refused<Workshop>(var why) -> throw new IllegalStateException("demo: " + why);
        };
    }

    private void voteSlowly(DemoMeeting meeting) {
        var next = new AtomicInteger();
        voters.scheduleWithFixedDelay(
                () -> {
                    // ends by itself: with the last person, or when somebody closes the vote
                    if (next.get() >= meeting.participants()) voters.shutdown();
                    else meeting.voteOnThemes(next.getAndIncrement());
                },
                PAUSE_SECONDS,
                PAUSE_SECONDS,
                TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        voters.shutdownNow();
        series.shutdownNow();
    }
}
