package pl.narada.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ask.AskSettings;
import pl.narada.activity.evaluate.EvaluateSettings;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.group.GroupSettings;
import pl.narada.activity.opine.OpineSettings;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.Card.Type;
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
    }

    static TemplateBlock block(int minutes, Step... steps) {
        return new TemplateBlock(minutes, List.of(steps));
    }

    static Step slide(String text) {
        return words -> new ShowSettings(words.ofTemplate(text), List.of());
    }

    /** A slide with a question box and these cards; the words of each are under the name of the slide and its number. */
    static Step slide(String text, CardStep... cards) {
        return words -> {
            List<Card> written = new ArrayList<>();
            for (CardStep card : cards) {
                int number = written.size() + 1;
                written.add(card.write(number, words, text + "." + number + "."));
            }
            return new ShowSettings(words.ofTemplate(text), List.of(), written, true);
        };
    }

    /** A card whose words are still to be found. */
    interface CardStep {
        Card write(int number, Words words, String name);
    }

    static CardStep practice() {
        return card(Type.PRACTICE, null);
    }

    static CardStep source() {
        return card(Type.SOURCE, null);
    }

    static CardStep source(String url) {
        return card(Type.SOURCE, url);
    }

    private static CardStep card(Type type, @Nullable String url) {
        return (number, words, name) -> new Card(
                number,
                type,
                words.ofTemplate(name + "title"),
                words.ofTemplate(name + "text"),
                words.ofTemplate(name + "where"),
                url);
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
