package pl.narada.activity;

import java.util.List;
import java.util.Map;
import pl.narada.room.ActivityState;
import pl.narada.room.Settings;
import pl.narada.room.Situation;
import pl.narada.room.command.ActivityCommand;
import pl.narada.shared.Result;

/** What a kind of activity asks on the sheet of somebody without a phone: the same as on phones. */
public interface SheetQuestions<G extends Settings, S extends ActivityState> {

    /** In their order, of the sheet with this number. */
    List<SheetQuestion> of(Situation<G, S> now, int number);

    /** What the sheet says so far, by question; nothing of a sheet that is not there. */
    Map<String, String> said(Situation<G, S> now, int number);

    /** What a participant would send who answers this; refused if the answers can't be meant. {@code typed}: without blanks. */
    Result<List<ActivityCommand>> answers(Situation<G, S> now, Map<String, String> typed);
}
