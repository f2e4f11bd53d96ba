package pl.narada.region;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.LibraryQuery;
import pl.narada.library.Practice;
import pl.narada.programme.Workshop;
import pl.narada.region.Experience.Kind;

/** Practices of the library that a county has; nobody is asked about an invented one. */
@Component
class LibraryExperiences implements Experiences {

    private final Library library;

    LibraryExperiences(Library library) {
        this.library = library;
    }

    @Override
    public List<Experience> of(Collection<Workshop> workshops) {
        return library.find(LibraryQuery.EVERYTHING).stream()
                .filter(entry -> !entry.isFictional())
                .flatMap(LibraryExperiences::experiences)
                .toList();
    }

    private static Stream<Experience> experiences(LibraryEntry entry) {
        if (!(entry.content() instanceof Practice practice)) return Stream.of();
        String path = "staff/library/" + entry.id();
        return practice.counties().stream()
                .flatMap(county -> practice.categories().stream()
                        .map(about -> new Experience(county, about, Kind.PRACTICE, practice.title(), null, path)));
    }
}
