package pl.narada.review;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.narada.codebook.CountedNeeds.Row;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.Suggestions;
import pl.narada.shared.NeedCategory;
import pl.narada.ui.Links;

/** What the library has for the greatest needs of a county: whom one can ask, and where money may come from. */
final class CountyHelp extends CountySection {

    private static final int GREATEST = 3;

    private final Library library;

    CountyHelp(CountyPicture picture, Library library) {
        super("help");
        this.library = library;
        Set<NeedCategory> needs = needs(picture);
        String named =
                needs.stream().map(need -> getTranslation("need." + need.key())).collect(Collectors.joining(", "));
        hint(getTranslation("county.help.for", "needs", named));
        Suggestions found = library.suggestedFor(needs, picture.county().teryt());
        list("county.help.practices", found.practices());
        list("county.help.sources", found.sources());
        if (found.practices().isEmpty() && found.sources().isEmpty()) hint(getTranslation("county.help.none"));
    }

    /** What most people spoke of. */
    static Set<NeedCategory> needs(CountyPicture picture) {
        return picture.needs().rows().stream()
                .filter(row -> row.category() != NeedCategory.INNE && row.voices() > 0)
                .sorted(Comparator.comparingInt(Row::voices).reversed())
                .limit(GREATEST)
                .map(Row::category)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NeedCategory.class)));
    }

    private void list(String title, List<LibraryEntry> entries) {
        if (entries.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("voices");
        entries.forEach(entry -> list.add(line(entry)));
        add(new H3(getTranslation(title)), list);
    }

    private ListItem line(LibraryEntry entry) {
        var line = new ListItem(Links.to("staff/library/" + entry.id(), entry.title()));
        var place = new Span(entry.content().place());
        place.addClassName("facts");
        line.add(new Span(" "), place);
        if (entry.isFictional()) line.add(new Span(" "), tag(getTranslation("library.fictional")));
        String standing = library.standing(entry, getLocale());
        if (!standing.isEmpty()) line.add(new Span(" "), tag(standing));
        return line;
    }
}
