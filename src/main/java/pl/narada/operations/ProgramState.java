package pl.narada.operations;

import io.micrometer.core.instrument.distribution.HistogramSnapshot;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import pl.narada.backup.Backups;
import pl.narada.backup.MadeBackup;
import pl.narada.gateway.PhoneTraffic;
import pl.narada.nodes.OtherNodes;
import pl.narada.nodes.OtherNodes.Node;
import pl.narada.room.live.Room;
import pl.narada.room.live.Rooms;
import pl.narada.shared.WorkshopId;

/** How this process does at the moment, for whoever looks after it. */
@Service
public class ProgramState {

    private final Rooms rooms;
    private final PhoneTraffic traffic;
    private final RoomFigures figures;
    private final Storage storage;
    private final OtherNodes nodes;
    private final Backups backups;
    private final Instant since;

    ProgramState(
            Rooms rooms,
            PhoneTraffic traffic,
            RoomFigures figures,
            Storage storage,
            OtherNodes nodes,
            Backups backups,
            ApplicationContext application) {
        this.rooms = rooms;
        this.traffic = traffic;
        this.figures = figures;
        this.storage = storage;
        this.nodes = nodes;
        this.backups = backups;
        this.since = Instant.ofEpochMilli(application.getStartupDate());
    }

    /** {@code unsavedSince}: since when nothing of it can be written. */
    public record LiveRoom(WorkshopId workshop, int phones, Optional<Instant> unsavedSince) {}

    /**
     * @param commands answered in a second, on average over the last ten
     * @param ackMillis half of the answers of the last minutes came within this
     * @param slowAckMillis 99 of 100 came within this
     * @param batch entries written together, on average since the start
     * @param lag entries that the room most behind does not know yet
     */
    public record Pace(double commands, double ackMillis, double slowAckMillis, double batch, long lag) {}

    /**
     * @param database its kind and version; empty if it does not answer
     * @param databaseBytes its size, if it says so
     * @param freeBytes on the disk where it is, or, if it is on another computer, where this program runs
     * @param nodes servers of the installation, this one first
     * @param lastBackup empty: never
     */
    public record Now(
            String version,
            Instant since,
            String database,
            OptionalLong databaseBytes,
            OptionalLong freeBytes,
            int phones,
            List<LiveRoom> rooms,
            Pace pace,
            List<Node> nodes,
            Optional<Instant> lastBackup) {}

    public Now now() {
        Storage.Room room = storage.room();
        return new Now(
                version(),
                since,
                room.kind(),
                room.bytes(),
                room.free(),
                traffic.phones(),
                live(),
                pace(),
                nodes.nodes(),
                backups.all().stream().findFirst().map(MadeBackup::at));
    }

    /** As the program's jar says; outside a jar nobody has numbered it. */
    private static String version() {
        return Optional.ofNullable(ProgramState.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    /** What has phones or a problem, the fullest first; rooms that are only awake are of no interest. */
    private List<LiveRoom> live() {
        return rooms.awake().stream()
                .map(this::live)
                .filter(room -> room.phones() > 0 || room.unsavedSince().isPresent())
                .sorted(Comparator.comparingInt(LiveRoom::phones).reversed())
                .toList();
    }

    private LiveRoom live(Room room) {
        WorkshopId workshop = room.state().workshop();
        return new LiveRoom(workshop, traffic.phones(workshop), room.unsavedSince());
    }

    private Pace pace() {
        HistogramSnapshot ack = figures.ack();
        return new Pace(
                figures.commandsPerSecond(),
                millis(ack, 0.5),
                millis(ack, 0.99),
                figures.batch().mean(),
                nodes.lag());
    }

    private static double millis(HistogramSnapshot ack, double share) {
        for (ValueAtPercentile value : ack.percentileValues()) {
            if (value.percentile() == share) return value.value(TimeUnit.MILLISECONDS);
        }
        return 0;
    }
}
