package pl.narada.nodes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.narada.room.journal.JournalRows;
import pl.narada.room.live.Rooms;

/**
 * Servers over one PostgreSQL. What they tell goes by NOTIFY; what matters is looked up in the journals' table, at once
 * when told, and now and then in any case.
 */
final class PostgresNodes implements OtherNodes, Ear.Hearer, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PostgresNodes.class);
    private static final String CHANNEL = "narada_nodes";
    private static final String NODE = "node";

    private static final long TICK_MILLIS = 500;
    /** In ticks: everything is said again, and journals are looked at although nothing was told. */
    private static final int SAY_AGAIN = 10;

    private static final int LOOK = 4;

    private final JdbcTemplate jdbc;
    private final JournalRows rows;
    private final Rooms rooms;
    private final Heads heads;
    private final Changes changes;
    private final Myself myself;
    private final Ear ear;
    private final Hearsay hearsay = new Hearsay(System::nanoTime);
    private final Map<String, String> own = new ConcurrentHashMap<>();
    private final Set<String> unsaid = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("nodes").daemon().factory());
    private volatile boolean deaf;
    private volatile long heardMyself = System.nanoTime();
    private long ticks;

    PostgresNodes(
            JdbcTemplate jdbc, JournalRows rows, Rooms rooms, Changes changes, Myself myself, Ear.Address address) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rooms = rooms;
        this.heads = new Heads(jdbc, rooms);
        this.changes = changes;
        this.myself = myself;
        this.ear = new Ear(address, this, CHANNEL, JournalRows.NEWS);
    }

    PostgresNodes start() {
        tell(NODE, myself.startedAt() + " " + myself.name());
        changes.tell((topic, text) -> timer.execute(() -> send(topic, text)));
        ear.start();
        timer.scheduleWithFixedDelay(this::tick, 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    private void tick() {
        try {
            ticks++;
            if (ticks % SAY_AGAIN == 0) unsaid.addAll(own.keySet());
            // not what is said meanwhile: that waits for the next time
            for (String topic : List.copyOf(unsaid)) say(topic);
            hearsay.forgetTheSilent();
            listenHarder();
            if (deaf || ticks % LOOK == 0) heads.look();
        } catch (DataAccessException e) {
            // the rooms say it to everybody
            log.debug("the database does not answer", e);
        } catch (RuntimeException e) {
            log.error("The other servers hear nothing from here just now", e);
        }
    }

    private void say(String topic) {
        // before it is read: a change during the sending is said again
        unsaid.remove(topic);
        send(topic, own.getOrDefault(topic, ""));
    }

    private void send(String topic, String text) {
        try {
            String payload = new Message(myself.id(), topic, text).payload();
            jdbc.query("select pg_notify('" + CHANNEL + "', ?)", _ -> {}, payload);
        } catch (DataAccessException e) {
            unsaid.add(topic);
            throw e;
        }
    }

    /** It hears itself if it hears anybody. */
    private void listenHarder() {
        boolean silent = System.nanoTime() - heardMyself > Hearsay.HOLDS_NANOS;
        if (silent && !deaf) {
            log.warn("Hears nothing of the other servers: looks for itself instead. Is narada.listen-url an address of"
                    + " PostgreSQL itself, and not of a pooler?");
        }
        if (silent && ticks % SAY_AGAIN == 0) ear.reconnect();
        deaf = silent;
    }

    @Override
    public void listening() {
        changes.mayHaveMissedSome();
        unsaid.addAll(own.keySet());
    }

    @Override
    public void heard(String channel, String payload) {
        if (channel.equals(JournalRows.NEWS)) rows.news(payload).ifPresent(this::journalGrew);
        else Message.parse(payload).ifPresent(this::heard);
    }

    private void journalGrew(JournalRows.News news) {
        if (!news.ours()) rooms.lookAgain(news.workshop());
    }

    private void heard(Message message) {
        if (message.speaker().equals(myself.id())) {
            heardMyself = System.nanoTime();
        } else if (message.topic().startsWith("changed/")) {
            changes.heard(message.topic(), message.text());
        } else {
            hearsay.hear(message.speaker(), message.topic(), message.text());
        }
    }

    @Override
    public void tell(String topic, String text) {
        String told = text.substring(0, Math.min(text.length(), LONGEST));
        if (!told.equals(own.put(topic, told))) unsaid.add(topic);
    }

    @Override
    public List<String> heard(String topic) {
        return hearsay.about(topic);
    }

    @Override
    public Runnable onChange(String topic, Runnable listener) {
        return hearsay.onChange(topic, listener);
    }

    @Override
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(myself.name(), myself.startedAt(), true));
        for (String other : heard(NODE)) {
            String[] parts = other.split(" ", 2);
            nodes.add(new Node(parts[1], Instant.parse(parts[0]), false));
        }
        return nodes;
    }

    @Override
    public long lag() {
        return heads.lag();
    }

    /** The others need not wait until they notice that it is gone. */
    @Override
    public void close() throws InterruptedException {
        own.replaceAll((_, _) -> "");
        unsaid.addAll(own.keySet());
        timer.shutdown();
        if (timer.awaitTermination(2, TimeUnit.SECONDS)) tick();
        ear.close();
    }
}
