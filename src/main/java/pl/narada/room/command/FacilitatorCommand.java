package pl.narada.room.command;

import pl.narada.room.Agenda;
import pl.narada.room.Place;
import pl.narada.shared.ActivityId;

/** The facilitator's verbs that every workshop has, whatever its activities. */
public sealed interface FacilitatorCommand extends Command {

    /** The whole plan. {@code basedOn}: the version of the plan that was edited; refused if it has changed since. */
    record SetAgenda(Agenda agenda, long basedOn) implements FacilitatorCommand {}

    record StartWorkshop() implements FacilitatorCommand {}

    record GoTo(Place place) implements FacilitatorCommand {}

    record OpenActivity(ActivityId activity) implements FacilitatorCommand {}

    record CloseActivity(ActivityId activity) implements FacilitatorCommand {}

    /** Closes the activity if it is open, then lets its result be seen. */
    record RevealResult(ActivityId activity) implements FacilitatorCommand {}

    record ConcealResult(ActivityId activity) implements FacilitatorCommand {}

    record CloseWorkshop() implements FacilitatorCommand {}
}
