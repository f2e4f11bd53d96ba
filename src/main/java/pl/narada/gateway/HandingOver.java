package pl.narada.gateway;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * When the program is asked to end: whatever is on its way to a room is answered first, what comes later is told to come
 * again, and the phones are sent away a few at a time. They come back by themselves, here or to another server.
 */
@Component
class HandingOver implements SmartLifecycle {

    /** {@code notice}: how long it goes on as before while it says that it is not ready, so that proxies look elsewhere. */
    @ConfigurationProperties("narada.shutdown")
    record Setting(@DefaultValue("0s") Duration notice) {}

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private final Setting setting;
    private final Errands errands;
    private final PhoneHubs hubs;
    private volatile boolean running;

    HandingOver(Setting setting, Errands errands, PhoneHubs hubs) {
        this.setting = setting;
        this.errands = errands;
        this.hubs = hubs;
    }

    @Override
    public void start() {
        errands.takeOn();
        running = true;
    }

    /** Before anything else ends, above all the web server: {@link #getPhase} is the highest, and those end first. */
    @Override
    public void stop() {
        if (hubs.phones() > 0) LockSupport.parkNanos(setting.notice().toNanos());
        errands.takeNoMore();
        errands.awaitAnswers(LONGEST_ANSWER);
        hubs.handOver();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
