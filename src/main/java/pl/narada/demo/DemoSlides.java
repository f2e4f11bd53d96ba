package pl.narada.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import pl.narada.activity.ask.AskCommand;
import pl.narada.activity.ask.AskCommand.Ask;
import pl.narada.activity.ask.AskCommand.MarkAnswered;
import pl.narada.activity.ask.AskCommand.TakeUp;
import pl.narada.activity.show.Card;
import pl.narada.activity.show.ShowCommand.Mark;
import pl.narada.activity.show.ShowSettings;
import pl.narada.demo.DemoHall.Person;
import pl.narada.i18n.Translations;
import pl.narada.library.Library;
import pl.narada.library.LibraryEntry;
import pl.narada.library.LibraryQuery;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.ActivityId;

/** What is presented in a meeting of the demo, what people find useful of it and what they ask. */
final class DemoSlides {

    private final DemoHall hall;
    private final Library library;
    private final Random random;

    DemoSlides(DemoHall hall, Library library, Random random) {
        this.hall = hall;
        this.library = library;
        this.random = random;
    }

    void addInventedPractices() {
        RoomState now = hall.now();
        List<Block> blocks = now.agenda().blocks().stream()
                .map(block -> new Block(
                        block.id(),
                        block.title(),
                        block.start(),
                        block.minutes(),
                        block.activities().stream()
                                .map(planned ->
                                        planned.id().equals(DemoAgenda.EXAMPLES) ? withInvented(planned) : planned)
                                .toList()))
                .toList();
        hall.facilitator(new SetAgenda(new Agenda(blocks), now.agendaVersion()));
        hall.settle();
    }

    private PlannedActivity withInvented(PlannedActivity planned) {
        if (!(planned.settings() instanceof ShowSettings slide)) return planned;
        List<Card> cards = new ArrayList<>(slide.cards());
        for (LibraryEntry entry : library.find(LibraryQuery.EVERYTHING)) {
            if (!entry.isFictional()) continue;
            cards.add(Card.of(cards.size() + 1, entry, library.brief(entry, Translations.POLISH)));
        }
        return new PlannedActivity(
                planned.id(),
                planned.prompt(),
                new ShowSettings(slide.text(), slide.links(), cards, slide.questions()));
    }

    /** One in three finds something useful; one question of the hall is answered, another waits. */
    void markAndAsk(ActivityId slide, List<String> questions) {
        hall.goTo(slide);
        var settings =
                (ShowSettings) hall.now().agenda().activity(slide).orElseThrow().settings();
        for (Person person : hall.people()) {
            for (Card card : settings.cards()) {
                if (random.nextInt(3) == 0) hall.by(person, new Mark(slide, card.id(), true));
            }
        }
        for (int i = 0; i < 2; i++) hall.by(hall.people().get(i), new Ask(slide, questions.get(i)));
        for (Person person : hall.people().subList(2, hall.people().size())) {
            if (random.nextBoolean()) hall.by(person, new AskCommand.Support(slide, 1, true));
        }
        hall.facilitator(new TakeUp(slide, 1));
        hall.facilitator(new MarkAnswered(slide, 1));
    }
}
