package pl.narada.demo;

import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;
import pl.narada.library.Library;
import pl.narada.programme.Planning;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.programme.WorkshopForm;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;

/**
 * Something to look at in the first minute: a meeting in powiat konecki that is over, and the one in powiat staszowski in
 * the middle of a vote, whose votes come in one after another for about two minutes.
 */
@Component
@Profile("demo")
class Demo {

    private static final long PAUSE_SECONDS = 4;

    private final Programme programme;
    private final Planning planning;
    private final Rooms rooms;
    private final Library library;
    private final ScheduledExecutorService voters = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("demo").daemon().factory());

    Demo(Programme programme, Planning planning, Rooms rooms, Library library) {
        this.programme = programme;
        this.planning = planning;
        this.rooms = rooms;
        this.library = library;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        if (!programme.workshops().isEmpty()) return;
        Workshop konskie = plan("2605", LocalDate.of(2023, 11, 7), "Końskie");
        var over = new DemoMeeting(rooms.room(konskie.id()), library, 2605);
        over.playToTheVote(people(14, 9, 8, 3, 1));
        over.playToTheEnd();
        Workshop staszow = plan("2612", LocalDate.of(2023, 11, 22), "Oaza Spokoju, Grzybów 75A koło Staszowa");
        var goingOn = new DemoMeeting(rooms.room(staszow.id()), library, 2612);
        goingOn.playToTheVote(people(12, 8, 7, 2, 2));
        voteSlowly(goingOn);
    }

    private Workshop plan(String county, LocalDate date, String venue) {
        var form = new WorkshopForm(
                new Teryt(county),
                "Współpraca międzysektorowa – idee, korzyści, wyzwania",
                date,
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                venue);
        return switch (planning.plan(form, "demo", Translations.POLISH)) {
            case Result.Ok<Workshop>(Workshop planned) -> planned;
            case Result.Refused<Workshop>(var why) -> throw new IllegalStateException("demo: " + why);
        };
    }

    private static Map<Sector, Integer> people(int ngo, int jst, int residents, int business, int other) {
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        people.put(Sector.NGO, ngo);
        people.put(Sector.JST, jst);
        people.put(Sector.RESIDENTS, residents);
        people.put(Sector.BUSINESS, business);
        people.put(Sector.OTHER, other);
        return people;
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
    }
}
