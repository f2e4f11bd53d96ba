package pl.narada.programme;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.i18n.Translations;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;

/**
 * The plan of the Staszów meeting: welcome coffee, diagnosis, examples, funding, discussion and closing; two hours. The
 * words come from the texts, in the language of the meeting.
 */
public record AgendaTemplate(Translations words) {

    private static final ActivityId NEEDS = new ActivityId(2);
    private static final ActivityId THEMES = new ActivityId(3);
    private static final ActivityId IDEAS = new ActivityId(7);

    /** {@code start}: when the doors open; the blocks follow each other without gaps. */
    public Agenda staszow(LocalTime start, Locale language) {
        return new Agenda(List.of(
                block(language, 1, start, 30, activity(language, 1, slide(language, "welcome"))),
                block(
                        language,
                        2,
                        start.plusMinutes(30),
                        30,
                        activity(language, 2, new GatherSettings(Noun.NEED, GatherSettings.USUAL_LIMIT)),
                        activity(language, 3, new GroupSettings(NEEDS)),
                        activity(language, 4, VoteSettings.dots(THEMES, 3))),
                block(language, 3, start.plusMinutes(60), 15, activity(language, 5, slide(language, "examples"))),
                block(language, 4, start.plusMinutes(75), 15, activity(language, 6, slide(language, "funding"))),
                block(
                        language,
                        5,
                        start.plusMinutes(90),
                        30,
                        activity(language, 7, new GatherSettings(Noun.IDEA, GatherSettings.USUAL_LIMIT)),
                        activity(language, 8, VoteSettings.approval(IDEAS)),
                        activity(language, 9, new SummariseSettings()))));
    }

    private Block block(Locale language, int number, LocalTime start, int minutes, PlannedActivity... activities) {
        String title = words.say(language, "template.staszow.block." + number);
        return new Block(new BlockId(number), title, start, minutes, List.of(activities));
    }

    private PlannedActivity activity(Locale language, int number, Settings settings) {
        String prompt = words.say(language, "template.staszow.activity." + number);
        return new PlannedActivity(new ActivityId(number), prompt, settings);
    }

    private ShowSettings slide(Locale language, String name) {
        return new ShowSettings(words.say(language, "template.staszow." + name), List.of());
    }
}
