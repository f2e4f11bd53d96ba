package pl.narada.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView.Voice;
import pl.narada.room.When;
import pl.narada.ui.Says;

/** What people said; what says the same stands below the one with which it was shown. */
final class VoiceList extends UnorderedList {

    private final @Nullable MarkedLine lines;

    /** Without anything to do beside a voice, which stands on the page with it elsewhere. */
    VoiceList(List<Voice> voices) {
        this(voices, null);
    }

    VoiceList(List<Voice> voices, @Nullable MarkedLine lines) {
        this.lines = lines;
        addClassName("voices");
        Set<Integer> numbers = voices.stream().map(Voice::number).collect(Collectors.toSet());
        for (Voice voice : voices) {
            if (voice.mergedInto() == null || !numbers.contains(voice.mergedInto())) add(item(voice, voices));
        }
    }

    private ListItem item(Voice voice, List<Voice> voices) {
        var item = new ListItem(new Span(voice.text()));
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

    private static Span tag(String words) {
        var tag = new Span(words);
        tag.addClassName("tag");
        return tag;
    }
}
