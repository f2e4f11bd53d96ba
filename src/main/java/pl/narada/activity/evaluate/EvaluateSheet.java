package pl.narada.activity.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.narada.activity.SheetQuestion;
import pl.narada.activity.SheetQuestions;
import pl.narada.activity.evaluate.EvaluateCommand.Rate;
import pl.narada.activity.evaluate.EvaluateCommand.Write;
import pl.narada.deliberation.Spread;
import pl.narada.room.Sheets;
import pl.narada.room.Situation;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.Result;

/** The questions and fields of the evaluation, as they stand on a paper questionnaire. */
public final class EvaluateSheet implements SheetQuestions<EvaluateSettings, EvaluateState> {

    @Override
    public List<SheetQuestion> of(Situation<EvaluateSettings, EvaluateState> now, int number) {
        List<SheetQuestion> questions = new ArrayList<>();
        for (Item question : now.settings().questions())
            questions.add(new SheetQuestion.Number(question.id(), question.text(), Spread.BEST));
        for (Item field : now.settings().fields())
            questions.add(new SheetQuestion.Words(field.id(), field.text(), EvaluateSettings.ANSWER_LIMIT));
        return questions;
    }

    @Override
    public Map<String, String> said(Situation<EvaluateSettings, EvaluateState> now, int number) {
        Answers answers = now.state().answers().get(Sheets.standIn(number));
        if (answers == null) return Map.of();
        Map<String, String> said = new HashMap<>(answers.texts());
        answers.ratings().forEach((question, value) -> said.put(question, String.valueOf(value)));
        return said;
    }

    @Override
    public Result<List<ActivityCommand>> answers(
            Situation<EvaluateSettings, EvaluateState> now, Map<String, String> typed) {
        List<ActivityCommand> answers = new ArrayList<>();
        for (Item question : now.settings().questions()) {
            String value = typed.get(question.id());
            if (value != null) answers.add(new Rate(now.id(), question.id(), Integer.parseInt(value)));
        }
        for (Item field : now.settings().fields()) {
            String text = typed.get(field.id());
            if (text != null) answers.add(new Write(now.id(), field.id(), text));
        }
        return Result.ok(answers);
    }
}
