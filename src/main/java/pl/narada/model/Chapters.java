package pl.narada.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/** What the chapters say, and have said. */
@Service
public class Chapters {

    private final VersionRepository versions;
    private final Clock clock;

    Chapters(VersionRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Empty as long as nobody has written anything. */
    public Optional<Version> now(Chapter chapter) {
        return versions.findFirstByChapterOrderByNumberDesc(chapter).map(SavedVersion::version);
    }

    /** The newest first. */
    public List<Version> versions(Chapter chapter) {
        return versions.findByChapterOrderByNumberDesc(chapter).stream()
                .map(SavedVersion::version)
                .toList();
    }

    public Optional<Version> version(Chapter chapter, int number) {
        return versions(chapter).stream().filter(v -> v.number() == number).findFirst();
    }

    /**
     * A new version; what says the same is no new version.
     *
     * @param basedOn the number of the version that was edited, 0 if there was none
     * @param remark may be empty
     */
    public Result<Version> save(Chapter chapter, String text, String remark, int basedOn, String by) {
        return Text.lines(text, Version.TEXT_LIMIT)
                .then(written ->
                        Text.lines(remark, Version.REMARK_LIMIT).then(why -> save(chapter, basedOn, written, why, by)));
    }

    private Result<Version> save(Chapter chapter, int basedOn, String text, String remark, String by) {
        Optional<Version> last = now(chapter);
        if (last.filter(v -> v.text().equals(text)).isPresent()) return Result.ok(last.get());
        if (last.map(Version::number).orElse(0) != basedOn) return Result.refused(Reason.SAVED_MEANWHILE);
        var version = new Version(chapter, basedOn + 1, text, remark, clock.instant(), by);
        try {
            versions.save(new SavedVersion(version));
        } catch (DataIntegrityViolationException _) {
            // somebody else took the number between the question and the answer
            return Result.refused(Reason.SAVED_MEANWHILE);
        }
        return Result.ok(version);
    }

    /** An older version, as a new one. {@code remark}: that it is one. */
    public Result<Version> restore(Version older, String remark, String by) {
        int last = now(older.chapter()).map(Version::number).orElse(0);
        return save(older.chapter(), older.text(), remark, last, by);
    }
}
