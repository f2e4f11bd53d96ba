package pl.narada.slips;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import pl.narada.access.Addresses;
import pl.narada.access.SlipHashes;
import pl.narada.programme.Workshop;
import pl.narada.report.ReportFile;
import pl.narada.report.Reports;
import pl.narada.room.Actor;
import pl.narada.room.command.Command;
import pl.narada.room.command.FacilitatorCommand.IssueSlips;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Rooms;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.SlipCode;
import pl.narada.shared.StaffAct;

/**
 * Makes codes, and the sheet on which they are. They are nowhere else: the room is told their hashes, and whoever loses the
 * sheet makes others.
 */
@Service
public class SlipPrinting {

    /** At once; more take more presses. */
    public static final int MOST_AT_ONCE = 300;

    /** What came of it: the sheet, whose codes are valid by then, or why there is none. */
    public sealed interface Made {

        record Sheet(ReportFile file) implements Made {}

        record None(Answer why) implements Made {}
    }

    private final Rooms rooms;
    private final Reports reports;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;

    SlipPrinting(Rooms rooms, Reports reports, Addresses addresses, ApplicationEventPublisher events) {
        this.rooms = rooms;
        this.reports = reports;
        this.addresses = addresses;
        this.events = events;
    }

    /** Refused unless 1 to {@value #MOST_AT_ONCE} are wanted, or by the room. */
    public Made make(Workshop workshop, int number, String facilitator, Locale language) {
        if (number < 1 || number > MOST_AT_ONCE) {
            return new Made.None(new Answer.Refused(Refusal.because(Reason.SLIPS_NUMBER, MOST_AT_ONCE)));
        }
        Set<SlipCode> fresh = new HashSet<>();
        while (fresh.size() < number) fresh.add(SlipHashes.fresh());
        List<SlipCode> codes = List.copyOf(fresh);
        ReportFile sheet = reports.slips(workshop, codes, addresses.join(workshop.joinCode()), language);
        List<String> hashes = codes.parallelStream()
                .map(code -> SlipHashes.of(workshop.id(), code))
                .sorted()
                .toList();
        Answer answer = ask(workshop, new IssueSlips(hashes), facilitator);
        if (!(answer instanceof Answer.Done)) return new Made.None(answer);
        events.publishEvent(new StaffAct(facilitator, StaffAct.What.EXPORTED, workshop.id(), "slips " + number));
        return new Made.Sheet(sheet);
    }

    public Answer ask(Workshop workshop, Command command, String facilitator) {
        return rooms.room(workshop.id()).askAndWait(new Actor.Facilitator(facilitator), command);
    }
}
