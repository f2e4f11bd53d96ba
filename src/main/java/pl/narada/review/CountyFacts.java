package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import pl.narada.deliberation.SectorGroups;
import pl.narada.programme.County;
import pl.narada.ui.Says;

/** What a county is, and who of it met so far. */
final class CountyFacts extends Div {

    CountyFacts(CountyPicture picture) {
        addClassName("county-facts");
        County county = picture.county();
        var place = new Paragraph(String.join(
                " · ",
                county.plate(),
                getTranslation("county.seat", "seat", county.seat()),
                getTranslation("county.population", "n", county.population())));
        place.addClassName("facts");
        add(place);
        if (picture.meetings().isEmpty()) return;
        var people = new Paragraph(
                getTranslation("county.meetings", "n", picture.meetings().size()) + " · "
                        + getTranslation("county.people", "n", picture.needs().people()));
        people.addClassName("people");
        if (!picture.groups().isEmpty())
            people.add(" · " + picture.groups().stream().map(this::group).collect(Collectors.joining(" · ")));
        add(people);
    }

    private String group(SectorGroups.Group group) {
        return Says.sectors(this, group.sectors()) + ": " + group.people();
    }
}
