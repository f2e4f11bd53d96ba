package pl.narada.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;

/** What an entry is, and how it stands: invented, archived, how long its call is open. */
final class EntryTags {

    private EntryTags() {}

    static Div of(Component where, LibraryEntry entry, Library library) {
        var tags = new Div();
        tags.addClassName("library-tags");
        tags.add(tag(where.getTranslation("library." + entry.kind().wire()), "kind"));
        String standing = library.standing(entry, where.getLocale());
        if (!standing.isEmpty()) tags.add(tag(standing, "standing"));
        if (entry.isFictional()) tags.add(tag(where.getTranslation("library.fictional"), "fictional"));
        if (entry.archived()) tags.add(tag(where.getTranslation("library.is-archived"), "archived"));
        return tags;
    }

    private static Span tag(String words, String what) {
        var tag = new Span(words);
        tag.addClassNames("tag", what);
        return tag;
    }
}
