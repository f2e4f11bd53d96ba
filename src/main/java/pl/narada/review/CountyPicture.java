package pl.narada.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.narada.codebook.Coded;
import pl.narada.codebook.CountedNeeds;
import pl.narada.deliberation.SectorGroups;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.programme.County;
import pl.narada.programme.Workshop;
import pl.narada.shared.WorkshopId;

/**
 * A county with all that its page shows.
 *
 * @param workshops all of them, the newest first
 * @param held those that have an outcome, the newest first
 * @param meetings those of them that are shown
 * @param needs of those meetings together
 */
record CountyPicture(
        County county,
        List<Workshop> workshops,
        List<Meeting> held,
        List<Meeting> meetings,
        CountedNeeds needs,
        CountyFilter filter) {

    /** A workshop with what came of it. */
    record Meeting(Workshop workshop, OutcomeView outcome, Coded coded) {

        WorkshopId id() {
            return workshop.id();
        }

        LocalDate date() {
            return workshop.details().date();
        }

        FindingRef ref(FindingRef.Kind kind, int activity, int number) {
            return new FindingRef(id(), kind, activity, number);
        }

        Stream<ActivityOutcome> activities() {
            return outcome.activities().stream();
        }
    }

    /** Everybody who came to these meetings, by groups that may be told. */
    List<SectorGroups.Group> groups() {
        List<List<SectorGroups.Group>> told = meetings.stream()
                .map(m -> SectorGroups.of(m.coded().diagnosis().people()))
                .toList();
        return told.stream().allMatch(groups -> !groups.isEmpty()) ? SectorGroups.joined(told) : List.of();
    }

    Optional<Meeting> meeting(WorkshopId id) {
        return meetings.stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
