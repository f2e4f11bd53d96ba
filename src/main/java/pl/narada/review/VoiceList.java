package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.Spot;
import pl.narada.outcome.Trails.Named;
import pl.narada.outcome.told.Voice;
import pl.narada.room.When;
import pl.narada.ui.Says;

/** What people said; what says the same stands below the one with which it was shown. */
final class VoiceList extends UnorderedList {

    private final @Nullable MarkedLine lines;
    private final @Nullable WayLinks ways;

    /** Without anything to do beside a voice, which stands on the page with it elsewhere. */
    VoiceList(List<Voice> voices) {
        this(voices, null, null);
    }

    /** Each leads to where it stands among all that was said. */
    VoiceList(List<Voice> voices, WayLinks ways) {
        this(voices, null, ways);
    }

    /** Where they stand among all that was said. */
    VoiceList(List<Voice> voices, MarkedLine lines) {
        this(voices, lines, null);
    }

    private VoiceList(List<Voice> voices, @Nullable MarkedLine lines, @Nullable WayLinks ways) {
        this.lines = lines;
        this.ways = ways;
        addClassName("voices");
        Set<Integer> numbers = voices.stream().map(Voice::number).collect(Collectors.toSet());
        for (Voice voice : voices) {
            if (voice.mergedInto() == null || !numbers.contains(voice.mergedInto())) add(item(voice, voices));
        }
    }

    private ListItem item(Voice voice, List<Voice> voices) {
        var item = new ListItem(words(voice));
        if (!voice.sectors().isEmpty()) item.add(tag(Says.sectors(this, voice.sectors())));
        if (voice.onBehalf()) item.add(tag(getTranslation("gather.on-behalf")));
        if (voice.when() != When.DURING)
            item.add(tag(getTranslation("when." + voice.when().wire())));
        if (voice.support() > 0) item.add(tag(getTranslation("outcome.support", "n", voice.support())));
        if (lines != null) {
            lines.mark(item, Kind.VOICE, voice.activity(), voice.number(), voice.text(), voice.noun());
        }
        List<Voice> same = voices.stream()
                .filter(v -> Integer.valueOf(voice.number()).equals(v.mergedInto()))
                .toList();
        if (!same.isEmpty()) {
            var below = new UnorderedList();
            below.addClassName("same");
            same.forEach(v -> below.add(item(v, List.of())));
            item.add(below);
        }
        return item;
    }

    private Component words(Voice voice) {
        if (ways == null) return new Span(voice.text());
        Anchor link = ways.to(new Named(new Spot(Kind.VOICE, voice.activity(), voice.number()), voice.text()));
        link.setText(voice.text());
        link.addClassName("said");
        return link;
    }

    private static Span tag(String words) {
        var tag = new Span(words);
        tag.addClassName("tag");
        return tag;
    }
}
