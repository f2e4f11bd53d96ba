package pl.narada.programme;

import java.util.List;
import pl.narada.activity.ask.AskSettings;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.ShowSettings;
import pl.narada.activity.summarise.SummariseSettings;
import pl.narada.activity.vote.VoteSettings;
import pl.narada.room.Settings;
import pl.narada.shared.ActivityId;

/** A block of a template: how long it takes and what is done in it. Words and hours come when it is written down. */
record TemplateBlock(int minutes, List<Step> steps) {

    /** One activity, with words in the language of the meeting. */
    interface Step {
        Settings settings(Words words);
    }

    interface Words {
        /** The text of this name that belongs to the template. */
        String ofTemplate(String name);

        /** The text under this key, the same wherever it stands. */
        String of(String key);

        /** Cards of the entries that were shipped under these keys and are not archived. */
        List<Card> cards(String... entries);
    }

    static TemplateBlock block(int minutes, Step... steps) {
        return new TemplateBlock(minutes, List.of(steps));
    }

    static Step slide(String text) {
        return words -> new ShowSettings(words.ofTemplate(text), List.of());
    }

    /** A slide with a question box and cards of these entries of the shipped library. */
    static Step slide(String text, String... entries) {
        return words -> new ShowSettings(words.ofTemplate(text), List.of(), words.cards(entries), true);
    }

    static Step gather(Noun noun) {
        return _ -> GatherSettings.usual(noun);
    }

    static Step gather(Noun noun, int limit) {
        return _ -> GatherSettings.usual(noun, limit);
    }

    static Step group(int source) {
        return _ -> new GroupSettings(new ActivityId(source));
    }

    static Step dots(int source, int dots) {
        return _ -> VoteSettings.dots(new ActivityId(source), dots);
    }

    static Step approval(int source) {
        return _ -> VoteSettings.approval(new ActivityId(source));
    }

    static Step opinions(int source) {
        return _ -> OpineSettings.of(new ActivityId(source));
    }

    static Step questions() {
        return _ -> new AskSettings(AskSettings.USUAL_LIMIT);
    }

    static Step summary() {
        return _ -> new SummariseSettings();
    }

    static Step evaluation() {
        return words -> EvaluateSettings.after(ready -> words.of(ready.key()));
    }
}
