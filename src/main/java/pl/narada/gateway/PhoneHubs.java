package pl.narada.gateway;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.narada.broadcast.Coalescer;
import pl.narada.broadcast.Views;
import pl.narada.programme.Programme;
import pl.narada.programme.RehearsalThrownAway;
import pl.narada.programme.WorkshopChanged;
import pl.narada.room.live.Rooms;
import pl.narada.shared.JoinCode;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/** The hubs of this process, found by join code or by workshop. */
@Component
class PhoneHubs implements Presence, PhoneTraffic {

    private static final long LEASE_MILLIS = 60_000;

    /** The other servers need not hear of everybody who comes. */
    private static final long TELL_PAUSE_MILLIS = 500;
    /** So many phones are sent away at once; they come back within a second, and something has to take them. */
    private static final int AT_ONCE = 100;

    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Rooms rooms;
    private final Programme programme;
    private final Views views;
    private final Uptime uptime;
    private final PresentElsewhere elsewhere;
    private final FrameWriter writer;
    private final Map<JoinCode, WorkshopId> byCode = new ConcurrentHashMap<>();
    private final Map<WorkshopId, PhoneHub> hubs = new ConcurrentHashMap<>();
    private final Map<WorkshopId, Views.About> abouts = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("phones").daemon().factory());

    PhoneHubs(
            Rooms rooms,
            Programme programme,
            Views views,
            Uptime uptime,
            FrameWriter writer,
            PresentElsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.rooms = rooms;
        this.programme = programme;
        this.views = views;
        this.uptime = uptime;
        this.writer = writer;
        timer.scheduleWithFixedDelay(this::dropSilent, 15, 15, TimeUnit.SECONDS);
    }

    Optional<PhoneHub> find(JoinCode code) {
        return Optional.ofNullable(byCode.get(code))
                .or(() -> programme.workshop(code).map(workshop -> {
                    byCode.put(code, workshop.id());
                    return workshop.id();
                }))
                .map(this::hub);
    }

    private PhoneHub hub(WorkshopId workshop) {
        return hubs.computeIfAbsent(workshop, id -> {
            var hub = new PhoneHub(rooms.room(id), views, () -> about(id), timer);
            var telling = new Coalescer(timer, TELL_PAUSE_MILLIS, () -> elsewhere.tell(id, here(hub)));
            hub.attendance().onChange(telling::changed);
            return hub;
        });
    }

    private Views.About about(WorkshopId workshop) {
        return abouts.computeIfAbsent(workshop, programme::about);
    }

    @EventListener
    void on(WorkshopChanged changed) {
        abouts.remove(changed.workshop());
        Optional.ofNullable(hubs.get(changed.workshop())).ifPresent(PhoneHub::aboutChanged);
    }

    /** Its code opens nothing any more: phones that come back are told so. */
    @EventListener
    void on(RehearsalThrownAway gone) {
        byCode.values().removeIf(gone.rehearsal()::equals);
        Optional.ofNullable(hubs.get(gone.rehearsal())).ifPresent(PhoneHub::sendAway);
    }

    @Override
    public Map<Sector, Integer> bySector(WorkshopId workshop) {
        return elsewhere.with(here(hub(workshop)), workshop);
    }

    private static Map<Sector, Integer> here(PhoneHub hub) {
        return hub.attendance().bySector(hub.room().state().participants());
    }

    @Override
    public void withoutPhones(WorkshopId workshop, Set<ParticipantId> people) {
        hub(workshop).attendance().withoutPhones(people);
    }

    @Override
    public Runnable onChange(WorkshopId workshop, Runnable listener) {
        Runnable here = hub(workshop).attendance().onChange(listener);
        Runnable there = elsewhere.onChange(workshop, listener);
        return () -> {
            here.run();
            there.run();
        };
    }

    void dropSilent() {
        hubs.values().forEach(hub -> hub.dropSilentSince(uptime.millis() - LEASE_MILLIS));
    }

    /** Sends all phones away, 2,000 in a second at most. */
    void handOver() {
        var sent = new AtomicInteger();
        hubs.values()
                .forEach(hub -> hub.handOver(() -> {
                    if (sent.incrementAndGet() % AT_ONCE == 0) LockSupport.parkNanos(BETWEEN_NANOS);
                }));
    }

    @Override
    public int phones() {
        return hubs.values().stream()
                .mapToInt(hub -> hub.attendance().followers().size())
                .sum();
    }

    @Override
    public int phones(WorkshopId workshop) {
        PhoneHub hub = hubs.get(workshop);
        return hub == null ? 0 : hub.attendance().followers().size();
    }

    @Override
    public long written() {
        return writer.written();
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
