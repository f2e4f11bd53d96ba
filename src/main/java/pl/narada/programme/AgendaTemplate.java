package pl.narada.programme;

import static pl.narada.programme.TemplateBlock.approval;
import static pl.narada.programme.TemplateBlock.block;
import static pl.narada.programme.TemplateBlock.dots;
import static pl.narada.programme.TemplateBlock.evaluation;
import static pl.narada.programme.TemplateBlock.gather;
import static pl.narada.programme.TemplateBlock.group;
import static pl.narada.programme.TemplateBlock.opinions;
import static pl.narada.programme.TemplateBlock.questions;
import static pl.narada.programme.TemplateBlock.slide;
import static pl.narada.programme.TemplateBlock.summary;

import java.util.List;
import java.util.Locale;
import pl.narada.activity.gather.GatherSettings;
import pl.narada.activity.gather.Noun;

/**
 * The agendas that a new workshop can begin with. Their activities are numbered from 1 as they stand here; one that is
 * built on another names its number.
 */
public enum AgendaTemplate {

    /** The meeting of Staszów: welcome coffee, diagnosis, examples, funding, discussion and closing. */
    STASZOW(
            block(30, slide("welcome")),
            block(30, gather(Noun.NEED), group(2), dots(3, 3)),
            block(15, slide("examples", "cus", "mapa")),
            block(15, slide("funding", "proo", "nowefio", "fes", "leader")),
            block(30, gather(Noun.IDEA), approval(7), summary(), evaluation())),

    /** For the end of another meeting: what is needed most, and who takes it on. */
    SHORT(
            block(5, slide("welcome")),
            block(10, gather(Noun.NEED)),
            block(20, group(2), dots(3, 3)),
            block(10, summary(), evaluation())),

    /**
     * For two hundred people: nobody can group so much by hand in time, nor read it all. So each phone asks about one text after
     * another, about those first that few have seen.
     */
    CONFERENCE(
            block(5, slide("welcome")),
            block(20, gather(Noun.NEED, Limits.SHORT), opinions(2)),
            block(15, gather(Noun.IDEA, Limits.SHORT), opinions(4)),
            block(20, questions(), summary(), evaluation())),

    /** For people who only see each other on a screen, where nobody hears a murmur: they also say what they are against. */
    ONLINE(
            block(5, slide("welcome")),
            block(30, gather(Noun.NEED), group(2), dots(3, 3)),
            block(20, gather(Noun.IDEA), opinions(5)),
            block(20, questions(), summary(), evaluation()));

    private final List<TemplateBlock> blocks;

    AgendaTemplate(TemplateBlock... blocks) {
        this.blocks = List.of(blocks);
    }

    List<TemplateBlock> blocks() {
        return blocks;
    }

    public int minutes() {
        return blocks.stream().mapToInt(TemplateBlock::minutes).sum();
    }

    /** The name in the keys of texts. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Here, because the constants of an enum cannot read its own fields. */
    private static final class Limits {
        /** Characters that are read at a glance among two hundred others. */
        static final int SHORT = GatherSettings.USUAL_LIMIT / 2;
    }
}
