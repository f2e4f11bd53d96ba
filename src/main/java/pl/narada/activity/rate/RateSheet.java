package pl.narada.activity.rate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pl.narada.activity.SheetQuestion;
import pl.narada.activity.SheetQuestions;
import pl.narada.activity.rate.RateCommand.Rate;
import pl.narada.deliberation.Spread;
import pl.narada.room.Choice;
import pl.narada.room.Sheets;
import pl.narada.room.Situation;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.Result;

/** A rating of each choice on each scale; {@code words}: by the key of a text. */
public record RateSheet(Function<String, String> words) implements SheetQuestions<RateSettings, RateState> {

    @Override
    public List<SheetQuestion> of(Situation<RateSettings, RateState> now, int number) {
        List<SheetQuestion> questions = new ArrayList<>();
        List<Scale> scales = now.settings().scales();
        for (Choice choice : Tally.of(now).choices().all()) {
            for (Scale scale : scales) {
                String label = scales.size() == 1
                        ? choice.label()
                        : choice.label() + ": " + words.apply("rate.scale." + scale.wire());
                questions.add(new SheetQuestion.Number(key(choice.id(), scale), label, Spread.BEST));
            }
        }
        return questions;
    }

    @Override
    public Map<String, String> said(Situation<RateSettings, RateState> now, int number) {
        Map<String, String> said = new LinkedHashMap<>();
        Ratings ratings = now.state().ratings().get(Sheets.standIn(number));
        if (ratings == null) return said;
        Tally tally = Tally.of(now);
        for (Choice choice : tally.choices().all()) {
            for (Scale scale : now.settings().scales()) {
                int value = tally.rating(ratings, new Item(choice.id(), scale));
                if (value > 0) said.put(key(choice.id(), scale), String.valueOf(value));
            }
        }
        return said;
    }

    @Override
    public Result<List<ActivityCommand>> answers(Situation<RateSettings, RateState> now, Map<String, String> typed) {
        List<ActivityCommand> answers = new ArrayList<>();
        for (Choice choice : Tally.of(now).choices().all()) {
            for (Scale scale : now.settings().scales()) {
                String value = typed.get(key(choice.id(), scale));
                if (value != null) answers.add(new Rate(now.id(), choice.id(), scale, Integer.parseInt(value)));
            }
        }
        return Result.ok(answers);
    }

    private static String key(int choice, Scale scale) {
        return choice + "/" + scale.wire();
    }
}
