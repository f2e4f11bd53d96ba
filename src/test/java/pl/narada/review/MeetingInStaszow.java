package pl.narada.review;

import static pl.narada.room.StaszowAgenda.*;

import java.time.LocalDate;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.group.GroupCommand.Place;
import pl.narada.activity.rate.RateSettings;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.activity.summarise.SummariseCommand.WriteSummary;
import pl.narada.deliberation.Stance;
import pl.narada.room.command.FacilitatorCommand.RevealResult;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.Sector;
import pl.narada.ui.Meeting;

/**
 * Thirteen people: participants 1 to 6 from NGOs, 7 and 8 from local government, 9 to 13 residents. Local government is
 * too small a group to stand alone, so it is read together with residents.
 */
public final class MeetingInStaszow {

    private MeetingInStaszow() {}

    static Meeting gathers(Meeting meeting) {
        meeting.joinedBy(Sector.NGO, 6).joinedBy(Sector.JST, 2).joinedBy(Sector.RESIDENTS, 5);
        return meeting.at(NEEDS)
                .says(1, "=1+1")
                .says(7, "+48 600 100 200")
                .says(9, "@x")
                .says(2, "Mówią „razem”; a \"osobno\" działają")
                .says(8, "-5 minut na dojście")
                .says(3, "To jest reklama")
                .janDoes(new Hide(NEEDS, 6));
    }

    /** Twelve rate roads, of each side five of six alike, NGOs as very important and the others as not at all; one also money. */
    static Meeting rates(Meeting meeting) {
        return rates(meeting, RateSettings.both(THEMES));
    }

    static Meeting rates(Meeting meeting, RateSettings settings) {
        gathers(meeting)
                .at(THEMES)
                .janDoes(new MakeTheme(THEMES, "=Pieniądze", 1))
                .janDoes(new MakeTheme(THEMES, "Drogi", 5));
        var agenda = meeting.state().agenda();
        meeting.annaDoes(new SetAgenda(
                        plus(agenda, aRating(settings)), meeting.state().agendaVersion()))
                .at(RATING);
        meeting.rates(1, 2, 1, 4);
        for (int ngo = 2; ngo <= 6; ngo++) meeting.rates(ngo, 2, 5, 4);
        meeting.rates(7, 2, 5, 3);
        for (int resident = 9; resident <= 13; resident++) meeting.rates(resident, 2, 1, 3);
        return meeting.rates(1, 1, 0, 2).annaDoes(new RevealResult(RATING));
    }

    /** Eleven put money and roads in order: most of those from NGOs money first, most of the others only roads. */
    static Meeting ranks(Meeting meeting) {
        gathers(meeting)
                .at(THEMES)
                .janDoes(new MakeTheme(THEMES, "=Pieniądze", 1))
                .janDoes(new MakeTheme(THEMES, "Drogi", 5))
                .inRanking();
        for (int ngo = 1; ngo <= 5; ngo++) meeting.ranks(ngo, 1, 2);
        for (int other = 9; other <= 12; other++) meeting.ranks(other, 2);
        meeting.ranks(6, 2).ranks(8, 1, 2);
        return meeting.annaDoes(new RevealResult(RANKING));
    }

    /** Eleven compare money and roads: those from NGOs prefer money, the others roads, and one finds it hard to say. */
    static Meeting compares(Meeting meeting) {
        gathers(meeting)
                .at(THEMES)
                .janDoes(new MakeTheme(THEMES, "=Pieniądze", 1))
                .janDoes(new MakeTheme(THEMES, "Drogi", 5))
                .inComparing();
        for (int ngo = 1; ngo <= 6; ngo++) meeting.prefers(ngo, 1, 2, 1);
        for (int other = 8; other <= 11; other++) meeting.prefers(other, 1, 2, 2);
        return meeting.prefers(12, 1, 2, 0).annaDoes(new RevealResult(COMPARING));
    }

    /** Twelve answer the first statement, of each side five of six alike, NGOs for it and the others against it; one the second, too. */
    static Meeting opines(Meeting meeting) {
        gathers(meeting);
        var agenda = meeting.state().agenda();
        meeting.annaDoes(new SetAgenda(
                        plus(agenda, statements()), meeting.state().agendaVersion()))
                .at(OPINIONS);
        meeting.opines(1, 1, Stance.DISAGREE).opines(8, 1, Stance.AGREE);
        for (int ngo = 2; ngo <= 6; ngo++) meeting.opines(ngo, 1, Stance.AGREE);
        for (int other = 9; other <= 13; other++) meeting.opines(other, 1, Stance.DISAGREE);
        return meeting.opines(1, 2, Stance.PASS).annaDoes(new RevealResult(OPINIONS));
    }

    /** Twelve answer at the beginning and at the end, most of those from NGOs better at the end; one of them writes something. */
    static Meeting evaluates(Meeting meeting) {
        gathers(meeting).withEvaluations().at(BEGINNING);
        for (int who = 1; who <= 12; who++) meeting.answers(who, "forms", 2);
        meeting.at(EVALUATION);
        for (int who = 1; who <= 12; who++) meeting.answers(who, "forms", (who > 1 && who <= 6) || who == 12 ? 5 : 2);
        return meeting.writes(7, "comment", "=Dobrze").writes(1, "comment", "Ćwiczenia");
    }

    /** Ten find the grant useful, one of them also the hall, and two the hall alone; one question about them waits. */
    static Meeting marks(Meeting meeting) {
        gathers(meeting)
                .annaDoes(new SetAgenda(
                        plus(meeting.state().agenda(), aSlideWithCards()),
                        meeting.state().agendaVersion()))
                .at(CARDS)
                .marks(1, 1)
                .asks(2, "Kto płaci?");
        for (int ngo = 1; ngo <= 5; ngo++) meeting.marks(ngo, 2);
        meeting.marks(6, 1).marks(7, 1);
        for (int resident = 9; resident <= 13; resident++) meeting.marks(resident, 2);
        return meeting;
    }

    /**
     * Twelve vote, so that no group is of one mind: from NGOs five for money and one for roads, one from local government for
     * roads, of the residents four for both and one for money.
     */
    static Meeting votes(Meeting meeting) {
        gathers(meeting)
                .at(THEMES)
                .janDoes(new MakeTheme(THEMES, "=Pieniądze", 1))
                .janDoes(new MakeTheme(THEMES, "Drogi", 5))
                .janDoes(new Place(THEMES, 2, 1))
                .at(PRIORITIES);
        for (int ngo = 1; ngo <= 5; ngo++) meeting.votes(ngo, 1);
        meeting.votes(6, 2).votes(7, 2);
        for (int resident = 9; resident <= 12; resident++) meeting.votes(resident, 1, 2);
        meeting.votes(13, 1);
        return meeting;
    }

    public static Meeting isOver(Meeting meeting) {
        return votes(meeting)
                .annaDoes(new RevealResult(PRIORITIES))
                .at(SUMMARY)
                .janDoes(new WriteSummary(SUMMARY, "Zaczynamy od pieniędzy.\nDrogi są drugie."))
                .janDoes(new RecordDecision(SUMMARY, null, "Spotykamy się co kwartał."))
                .janDoes(
                        new RecordAction(SUMMARY, null, "Założyć kalendarz", "Ewa z urzędu", LocalDate.of(2024, 3, 15)))
                .janDoes(new RecordAction(SUMMARY, null, "Zapytać gminy", "Adam", null))
                .over();
    }
}
