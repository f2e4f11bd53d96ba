package pl.narada.demo;

import static pl.narada.demo.DemoAgenda.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.activity.vote.VoteCommand.Cast;
import pl.narada.codebook.Coding;
import pl.narada.demo.DemoHall.Person;
import pl.narada.library.Library;
import pl.narada.outcome.FindingRef;
import pl.narada.room.command.FacilitatorCommand.CloseOutside;
import pl.narada.room.command.FacilitatorCommand.CloseWorkshop;
import pl.narada.room.command.FacilitatorCommand.OpenOutside;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.StartWorkshop;
import pl.narada.room.live.Room;
import pl.narada.shared.Sector;
import pl.narada.shared.WorkshopId;

/**
 * Plays a meeting with the agenda of the Staszów template through the same commands that people give, so that everything
 * the demo shows went through the real journal. The same script plays the same meeting.
 */
final class DemoMeeting {

    private static final int DOTS = 3;
    /** Whoever plays closes by hand, long before. */
    private static final Instant OPEN_END = Instant.parse("2100-01-01T00:00:00Z");

    /** Those with the link, before the meeting and after it. */
    private static final List<Sector> ELSEWHERE =
            List.of(Sector.RESIDENTS, Sector.NGO, Sector.RESIDENTS, Sector.BUSINESS, Sector.RESIDENTS);

    private final DemoHall hall;
    private final DemoScript script;
    private final DemoTaste taste;
    private final DemoVoices voices;
    private final DemoSlides slides;
    private final DemoEvaluation evaluation;
    /** Who wrote the first needs, before the meeting, in their order. */
    private final List<Person> earlier = new ArrayList<>();

    DemoMeeting(Room room, Library library, DemoScript script) {
        // one source for all: what comes later depends on what came before
        var random = new Random(script.seed());
        this.hall = new DemoHall(room);
        this.script = script;
        this.taste = new DemoTaste(script, random);
        this.voices = new DemoVoices(hall, script, taste, random);
        this.slides = new DemoSlides(hall, library, random);
        this.evaluation = new DemoEvaluation(hall, random);
    }

    /** Days before the meeting people who have the link write the first needs. */
    void collectBefore() {
        hall.facilitator(new OpenOutside(List.of(NEEDS), OPEN_END));
        hall.settle();
        earlier.addAll(hall.let(ELSEWHERE));
        for (int i = 0; i < earlier.size(); i++)
            hall.by(earlier.get(i), new Say(NEEDS, script.needs().get(i).text()));
        hall.facilitator(new CloseOutside());
        hall.settle();
    }

    /** Up to the vote on themes, which is open and in which nobody has voted yet. */
    void playToTheVote() {
        hall.join(script.people());
        slides.addInventedPractices();
        hall.facilitator(new StartWorkshop());
        hall.goTo(NEEDS);
        voices.say(NEEDS, script.needs(), earlier);
        hall.goTo(THEMES);
        voices.group();
        hall.goTo(PRIORITIES);
        hall.settle();
    }

    int participants() {
        return hall.people().size();
    }

    /** The vote of the participant with this number, from 0. */
    void voteOnThemes(int participant) {
        ask(hall.people().get(participant));
        hall.settle();
    }

    private void ask(Person voter) {
        hall.by(voter, new Cast(PRIORITIES, taste.dots(voter.sector(), voices.subjects(), DOTS)));
    }

    /** From the votes to the end. */
    void playToTheEnd() {
        hall.people().forEach(this::ask);
        hall.facilitator(new RevealResult(PRIORITIES));
        slides.markAndAsk(EXAMPLES, DemoTexts.questionsOnExamples());
        slides.markAndAsk(FUNDING, DemoTexts.questionsOnFunding());
        hall.goTo(IDEAS);
        voices.say(IDEAS, script.ideas(), List.of());
        hall.goTo(SUPPORT);
        hall.people()
                .forEach(person -> hall.by(person, new Cast(SUPPORT, taste.approved(person.sector(), script.ideas()))));
        hall.facilitator(new RevealResult(SUPPORT));
        hall.goTo(SUMMARY);
        hall.facilitator(new WriteSummary(SUMMARY, script.summary()));
        script.decisions().forEach(d -> hall.facilitator(new RecordDecision(SUMMARY, null, d.text())));
        script.actions().forEach(a -> hall.facilitator(new RecordAction(SUMMARY, null, a.text(), a.who(), a.until())));
        hall.goTo(EVALUATION);
        evaluation.answerAll(hall.people());
        hall.facilitator(new CloseWorkshop());
        hall.settle();
    }

    /** After the close people who have the link say how they found it. */
    void evaluateAfter() {
        hall.facilitator(new OpenOutside(List.of(EVALUATION), OPEN_END));
        hall.settle();
        evaluation.answerAll(hall.let(ELSEWHERE));
        hall.facilitator(new CloseOutside());
        hall.settle();
    }

    WorkshopId workshop() {
        return hall.now().workshop();
    }

    /** What staff say afterwards of themes, of needs without one, and of ideas. */
    Map<FindingRef, Coding> codings() {
        return voices.codings();
    }
}
