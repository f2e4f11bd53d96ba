package pl.narada.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import pl.narada.programme.Workshop;
import pl.narada.report.ReportFile.Format;
import pl.narada.report.content.Held;

/** Makes large reports while somebody watches their progress, and keeps them for a while to be fetched. */
@Service
public class ReportJobs {

    private static final Logger log = LoggerFactory.getLogger(ReportJobs.class);
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Reports reports;
    private final Clock clock;
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    /** A report needs much memory: they are made one after another. */
    private final Semaphore turn = new Semaphore(1);

    ReportJobs(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    public enum Stage {
        WAITING,
        READING,
        WRITING,
        READY,
        FAILED
    }

    /** {@code done} of {@code of} workshops have been read. */
    public record Progress(Stage stage, int done, int of) {}

    public static final class Job {

        private final String id = UUID.randomUUID().toString();
        private final Instant started;
        private final String forWhom;
        private final Runnable changed;
        private volatile Progress progress;
        private volatile @Nullable ReportFile file;

        Job(Instant started, int workshops, String forWhom, Runnable changed) {
            this.forWhom = forWhom;
            this.started = started;
            this.changed = changed;
            this.progress = new Progress(Stage.WAITING, 0, workshops);
        }

        public Progress progress() {
            return progress;
        }

        public String path() {
            return "export/reports/" + id;
        }

        private void at(Stage stage, int done) {
            progress = new Progress(stage, done, progress.of());
            changed.run();
        }
    }

    /** {@code changed} is called on every step, on another thread. Workshops without an outcome are left out. */
    public Job start(List<Workshop> workshops, Format format, Locale language, String forWhom, Runnable changed) {
        Instant now = clock.instant();
        jobs.values().removeIf(old -> old.started.plus(KEPT).isBefore(now));
        var job = new Job(now, workshops.size(), forWhom, changed);
        jobs.put(job.id, job);
        Thread.ofVirtual().name("report-" + job.id).start(() -> make(job, workshops, format, language));
        return job;
    }

    private void make(Job job, List<Workshop> workshops, Format format, Locale language) {
        turn.acquireUninterruptibly();
        try {
            List<Held> all = new ArrayList<>();
            for (Workshop workshop : workshops) {
                reports.held(workshop).ifPresent(all::add);
                job.at(Stage.READING, job.progress.done() + 1);
            }
            job.at(Stage.WRITING, workshops.size());
            job.file = reports.programme(all, format, language);
            job.at(Stage.READY, workshops.size());
        } catch (RuntimeException e) {
            log.error("A report of {} workshops could not be made", workshops.size(), e);
            job.at(Stage.FAILED, job.progress.done());
        } finally {
            turn.release();
        }
    }

    /** Only for whoever had it made. */
    Optional<ReportFile> file(String id, String forWhom) {
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.forWhom.equals(forWhom))
                .map(job -> job.file);
    }
}
