package pl.narada.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;

/** What an entry is, and how it stands: invented, archived, how long its call is open. */
final class EntryTags extends Div {

    EntryTags(LibraryEntry entry, Library library) {
        addClassName("library-tags");
        tag(getTranslation("library." + entry.kind().wire()), "kind");
        String standing = library.standing(entry, getLocale());
        if (!standing.isEmpty()) tag(standing, "standing");
        if (entry.isFictional()) tag(getTranslation("library.fictional"), "fictional");
        if (entry.archived()) tag(getTranslation("library.is-archived"), "archived");
    }

    private void tag(String words, String what) {
        var tag = new Span(words);
        tag.addClassNames("tag", what);
        add(tag);
    }
}
