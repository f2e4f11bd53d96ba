package pl.narada.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Origin;
import pl.narada.outcome.told.Voice;

/**
 * What came from what in one outcome: voices became themes, themes were voted on, decisions are about themes, action items
 * follow from decisions. What nobody tied to anything stands alone; what is hidden is on no way.
 */
public record Trails(OutcomeView outcome) {

    /** A line with its words. */
    public record Named(Spot spot, String text) {}

    /**
     * The whole way of one thing, in the order in which it went.
     *
     * @param voices that it came from, what was shown with them among them
     * @param votes each row of a result that is about it
     */
    public record Trail(
            Named self,
            List<Voice> voices,
            List<Named> themes,
            List<Named> votes,
            List<Named> decisions,
            List<Named> actions) {}

    /** All lines that may be on a way. */
    public List<Named> all() {
        return outcome.activities().stream().flatMap(Trails::lines).toList();
    }

    private static Stream<Named> lines(ActivityOutcome a) {
        return Stream.of(
                        a.voices().stream().map(v -> named(Kind.VOICE, a, v.number(), v.text())),
                        a.themes().stream().map(t -> named(Kind.THEME, a, t.number(), t.name())),
                        VotedOn.in(a).stream().map(v -> named(Kind.CHOICE, a, v.choice(), v.label())),
                        a.decisions().stream().map(d -> named(Kind.DECISION, a, d.number(), d.text())),
                        a.actions().stream().map(i -> named(Kind.ACTION, a, i.number(), i.text())))
                .flatMap(lines -> lines);
    }

    private static Named named(Kind kind, ActivityOutcome activity, int number, String text) {
        return new Named(new Spot(kind, activity.id(), number), text);
    }

    public Optional<Named> named(Spot spot) {
        return all().stream().filter(n -> n.spot().equals(spot)).findFirst();
    }

    /** What it came from, one step back. */
    public List<Named> from(Spot spot) {
        return switch (spot.kind()) {
            case VOICE ->
                voice(spot).map(Voice::mergedInto).stream()
                        .flatMap(root -> named(new Spot(Kind.VOICE, spot.activity(), root)).stream())
                        .toList();
            case THEME ->
                voicesOf(spot)
                        .filter(v -> v.mergedInto() == null)
                        .map(Trails::named)
                        .toList();
            case CHOICE ->
                thing(matter(spot)).filter(thing -> !thing.spot().equals(spot)).stream()
                        .toList();
            case DECISION -> {
                Origin about = about(spot);
                if (about == null) yield List.of();
                Stream<Named> thing = thing(about).stream().filter(t -> t.spot().kind() != Kind.CHOICE);
                yield Stream.concat(thing, votes(about)).toList();
            }
            case ACTION ->
                Optional.ofNullable(follows(spot)).flatMap(this::followed).stream()
                        .toList();
        };
    }

    /** What came of it, one step on. */
    public List<Named> into(Spot spot) {
        return switch (spot.kind()) {
            case VOICE, THEME -> {
                var self = new Origin(spot.activity(), spot.number());
                yield Stream.of(themesWith(spot), votes(self), decisions(self), actions(self))
                        .flatMap(lines -> lines)
                        .toList();
            }
            case CHOICE -> {
                Origin matter = matter(spot);
                yield Stream.concat(decisions(matter), actions(matter)).toList();
            }
            case DECISION -> actions(new Origin(spot.activity(), spot.number())).toList();
            case ACTION -> List.of();
        };
    }

    /** Empty if there is no such line. */
    public Optional<Trail> of(Spot spot) {
        return named(spot).map(self -> {
            List<Named> things = things(spot);
            List<Origin> matters =
                    things.stream().map(t -> matter(t.spot())).distinct().toList();
            List<Named> decisions = decisions(spot, matters);
            return new Trail(
                    self,
                    things.stream().flatMap(t -> saying(t.spot())).distinct().toList(),
                    things.stream().filter(t -> t.spot().kind() == Kind.THEME).toList(),
                    matters.stream().flatMap(this::votes).distinct().toList(),
                    decisions,
                    actions(spot, matters, decisions));
        });
    }

    /** The voices and themes, or else what was written for a vote, that it all is about; of a voice also the themes it is in. */
    private List<Named> things(Spot spot) {
        return switch (spot.kind()) {
            case VOICE -> {
                Named root =
                        from(spot).stream().findFirst().or(() -> named(spot)).orElseThrow();
                yield Stream.concat(Stream.of(root), themesWith(root.spot())).toList();
            }
            case THEME -> named(spot).stream().toList();
            case CHOICE ->
                thing(matter(spot))
                        .map(t -> t.spot().equals(spot) ? List.of(t) : things(t.spot()))
                        .orElse(List.of());
            case DECISION ->
                Optional.ofNullable(about(spot))
                        .flatMap(this::thing)
                        .map(t -> things(t.spot()))
                        .orElse(List.of());
            case ACTION ->
                from(spot).stream().flatMap(t -> things(t.spot()).stream()).toList();
        };
    }

    private List<Named> decisions(Spot spot, List<Origin> matters) {
        return switch (spot.kind()) {
            case VOICE, THEME, CHOICE ->
                matters.stream().flatMap(this::decisions).distinct().toList();
            case DECISION -> named(spot).stream().toList();
            case ACTION ->
                from(spot).stream()
                        .filter(n -> n.spot().kind() == Kind.DECISION)
                        .toList();
        };
    }

    private List<Named> actions(Spot spot, List<Origin> matters, List<Named> decisions) {
        return switch (spot.kind()) {
            case VOICE, THEME, CHOICE ->
                Stream.concat(
                                decisions.stream().flatMap(d -> into(d.spot()).stream()),
                                matters.stream().flatMap(this::actions))
                        .distinct()
                        .toList();
            case DECISION -> into(spot);
            case ACTION -> named(spot).stream().toList();
        };
    }

    private Stream<Voice> saying(Spot thing) {
        if (thing.kind() == Kind.THEME) return voicesOf(thing);
        return voices().filter(v -> v.activity() == thing.activity()
                && thing.kind() == Kind.VOICE
                && (v.number() == thing.number() || Objects.equals(v.mergedInto(), thing.number())));
    }

    private Optional<Voice> voice(Spot spot) {
        return voices().filter(v -> v.activity() == spot.activity() && v.number() == spot.number())
                .findFirst();
    }

    private Stream<Voice> voices() {
        return outcome.activities().stream().flatMap(a -> a.voices().stream());
    }

    private static Named named(Voice voice) {
        return new Named(new Spot(Kind.VOICE, voice.activity(), voice.number()), voice.text());
    }

    private Stream<Voice> voicesOf(Spot theme) {
        return outcome.activities().stream()
                .filter(a -> a.id() == theme.activity())
                .flatMap(a -> a.themes().stream())
                .filter(t -> t.number() == theme.number())
                .flatMap(t -> t.voices().stream());
    }

    private Stream<Named> themesWith(Spot voice) {
        return outcome.activities().stream()
                .flatMap(a -> a.themes().stream()
                        .filter(t -> voice.kind() == Kind.VOICE)
                        .filter(t -> t.voices().stream()
                                .anyMatch(v -> v.activity() == voice.activity() && v.number() == voice.number()))
                        .map(t -> named(Kind.THEME, a, t.number(), t.name())));
    }

    /** What a row of a result is about: what its activity takes its choices from, or itself. */
    private Origin matter(Spot spot) {
        Integer source = spot.kind() == Kind.CHOICE
                ? activity(spot.activity()).map(ActivityOutcome::source).orElse(null)
                : null;
        return new Origin(source == null ? spot.activity() : source, spot.number());
    }

    private Optional<ActivityOutcome> activity(int id) {
        return outcome.activities().stream().filter(a -> a.id() == id).findFirst();
    }

    /** A theme, a voice, or what was written for a vote; empty if it is not there any more. */
    private Optional<Named> thing(Origin matter) {
        return Stream.of(Kind.THEME, Kind.VOICE, Kind.CHOICE)
                .flatMap(kind -> named(new Spot(kind, matter.activity(), matter.number())).stream())
                .findFirst();
    }

    /** First of all a decision: what is decided in an activity is numbered by itself. */
    private Optional<Named> followed(Origin matter) {
        return named(new Spot(Kind.DECISION, matter.activity(), matter.number()))
                .or(() -> thing(matter));
    }

    private Stream<Named> votes(Origin matter) {
        return outcome.activities().stream()
                .filter(a -> Objects.requireNonNullElse(a.source(), a.id()) == matter.activity())
                .flatMap(a -> VotedOn.in(a).stream()
                        .filter(v -> v.choice() == matter.number())
                        .map(v -> named(Kind.CHOICE, a, v.choice(), v.label())));
    }

    private Stream<Named> decisions(Origin matter) {
        return outcome.activities().stream()
                .flatMap(a -> a.decisions().stream()
                        .filter(d -> matter.equals(d.about()))
                        .map(d -> named(Kind.DECISION, a, d.number(), d.text())));
    }

    private Stream<Named> actions(Origin matter) {
        return outcome.activities().stream()
                .flatMap(a -> a.actions().stream()
                        .filter(i -> matter.equals(i.follows()))
                        .map(i -> named(Kind.ACTION, a, i.number(), i.text())));
    }

    /** What a decision is about. */
    private @Nullable Origin about(Spot decision) {
        return outcome.activities().stream()
                .filter(a -> a.id() == decision.activity())
                .flatMap(a -> a.decisions().stream())
                .filter(d -> d.number() == decision.number())
                .flatMap(d -> Stream.ofNullable(d.about()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Origin follows(Spot action) {
        return outcome.activities().stream()
                .filter(a -> a.id() == action.activity())
                .flatMap(a -> a.actions().stream())
                .filter(i -> i.number() == action.number())
                .flatMap(i -> Stream.ofNullable(i.follows()))
                .findFirst()
                .orElse(null);
    }
}
