package pl.narada.activity.opine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pcollections.PMap;
import pl.narada.activity.SheetQuestion;
import pl.narada.activity.SheetQuestions;
import pl.narada.activity.opine.OpineCommand.Say;
import pl.narada.deliberation.Stance;
import pl.narada.room.Choice;
import pl.narada.room.Sheets;
import pl.narada.room.Situation;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.Result;

/** What somebody says to each statement; {@code words}: by the key of a text. */
public record OpineSheet(Function<String, String> words) implements SheetQuestions<OpineSettings, OpineState> {

    private static final List<Stance> STANCES = List.of(Stance.values());

    @Override
    public List<SheetQuestion> of(Situation<OpineSettings, OpineState> now, int number) {
        List<String> stances = STANCES.stream()
                .map(s -> words.apply("opine.stance." + s.wire()))
                .toList();
        return OpineKind.offered(now).stream()
                .<SheetQuestion>map(c -> new SheetQuestion.OneOf(key(c), c.label(), stances))
                .toList();
    }

    @Override
    public Map<String, String> said(Situation<OpineSettings, OpineState> now, int number) {
        Statements statements = Statements.of(now);
        PMap<Integer, Stance> answers = now.state().of(Sheets.standIn(number));
        Map<String, String> said = new HashMap<>();
        for (Choice choice : statements.all())
            statements
                    .stance(answers, choice.id())
                    .ifPresent(s -> said.put(key(choice), String.valueOf(STANCES.indexOf(s) + 1)));
        return said;
    }

    @Override
    public Result<List<ActivityCommand>> answers(Situation<OpineSettings, OpineState> now, Map<String, String> typed) {
        List<ActivityCommand> answers = new ArrayList<>();
        for (Choice choice : OpineKind.offered(now)) {
            String stance = typed.get(key(choice));
            if (stance != null) answers.add(new Say(now.id(), choice.id(), STANCES.get(Integer.parseInt(stance) - 1)));
        }
        return Result.ok(answers);
    }

    private static String key(Choice choice) {
        return String.valueOf(choice.id());
    }
}
