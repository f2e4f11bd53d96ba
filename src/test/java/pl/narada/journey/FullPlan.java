package pl.narada.journey;

import static pl.narada.room.StaszowAgenda.block;

import java.util.List;
import pl.narada.activity.ask.AskSettings;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.Agenda;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;

/** A plan with every kind of activity. */
final class FullPlan {

    static final int WELCOME = 1;
    static final int NEEDS = 2;
    static final int THEMES = 3;
    static final int PRIORITIES = 4;
    static final int RATING = 5;
    static final int WORDS = 6;
    static final int QUESTIONS = 7;
    static final int IDEAS = 8;
    static final int SUMMARY = 9;

    private FullPlan() {}

    static Agenda plan() {
        return new Agenda(List.of(
                block(1, "Kawa powitalna", "09:00", 30, slide(WELCOME, "Dzień dobry")),
                block(
                        2,
                        "Diagnoza potrzeb współpracy",
                        "09:30",
                        40,
                        activity(NEEDS, "Czego potrzebuje nasz powiat?", new GatherSettings(Noun.NEED, 200)),
                        activity(THEMES, "Co łączy te potrzeby?", new GroupSettings(new ActivityId(NEEDS))),
                        activity(PRIORITIES, "Co jest najważniejsze?", VoteSettings.dots(new ActivityId(THEMES), 3)),
                        activity(RATING, "Co ważne, a co wykonalne?", RateSettings.both(new ActivityId(THEMES)))),
                block(
                        3,
                        "Rozmowa",
                        "10:10",
                        30,
                        activity(WORDS, "Jednym słowem: współpraca to…", new GatherSettings(Noun.WORD, 40)),
                        activity(QUESTIONS, "Pytania do prelegentów", new AskSettings(200))),
                block(
                        4,
                        "Ustalenia",
                        "10:40",
                        20,
                        activity(IDEAS, "Co zrobimy?", new GatherSettings(Noun.IDEA, 1000)),
                        activity(SUMMARY, "Podsumowanie i ustalenia", new SummariseSettings()))));
    }

    private static PlannedActivity slide(int id, String text) {
        return activity(id, text, new ShowSettings(text, List.of()));
    }

    private static PlannedActivity activity(int id, String prompt, Settings settings) {
        return new PlannedActivity(new ActivityId(id), prompt, settings);
    }
}
