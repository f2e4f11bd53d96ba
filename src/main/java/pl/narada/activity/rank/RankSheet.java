package pl.narada.activity.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.narada.activity.SheetQuestion;
import pl.narada.activity.SheetQuestions;
import pl.narada.activity.rank.RankCommand.Order;
import pl.narada.room.Choice;
import pl.narada.room.Sheets;
import pl.narada.room.Situation;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;

/** A place for each choice. Places may be left out: what matters is what stands before what. */
public final class RankSheet implements SheetQuestions<RankSettings, RankState> {

    @Override
    public List<SheetQuestion> of(Situation<RankSettings, RankState> now, int number) {
        List<Choice> offered = RankKind.offered(now);
        return offered.stream()
                .<SheetQuestion>map(c -> new SheetQuestion.Number(key(c), c.label(), offered.size()))
                .toList();
    }

    @Override
    public Map<String, String> said(Situation<RankSettings, RankState> now, int number) {
        Map<String, String> said = new HashMap<>();
        List<Integer> order = Standing.of(now).counted(now.state().of(Sheets.standIn(number)));
        for (Choice choice : RankKind.offered(now)) {
            int place = order.indexOf(choice.id()) + 1;
            if (place > 0) said.put(key(choice), String.valueOf(place));
        }
        return said;
    }

    /** Refused if two things have the same place. */
    @Override
    public Result<List<ActivityCommand>> answers(Situation<RankSettings, RankState> now, Map<String, String> typed) {
        TreeMap<Integer, Integer> order = new TreeMap<>();
        for (Choice choice : RankKind.offered(now)) {
            String place = typed.get(key(choice));
            if (place != null && order.put(Integer.parseInt(place), choice.id()) != null)
                return Result.refused(Reason.PLACE_TWICE);
        }
        return Result.ok(order.isEmpty() ? List.of() : List.of(new Order(now.id(), List.copyOf(order.values()))));
    }

    private static String key(Choice choice) {
        return String.valueOf(choice.id());
    }
}
