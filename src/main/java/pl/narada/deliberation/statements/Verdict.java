package pl.narada.deliberation.statements;

import java.util.Locale;

/** What may be said of a statement in a few words. Sectors by their numbers. */
public sealed interface Verdict {

    /** Fewer than two sectors have answered in numbers that say anything. */
    record TooFew() implements Verdict {}

    /** In every sector that has spoken a clear majority agrees. */
    record SupportedByAll() implements Verdict {}

    /** In every sector that has spoken a clear majority disagrees. */
    record RejectedByAll() implements Verdict {}

    /** That {@code most} agrees more than {@code least} is no chance. */
    record SectorsDiffer(int most, int least) implements Verdict {}

    /** Nearly as many for as against, and in each sector about alike: people differ, sectors don't. */
    record DividedInside() implements Verdict {}

    /** A clear majority of the whole agrees; of some sector that can't be said. */
    record SupportedOverall() implements Verdict {}

    /** A clear majority of the whole disagrees; of some sector that can't be said. */
    record RejectedOverall() implements Verdict {}

    /** Nothing of this is sure. */
    record NoClearMajority() implements Verdict {}

    /** The name in files and in keys of texts. */
    default String wire() {
        return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
