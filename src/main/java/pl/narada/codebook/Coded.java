package pl.narada.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.deliberation.NeedHints;
import pl.narada.outcome.Diagnosis;
import pl.narada.outcome.Diagnosis.Member;
import pl.narada.outcome.Diagnosis.Theme;
import pl.narada.outcome.Diagnosis.Voice;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.shared.NeedCategory;

/**
 * A workshop's diagnosis with the categories of its themes and voices. A voice has the categories that were given to it, or
 * to the one with which it was shown; else those of the themes that it stands under.
 */
public final class Coded {

    private final Diagnosis diagnosis;
    private final Map<FindingRef, Coding> given;
    private final Map<Member, Voice> voices = new LinkedHashMap<>();
    private final Map<Member, List<Theme>> themesOf = new HashMap<>();

    Coded(Diagnosis diagnosis, Map<FindingRef, Coding> given) {
        this.diagnosis = diagnosis;
        this.given = Map.copyOf(given);
        diagnosis.voices().forEach(v -> voices.put(new Member(v.activity(), v.number()), v));
        diagnosis
                .themes()
                .forEach(theme -> theme.members()
                        .forEach(m -> themesOf.computeIfAbsent(m, _ -> new ArrayList<>())
                                .add(theme)));
    }

    /** A theme, or a voice that stands under none: what staff go through. */
    public record Item(FindingRef what, String text, boolean isNeed, List<String> voices, Coding coding) {

        /** Where there is none yet. */
        public Coding suggestion() {
            return coding.isEmpty() ? Coding.of(NeedHints.of(text, voices)) : Coding.NONE;
        }
    }

    public Diagnosis diagnosis() {
        return diagnosis;
    }

    /** All themes, then what stands under none, in the order of the meeting. */
    public List<Item> items() {
        return Stream.concat(
                        diagnosis.themes().stream().map(this::item),
                        voices.values().stream()
                                .filter(v ->
                                        v.mergedInto() == null && themesOf(v).isEmpty())
                                .map(this::item))
                .toList();
    }

    private Item item(Theme theme) {
        FindingRef what = ref(Kind.THEME, theme.activity(), theme.number());
        List<Voice> in = theme.members().stream()
                .flatMap(m -> Stream.ofNullable(voices.get(m)))
                .toList();
        boolean needs = in.stream().allMatch(Voice::isNeed);
        return new Item(what, theme.name(), needs, in.stream().map(Voice::text).toList(), given(what));
    }

    private Item item(Voice voice) {
        FindingRef what = ref(Kind.VOICE, voice.activity(), voice.number());
        return new Item(what, voice.text(), voice.isNeed(), List.of(), given(what));
    }

    public Coding ofTheme(int activity, int number) {
        return given(ref(Kind.THEME, activity, number));
    }

    /** Its own, or what it inherits. */
    public Coding ofVoice(int activity, int number) {
        Voice voice = voices.get(new Member(activity, number));
        if (voice == null) return Coding.NONE;
        Voice root = rootOf(voice);
        Coding own = given(ref(Kind.VOICE, activity, number));
        if (own.isEmpty()) own = given(ref(Kind.VOICE, activity, root.number()));
        return own.isEmpty() ? inherited(root) : own;
    }

    private Coding inherited(Voice root) {
        List<NeedCategory> inherited = themesOf(root).stream()
                .flatMap(theme -> ofTheme(theme.activity(), theme.number()).categories().stream())
                .toList();
        return Coding.of(inherited);
    }

    private List<Theme> themesOf(Voice voice) {
        return themesOf.getOrDefault(new Member(voice.activity(), voice.number()), List.of());
    }

    private Voice rootOf(Voice voice) {
        @Nullable
        Voice root = voice.mergedInto() == null ? null : voices.get(new Member(voice.activity(), voice.mergedInto()));
        return root == null ? voice : root;
    }

    /** Of a choice in a vote: the theme or the voice that it stands for. */
    Coding ofChoice(int source, int number) {
        Coding theme = ofTheme(source, number);
        return theme.isEmpty() && !isGrouping(source) ? ofVoice(source, number) : theme;
    }

    boolean isGrouping(int activity) {
        return diagnosis.themes().stream().anyMatch(t -> t.activity() == activity);
    }

    private Coding given(FindingRef what) {
        return given.getOrDefault(what, Coding.NONE);
    }

    private FindingRef ref(Kind kind, int activity, int number) {
        return new FindingRef(diagnosis.workshop(), kind, activity, number);
    }
}
