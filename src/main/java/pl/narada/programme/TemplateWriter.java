package pl.narada.programme;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.narada.activity.show.Card;
import pl.narada.i18n.Translations;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.PlannedActivity;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;

/** Makes an agenda of a template, with the words of one language and cards of the library as it stands. */
record TemplateWriter(Translations words, LibraryCards library, Locale language) {

    /** Entries of the library by the keys under which they were shipped, as cards; what is archived is left out. */
    interface LibraryCards {
        List<Card> of(List<String> keys, Locale language);
    }

    /** {@code start}: when the doors open; the blocks follow each other without gaps. */
    Agenda write(AgendaTemplate template, LocalTime start) {
        List<Block> blocks = new ArrayList<>();
        LocalTime next = start;
        int activity = 0;
        for (TemplateBlock block : template.blocks()) {
            List<PlannedActivity> activities = new ArrayList<>();
            for (TemplateBlock.Step step : block.steps()) {
                activity++;
                activities.add(new PlannedActivity(
                        new ActivityId(activity),
                        say(template, "activity." + activity),
                        step.settings(words(template))));
            }
            int number = blocks.size() + 1;
            blocks.add(new Block(
                    new BlockId(number), say(template, "block." + number), next, block.minutes(), activities));
            next = next.plusMinutes(block.minutes());
        }
        return new Agenda(blocks);
    }

    private TemplateBlock.Words words(AgendaTemplate template) {
        return new TemplateBlock.Words() {
            @Override
            public String ofTemplate(String name) {
                return say(template, name);
            }

            @Override
            public String of(String key) {
                return words.say(language, key);
            }

            @Override
            public List<Card> cards(String... entries) {
                return library.of(List.of(entries), language);
            }
        };
    }

    private String say(AgendaTemplate template, String text) {
        return words.say(language, "template." + template.wire() + "." + text);
    }
}
