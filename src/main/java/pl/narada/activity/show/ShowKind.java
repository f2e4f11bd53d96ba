package pl.narada.activity.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.ask.AskEvent;
import pl.narada.activity.ask.AskKind;
import pl.narada.activity.ask.AskSettings;
import pl.narada.activity.ask.AskState;
import pl.narada.activity.show.ShowCommand.Mark;
import pl.narada.activity.show.ShowEvent.Marked;
import pl.narada.room.ActivityKind;
import pl.narada.room.Actor;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.Inverse;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.room.command.ActivityCommand;
import pl.narada.room.event.ActivityEvent;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.Text;

/**
 * A slide of text and links. It may have cards that people mark as useful, and a question box: a queue of questions with
 * the commands, events and rules of the kind {@code ask}. Therefore any command and event of an activity is taken here
 * by its type, and what belongs neither to a slide nor to its questions is refused.
 */
public final class ShowKind implements ActivityKind<ShowSettings, ShowState, ActivityCommand, ActivityEvent> {

    private static final AskKind QUESTIONS = new AskKind();

    public static Optional<ShowSettings> usual(@SuppressWarnings("unused") List<PlannedActivity> before) {
        return Optional.of(new ShowSettings("", List.of()));
    }

    @Override
    public String key() {
        return "show";
    }

    @Override
    public Class<ShowSettings> settings() {
        return ShowSettings.class;
    }

    @Override
    public Class<ActivityCommand> commandType() {
        return ActivityCommand.class;
    }

    /** Those of its questions have their names from the kind {@code ask}. */
    @Override
    public Map<String, Class<? extends ActivityCommand>> phoneCommands() {
        return Map.of("show.mark", Mark.class);
    }

    /** Those of its questions have their names from the kind {@code ask}. */
    @Override
    public Map<String, Class<? extends ActivityEvent>> events() {
        return Map.of("show.marked", Marked.class);
    }

    @Override
    public ShowState initial() {
        return ShowState.EMPTY;
    }

    @Override
    public boolean takesPart(ShowSettings settings) {
        return settings.questions() || !settings.cards().isEmpty();
    }

    @Override
    public Result<ShowSettings> check(ShowSettings settings, List<PlannedActivity> before) {
        boolean wellFormed = settings.cards().size() <= ShowSettings.MOST_CARDS
                && settings.cardIds().size() == settings.cards().size();
        if (!wellFormed) return Result.refused(Reason.MALFORMED);
        return Result.all(settings.cards(), Card::cleaned)
                .then(clean -> Text.lines(settings.text(), ShowSettings.TEXT_LIMIT)
                        .map(text -> new ShowSettings(text, settings.links(), clean, settings.questions())));
    }

    /** Cards may be moved, corrected and added; marks and questions that people have left must not get lost. */
    @Override
    public boolean settingsMayChange(ShowSettings before, ShowSettings after) {
        return after.cardIds().containsAll(before.cardIds()) && (after.questions() || !before.questions());
    }

    @Override
    public Result<List<ActivityEvent>> decide(
            Situation<ShowSettings, ShowState> now, ActivityCommand command, Actor actor) {
        return switch (command) {
            case Mark(ActivityId _, int card, boolean wanted) -> mark(now, card, wanted, actor);
            case AskCommand question
            when now.settings().questions() ->
                QUESTIONS.decide(asking(now), question, actor).map(List::copyOf);
            default -> Result.refused(Reason.ACTIVITY_UNKNOWN);
        };
    }

    private static Result<List<ActivityEvent>> mark(
            Situation<ShowSettings, ShowState> now, int card, boolean wanted, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        if (!now.settings().cardIds().contains(card)) return Result.refused(Reason.CARD_UNKNOWN);
        boolean same = wanted == now.state().whoMarked(card).contains(who);
        return Result.ok(same ? List.of() : List.of(new Marked(now.id(), who, card, wanted)));
    }

    @Override
    public ShowState apply(ShowState before, ActivityEvent event) {
        return switch (event) {
            case Marked e -> before.marked(e.card(), e.participant(), e.wanted());
            case AskEvent e -> before.questions(QUESTIONS.apply(before.questions(), e));
            default -> throw new IllegalArgumentException("not of a slide: " + event);
        };
    }

    @Override
    public Optional<Inverse> inverse(Situation<ShowSettings, ShowState> before, ActivityEvent event) {
        return event instanceof AskEvent question ? QUESTIONS.inverse(asking(before), question) : Optional.empty();
    }

    @Override
    public List<? extends ActivityCommand> hidingAllOf(Situation<ShowSettings, ShowState> now, ParticipantId who) {
        return QUESTIONS.hidingAllOf(asking(now), who);
    }

    @Override
    public List<? extends ActivityCommand> withdrawingAllOf(Situation<ShowSettings, ShowState> now, ParticipantId who) {
        return QUESTIONS.withdrawingAllOf(asking(now), who);
    }

    @Override
    public List<Deed> deeds(Situation<ShowSettings, ShowState> now, ParticipantId who) {
        List<Deed> deeds = new ArrayList<>();
        for (Card card : now.settings().cards())
            if (now.state().whoMarked(card.id()).contains(who)) deeds.add(new Deed(Deed.What.MARKED, card.title(), ""));
        deeds.addAll(QUESTIONS.deeds(asking(now), who));
        return deeds;
    }

    @Override
    public int waiting(ShowState state) {
        return QUESTIONS.waiting(state.questions());
    }

    @Override
    public Map<Sector, Integer> withoutPhone(Situation<ShowSettings, ShowState> now) {
        return now.state().questions().withoutPhone();
    }

    @Override
    public Map<Sector, Integer> tookPart(Situation<ShowSettings, ShowState> now) {
        Set<ParticipantId> people = new HashSet<>(now.state().markers());
        people.addAll(now.state().questions().people());
        return Marks.count(people, now.room());
    }

    @Override
    public Map<String, Object> phone(Situation<ShowSettings, ShowState> now) {
        ShowSettings slide = now.settings();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", slide.text());
        fields.put("links", slide.links());
        if (!slide.cards().isEmpty()) {
            fields.put("cards", slide.cards().stream().map(ShowKind::shown).toList());
        }
        if (slide.questions()) fields.putAll(QUESTIONS.phone(asking(now)));
        return fields;
    }

    private static Map<String, Object> shown(Card card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", card.id());
        fields.put("type", card.type().wire());
        fields.put("title", card.title());
        if (!card.text().isEmpty()) fields.put("text", card.text());
        if (!card.where().isEmpty()) fields.put("where", card.where());
        if (card.url() != null) fields.put("url", card.url());
        return fields;
    }

    @Override
    public Map<String, Object> phoneParts(Situation<ShowSettings, ShowState> now) {
        return now.settings().questions() ? QUESTIONS.phoneParts(asking(now)) : Map.of();
    }

    /** How many find each card useful, and of the questions the one that is being answered. */
    @Override
    public StageView stage(Situation<ShowSettings, ShowState> now) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Card card : now.settings().cards()) {
            int marks = now.state().whoMarked(card.id()).size();
            if (marks > 0) parts.put("m/" + card.id(), marks);
        }
        Integer current = now.state().questions().current();
        phoneParts(now).forEach((key, part) -> {
            if (key.endsWith("/" + current)) parts.put(key, part);
        });
        return new StageView(phone(now), parts);
    }

    @Override
    public @Nullable Object own(Situation<ShowSettings, ShowState> now, ParticipantId who) {
        List<Integer> marked = now.settings().cards().stream()
                .map(Card::id)
                .filter(card -> now.state().whoMarked(card).contains(who))
                .toList();
        var questions = AskKind.own(now.state().questions(), who);
        return marked.isEmpty() && questions.nothing()
                ? null
                : new Own(marked, questions.asked(), questions.supported(), questions.waiting(), questions.answers());
    }

    record Own(
            List<Integer> marked,
            List<AskKind.OwnWords> asked,
            List<Integer> supported,
            List<Integer> waiting,
            Map<Integer, String> answers) {}

    /** The cards of a slide that was shown, and the questions about it. */
    @Override
    public List<Finding> findings(Situation<ShowSettings, ShowState> now) {
        List<Finding> found = new ArrayList<>();
        List<Card> cards = now.settings().cards();
        if (!cards.isEmpty() && now.run().status() != Status.READY) found.add(counted(now, cards));
        if (now.settings().questions()) found.addAll(QUESTIONS.findings(asking(now)));
        return found;
    }

    private static Finding counted(Situation<ShowSettings, ShowState> now, List<Card> cards) {
        Marks marks = Marks.of(now);
        return new Finding.CardsShown(
                now.id(),
                marks.people(),
                cards.stream()
                        .map(c -> new Finding.CardShown(
                                c.id(),
                                c.type().wire(),
                                c.title(),
                                c.text(),
                                c.where(),
                                c.url(),
                                c.entry(),
                                marks.of(c.id())))
                        .toList());
    }

    /** Its questions, as their own kind sees them. */
    public static Situation<AskSettings, AskState> asking(Situation<ShowSettings, ShowState> now) {
        return new Situation<>(
                now.room(),
                now.plan(),
                now.run(),
                new AskSettings(AskSettings.USUAL_LIMIT),
                now.state().questions());
    }
}
