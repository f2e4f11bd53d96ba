package pl.narada.programme;

import pl.narada.shared.WorkshopId;

/** Where the agenda of a new workshop comes from. */
public sealed interface AgendaSource {

    AgendaSource USUAL = new FromTemplate(AgendaTemplate.STASZOW);

    record FromTemplate(AgendaTemplate template) implements AgendaSource {}

    /** The plan of another workshop as it stands there, without anything that people did. */
    record AsIn(WorkshopId workshop) implements AgendaSource {}

    /** As in another workshop, but nobody has said which. */
    record AsInNone() implements AgendaSource {}
}
