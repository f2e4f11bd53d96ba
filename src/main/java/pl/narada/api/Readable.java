package pl.narada.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.narada.access.CountyScope;
import pl.narada.followup.ActionNow;
import pl.narada.followup.FollowUps;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.LibraryQuery;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.Teryt;
import pl.narada.shared.Uuids;

/**
 * What an integration may read. All that the interface tells comes through here, so the limits stand in one place: only
 * real workshops, and only of its counties. What it may not read is as if it did not exist.
 */
@Component
class Readable {

    private final Programme programme;
    private final FollowUps followUps;
    private final Library library;

    Readable(Programme programme, FollowUps followUps, Library library) {
        this.programme = programme;
        this.followUps = followUps;
        this.library = library;
    }

    List<County> counties(CountyScope scope) {
        return programme.counties().stream()
                .filter(county -> scope.allows(county.teryt()))
                .toList();
    }

    County county(CountyScope scope, String teryt) {
        if (!Teryt.fits(teryt)) throw Problem.notFound();
        return programme
                .county(new Teryt(teryt))
                .filter(county -> scope.allows(county.teryt()))
                .orElseThrow(Problem::notFound);
    }

    List<Workshop> workshops(CountyScope scope) {
        return programme.workshops().stream()
                .filter(workshop -> scope.allows(workshop.details().county()))
                .toList();
    }

    Workshop workshop(CountyScope scope, String id) {
        return programme
                .findReal(id)
                .filter(workshop -> scope.allows(workshop.details().county()))
                .orElseThrow(Problem::notFound);
    }

    List<ActionNow> actions(CountyScope scope) {
        return followUps.all().stream()
                .filter(action -> scope.allows(action.meeting().county()))
                .toList();
    }

    List<LibraryEntry> library(CountyScope scope, LibraryQuery query) {
        return library.find(query).stream()
                .filter(entry -> allows(scope, entry))
                .toList();
    }

    LibraryEntry entry(CountyScope scope, String id) {
        return Uuids.parse(id)
                .flatMap(library::entry)
                .filter(entry -> !entry.archived() && allows(scope, entry))
                .orElseThrow(Problem::notFound);
    }

    /** What is for the whole region is for everybody. */
    private static boolean allows(CountyScope scope, LibraryEntry entry) {
        var counties = entry.content().counties();
        return counties.isEmpty() || counties.stream().anyMatch(scope::allows);
    }

    /** What its counties are called. */
    Map<Teryt, String> names(CountyScope scope) {
        return counties(scope).stream().collect(Collectors.toMap(County::teryt, County::name));
    }
}
