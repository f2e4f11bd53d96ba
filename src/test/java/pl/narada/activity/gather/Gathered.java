package pl.narada.activity.gather;

import static pl.narada.room.StaszowAgenda.NEEDS;
import static pl.narada.room.StaszowAgenda.with;
import static pl.narada.room.WorkshopBuilder.KINDS;
import static pl.narada.room.WorkshopBuilder.aWorkshop;

import java.util.List;
import java.util.Map;
import pl.narada.room.Contribution;
import pl.narada.room.Finding;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;
import pl.narada.shared.ActivityId;
import pl.narada.shared.Sector;

/** What has come of gathering needs, as tests look at it. */
final class Gathered {

    private Gathered() {}

    /** Six people write down needs, and can support those of others. */
    static WorkshopBuilder supportable() {
        var workshop = aWorkshop().inGathering();
        var plan = with(workshop.state().agenda(), NEEDS, new GatherSettings(Noun.NEED, 60, true));
        return workshop.facilitatorDoes(new SetAgenda(plan, workshop.state().agendaVersion()));
    }

    static GatherState state(WorkshopBuilder workshop) {
        return state(workshop, NEEDS);
    }

    static GatherState state(WorkshopBuilder workshop, ActivityId of) {
        return workshop.stateOf(of, GatherState.class);
    }

    /** Those that stand for themselves. */
    static List<String> texts(WorkshopBuilder workshop) {
        return state(workshop).contributions().stream().map(Contribution::text).toList();
    }

    static List<Finding.Voice> voices(WorkshopBuilder workshop) {
        return findings(workshop, NEEDS).stream()
                .filter(Finding.Voice.class::isInstance)
                .map(Finding.Voice.class::cast)
                .toList();
    }

    static List<Finding> findings(WorkshopBuilder workshop, ActivityId of) {
        return KINDS.of(workshop.state().agenda().activity(of).orElseThrow().settings())
                .findings(workshop.state().situation(of).orElseThrow());
    }

    static Map<Sector, Integer> tookPart(WorkshopBuilder workshop) {
        return KINDS.of(workshop.state().agenda().activity(NEEDS).orElseThrow().settings())
                .tookPart(workshop.state().situation(NEEDS).orElseThrow());
    }
}
