package pl.narada.activity.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.narada.activity.SheetQuestion;
import pl.narada.activity.SheetQuestions;
import pl.narada.activity.compare.Asked.Pair;
import pl.narada.activity.compare.CompareCommand.Prefer;
import pl.narada.room.Choice;
import pl.narada.room.Sheets;
import pl.narada.room.Situation;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.Result;

/**
 * The pairs of the person of this sheet, dealt as to a phone: the facilitator reads them out. {@code words}: by the key of a
 * text.
 */
public record CompareSheet(Function<String, String> words) implements SheetQuestions<CompareSettings, CompareState> {

    private static final int HARD_TO_SAY = 3;

    @Override
    public List<SheetQuestion> of(Situation<CompareSettings, CompareState> now, int number) {
        Map<Integer, String> labels =
                CompareKind.offered(now).stream().collect(Collectors.toMap(Choice::id, Choice::label));
        return CompareKind.asked(now, Sheets.standIn(number)).stream()
                .<SheetQuestion>map(pair -> {
                    String one = labels.getOrDefault(pair.one(), "");
                    String other = labels.getOrDefault(pair.other(), "");
                    return new SheetQuestion.OneOf(
                            key(pair), one + " / " + other, List.of(one, other, words.apply("compare.pass")));
                })
                .toList();
    }

    @Override
    public Map<String, String> said(Situation<CompareSettings, CompareState> now, int number) {
        Map<String, String> said = new HashMap<>();
        for (Pair pair : CompareKind.asked(now, Sheets.standIn(number))) {
            Integer preferred = pair.preferred();
            if (preferred == null) continue;
            int answer = preferred == 0 ? HARD_TO_SAY : preferred == pair.one() ? 1 : 2;
            said.put(key(pair), String.valueOf(answer));
        }
        return said;
    }

    @Override
    public Result<List<ActivityCommand>> answers(
            Situation<CompareSettings, CompareState> now, Map<String, String> typed) {
        List<ActivityCommand> answers = new ArrayList<>();
        typed.forEach((pair, answer) -> {
            String[] both = pair.split("/");
            int one = Integer.parseInt(both[0]);
            int other = Integer.parseInt(both[1]);
            int preferred = List.of(one, other, 0).get(Integer.parseInt(answer) - 1);
            answers.add(Prefer.of(now.id(), one, other, preferred));
        });
        return Result.ok(answers);
    }

    private static String key(Pair pair) {
        return pair.one() + "/" + pair.other();
    }
}
