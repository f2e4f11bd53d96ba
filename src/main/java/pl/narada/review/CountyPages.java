package pl.narada.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.narada.codebook.CodeBook;
import pl.narada.codebook.Coded;
import pl.narada.codebook.CountedNeeds;
import pl.narada.codebook.Needs;
import pl.narada.library.Library;
import pl.narada.outcome.Outcomes;
import pl.narada.programme.Admission;
import pl.narada.programme.County;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.review.CountyPicture.Meeting;
import pl.narada.shared.WorkshopId;

/** Puts together what a county's page shows. */
@Component
class CountyPages {

    private final Programme programme;
    private final Outcomes outcomes;
    private final CodeBook codes;
    private final Needs needs;
    private final Library library;
    private final List<OutcomeTools> tools;
    private final CountyCards cards;
    private final Admission admission;

    CountyPages(
            Programme programme,
            Outcomes outcomes,
            CodeBook codes,
            Needs needs,
            Library library,
            List<OutcomeTools> tools,
            CountyCards cards,
            Admission admission) {
        this.programme = programme;
        this.outcomes = outcomes;
        this.codes = codes;
        this.needs = needs;
        this.library = library;
        this.tools = tools;
        this.cards = cards;
        this.admission = admission;
    }

    CountyPicture picture(County county, CountyFilter filter) {
        List<Workshop> workshops = programme.workshopsOf(county.teryt());
        boolean here = workshops.stream().anyMatch(w -> w.id().equals(filter.workshop()));
        CountyFilter valid = here ? filter : filter.with((WorkshopId) null);
        List<Meeting> held = meetings(workshops);
        List<Meeting> meetings = held.stream()
                .filter(m -> !here || m.id().equals(filter.workshop()))
                .toList();
        CountedNeeds counted =
                needs.ofWorkshops(meetings.stream().map(Meeting::id).toList());
        return new CountyPicture(county, workshops, held, meetings, counted, valid);
    }

    private List<Meeting> meetings(List<Workshop> workshops) {
        Map<WorkshopId, Coded> coded = codes
                .of(workshops.stream().map(Workshop::id).toList())
                .stream()
                .collect(Collectors.toMap(c -> c.diagnosis().workshop(), Function.identity()));
        List<Meeting> meetings = new ArrayList<>();
        for (Workshop workshop : workshops) {
            Coded of = coded.get(workshop.id());
            if (of != null) outcomes.of(workshop.id()).ifPresent(o -> meetings.add(new Meeting(workshop, o, of)));
        }
        return meetings;
    }

    List<CountySection> sections(CountyPicture picture) {
        List<CountySection> sections = new ArrayList<>();
        sections.add(new CountyMeetings(picture, admission::mayRun));
        if (picture.meetings().isEmpty()) return sections;
        changes(picture).ifPresent(sections::add);
        sections.add(new CountyNeeds(picture));
        sections.add(new CountyThemes(picture));
        sections.add(new CountyIdeas(picture));
        sections.add(new CountyInitiatives(cards.of(picture.county().teryt())));
        Map<WorkshopId, MarkedLine> lines = picture.meetings().stream()
                .map(m -> new MarkedLine(m.id(), OutcomeTools.all(tools, m.id())))
                .collect(Collectors.toMap(MarkedLine::workshop, Function.identity()));
        sections.add(CountyAgreed.decisions(picture, lines));
        sections.add(CountyAgreed.tasks(picture, lines));
        sections.add(new CountyPractices(picture));
        if (!CountyHelp.needs(picture).isEmpty()) sections.add(new CountyHelp(picture, library));
        sections.add(new CountyEvaluation(picture));
        sections.add(new CountyQuestions(picture));
        return sections;
    }

    /** From the meeting that is shown, or the last one, to the one before; only between meetings that are over. */
    private Optional<CountySection> changes(CountyPicture picture) {
        WorkshopId chosen = picture.filter().workshop();
        List<Meeting> over =
                picture.held().stream().filter(m -> m.outcome().complete()).toList();
        int now = 0;
        while (chosen != null && now < over.size() && !over.get(now).id().equals(chosen)) now++;
        if (now + 1 >= over.size()) return Optional.empty();
        Meeting later = over.get(now);
        Meeting earlier = over.get(now + 1);
        return Optional.of(new CountyChanges(earlier, later, Changes.between(side(earlier), side(later))));
    }

    private Changes.Side side(Meeting meeting) {
        return new Changes.Side(needs.ofWorkshop(meeting.id()).orElseThrow(), meeting.outcome());
    }
}
