package pl.narada.activity.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.AnsweredKind;
import pl.narada.activity.evaluate.EvaluateCommand.Rate;
import pl.narada.activity.evaluate.EvaluateCommand.Write;
import pl.narada.activity.evaluate.EvaluateEvent.Rated;
import pl.narada.activity.evaluate.EvaluateEvent.Written;
import pl.narada.deliberation.Spread;
import pl.narada.room.Actor;
import pl.narada.room.Deed;
import pl.narada.room.Finding;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Situation;
import pl.narada.shared.ActivityId;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;
import pl.narada.shared.Text;

/**
 * People say how the meeting was: questions rated from 1 to 5, and a few words if one likes. Nothing has to be answered,
 * and everything may be changed until it closes. Words go to the facilitator and into the record, never to phones or stage.
 */
public final class EvaluateKind
        implements AnsweredKind<EvaluateSettings, EvaluateState, EvaluateCommand, EvaluateEvent> {

    @Override
    public String key() {
        return "evaluate";
    }

    @Override
    public Class<EvaluateSettings> settings() {
        return EvaluateSettings.class;
    }

    @Override
    public Class<EvaluateCommand> commandType() {
        return EvaluateCommand.class;
    }

    @Override
    public Map<String, Class<? extends EvaluateCommand>> phoneCommands() {
        return Map.of("evaluate.rate", Rate.class, "evaluate.write", Write.class);
    }

    @Override
    public Map<String, Class<? extends EvaluateEvent>> events() {
        return Map.of("evaluate.rated", Rated.class, "evaluate.written", Written.class);
    }

    @Override
    public EvaluateState initial() {
        return EvaluateState.EMPTY;
    }

    /** How ratings have changed since the beginning. */
    @Override
    public boolean comparesPeople() {
        return true;
    }

    @Override
    public Result<EvaluateSettings> check(EvaluateSettings settings, List<PlannedActivity> before) {
        if (!settings.isSound()) return Result.refused(Reason.QUESTIONS_WRONG);
        return Result.all(settings.questions(), Item::cleaned)
                .then(questions -> Result.all(settings.fields(), Item::cleaned)
                        .map(fields -> new EvaluateSettings(questions, fields)));
    }

    /** More may be asked, in another order. */
    @Override
    public boolean settingsMayChange(EvaluateSettings before, EvaluateSettings after) {
        return after.keeps(before);
    }

    @Override
    public Result<List<EvaluateEvent>> decide(
            Situation<EvaluateSettings, EvaluateState> now, EvaluateCommand command, Actor actor) {
        if (!(actor instanceof Actor.Participant(ParticipantId who))) return Result.refused(Reason.NOT_JOINED);
        Sector sector = now.sectorOf(who);
        Answers mine = now.state().answersOf(who, sector);
        return switch (command) {
            case Rate(ActivityId id, String question, int value) -> {
                if (!now.settings().asks(question)) yield Result.refused(Reason.QUESTION_UNKNOWN);
                if (value < 0 || value > Spread.BEST) yield Result.refused(Reason.RATING_UNKNOWN);
                boolean same = mine.rating(question) == value;
                yield Result.ok(same ? List.of() : List.of(new Rated(id, who, sector, question, value)));
            }
            case Write(ActivityId id, String field, String typed) -> {
                if (!now.settings().hasField(field)) yield Result.refused(Reason.QUESTION_UNKNOWN);
                yield Text.lines(typed, EvaluateSettings.ANSWER_LIMIT).map(text -> {
                    boolean same = mine.text(field).equals(text);
                    return same ? List.of() : List.of(new Written(id, who, sector, field, text));
                });
            }
        };
    }

    @Override
    public EvaluateState apply(EvaluateState before, EvaluateEvent event) {
        return switch (event) {
            case Rated e -> before.rated(e.participant(), e.sector(), e.question(), e.value());
            case Written e -> before.written(e.participant(), e.sector(), e.field(), e.text());
        };
    }

    @Override
    public Map<String, Object> phone(Situation<EvaluateSettings, EvaluateState> now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("questions", now.settings().questions());
        fields.put("fields", now.settings().fields());
        fields.put("limit", EvaluateSettings.ANSWER_LIMIT);
        fields.put("revealed", now.run().revealed());
        return fields;
    }

    @Override
    public @Nullable Object own(Situation<EvaluateSettings, EvaluateState> now, ParticipantId who) {
        Answers mine = now.state().answers().get(who);
        return mine == null ? null : new Own(mine.ratings(), mine.texts());
    }

    record Own(Map<String, Integer> ratings, Map<String, String> texts) {}

    @Override
    public Map<Sector, Integer> tookPart(Situation<EvaluateSettings, EvaluateState> now) {
        return now.state().people();
    }

    @Override
    public Object result(Situation<EvaluateSettings, EvaluateState> now) {
        return EvaluateResult.of(now, Sector.total(withoutPhone(now)));
    }

    @Override
    public List<Deed> deeds(Situation<EvaluateSettings, EvaluateState> now, ParticipantId who) {
        Answers mine = now.state().answers().get(who);
        if (mine == null) return List.of();
        List<Deed> deeds = new ArrayList<>();
        for (Item question : now.settings().questions()) {
            int rating = mine.rating(question.id());
            if (rating > 0) deeds.add(new Deed(Deed.What.ANSWERED, question.text(), String.valueOf(rating)));
        }
        for (Item field : now.settings().fields()) {
            String text = mine.text(field.id());
            if (!text.isEmpty()) deeds.add(new Deed(Deed.What.WROTE, field.text(), text));
        }
        return deeds;
    }

    @Override
    public List<Finding> findings(Situation<EvaluateSettings, EvaluateState> now) {
        return tookPart(now).isEmpty() ? List.of() : List.of(evaluated(now));
    }

    /** What came of it, as staff may know it. */
    public static Finding.Evaluated evaluated(Situation<EvaluateSettings, EvaluateState> now) {
        List<Finding.QuestionRated> rows = new ArrayList<>();
        for (Item question : now.settings().questions()) {
            rows.add(new Finding.QuestionRated(
                    rows.size() + 1,
                    question.text(),
                    now.state().countOf(question.id()),
                    Earlier.shift(now, question).orElse(null)));
        }
        return new Finding.Evaluated(now.id(), now.run().revealed(), now.state().people(), rows, Texts.of(now));
    }
}
