package pl.narada.retention;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.narada.programme.Programme;
import pl.narada.programme.RehearsalThrownAway;
import pl.narada.programme.Rehearsals;
import pl.narada.programme.Workshop;
import pl.narada.room.live.Rooms;
import pl.narada.shared.WorkshopId;

/**
 * Erases everything of a workshop: its journal, what came of it, what people left, and itself. What staff wrote in words of
 * their own stays, as cards of initiatives; the audit log keeps that it was there. The tables are named here in one
 * place, because what one module forgot would be found by nobody: a test looks through all that have a workshop.
 */
@Component
class WholeWorkshops {

    /** In this order, for some refer to others. */
    static final List<String> TABLES = List.of(
            "introduction",
            "network_card",
            "contact",
            "attendee",
            "follow_up",
            "model_source",
            "need_category",
            "workshop_share",
            "outcome_people",
            "outcome_activity",
            "outcome_voice",
            "outcome_theme",
            "outcome_theme_voice",
            "outcome_ballot",
            "outcome_choice",
            "outcome_vote",
            "outcome_turnout",
            "outcome_summary",
            "outcome_decision",
            "outcome_action",
            "outcome_question",
            "outcome_rating_round",
            "outcome_scale_name",
            "outcome_raters",
            "outcome_on_paper",
            "outcome_rating",
            "outcome_profile",
            "outcome_supporters",
            "outcome_card",
            "outcome_card_mark",
            "outcome_card_markers",
            "outcome_shift",
            "outcome_answer",
            "outcome_opinion_round",
            "outcome_opinion",
            "outcome_alike",
            "outcome_alike_group",
            "outcome_alike_answer",
            "outcome_ranking",
            "outcome_ranked",
            "outcome_ranked_first",
            "outcome_pair_round",
            "outcome_pair_count",
            "outcome_outside_people",
            "outcome_answered_when",
            "outcome_proposal",
            "outcome_hands",
            "outcome_two_ways",
            "outcome_fate",
            "outcome_tie",
            "outcome_origin",
            "outcome_phrase",
            "outcome_fingerprint",
            "outcome",
            "journal_entry");

    private final Programme programme;
    private final Rehearsals rehearsals;
    private final Rooms rooms;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    WholeWorkshops(
            Programme programme,
            Rehearsals rehearsals,
            Rooms rooms,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.programme = programme;
        this.rehearsals = rehearsals;
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** For good, all or nothing; with its rehearsals. False if it was gone already. */
    boolean erase(Workshop workshop) {
        WorkshopId id = workshop.id();
        if (programme.workshop(id).isEmpty()) return false;
        programme.rehearsalsOf(id).forEach(rehearsal -> rehearsals.throwAway(rehearsal.id()));
        rooms.end(id, () -> transaction.executeWithoutResult(_ -> eraseRows(id.value())));
        // whoever still holds something of it lets it go
        events.publishEvent(new RehearsalThrownAway(id));
        return true;
    }

    private void eraseRows(UUID id) {
        jdbc.sql("update initiative set workshop_id = null where workshop_id = ?")
                .param(id)
                .update();
        for (String table : TABLES)
            jdbc.sql("delete from " + table + " where workshop_id = ?")
                    .param(id)
                    .update();
        jdbc.sql("delete from workshop where id = ?").param(id).update();
    }
}
