package pl.narada.activity.summarise;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.gather.GatherCommand.Hide;
import pl.narada.activity.gather.GatherCommand.Merge;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.activity.group.GroupCommand.MergeThemes;
import pl.narada.activity.summarise.SummariseCommand.RecordAction;
import pl.narada.activity.summarise.SummariseCommand.RecordDecision;
import pl.narada.activity.summarise.SummariseCommand.Remove;
import pl.narada.room.Finding;
import pl.narada.room.Finding.ActionAgreed;
import pl.narada.room.Finding.DecisionMade;
import pl.narada.room.Matter;
import pl.narada.room.WorkshopBuilder;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;

class WhatDecisionsAreAboutTest {

    private static final Matter HALLS = new Matter(THEMES, 1);
    private static final Matter ROADS = new Matter(THEMES, 2);

    @Test
    void aDecisionSaysItsThemeAndAnActionItsDecision() {
        var workshop = inSummary()
                .facilitatorDoes(new RecordDecision(SUMMARY, null, "Otwieramy świetlice.", HALLS))
                .facilitatorDoes(action(null, new Matter(SUMMARY, 1)));

        assertThat(about(workshop)).isEqualTo(HALLS);
        assertThat(follows(workshop)).isEqualTo(new Matter(SUMMARY, 1));
    }

    @Test
    void nothingHasToBeSaidAndItCanBeSaidLater() {
        var workshop = inSummary().facilitatorDoes(new RecordDecision(SUMMARY, null, "Otwieramy świetlice."));
        assertThat(about(workshop)).isNull();

        workshop.facilitatorDoes(new RecordDecision(SUMMARY, 1, "Otwieramy świetlice.", HALLS));

        assertThat(about(workshop)).isEqualTo(HALLS);
    }

    @Test
    void sayingItIsUndoneAsAnyCorrectionIs() {
        var workshop = inSummary()
                .facilitatorDoes(new RecordDecision(SUMMARY, null, "Otwieramy świetlice.", HALLS))
                .facilitatorDoes(new RecordDecision(SUMMARY, 1, "Otwieramy świetlice.", ROADS));

        workshop.facilitatorDoes(
                new Undo(workshop.state().steps().newestFirst().getFirst().version()));

        assertThat(about(workshop)).isEqualTo(HALLS);
    }

    @Test
    void whatIsNotThereIsRefused() {
        var workshop = inSummary();

        for (Matter nowhere : List.of(new Matter(THEMES, 7), new Matter(NEEDS, 9), new Matter(SUMMARY, 1)))
            assertThat(workshop.facilitatorAsks(new RecordDecision(SUMMARY, null, "Tak.", nowhere))
                            .refusal())
                    .contains(Reason.MATTER_UNKNOWN);
        assertThat(workshop.facilitatorAsks(action(null, new Matter(SUMMARY, 4)))
                        .refusal())
                .contains(Reason.MATTER_UNKNOWN);
    }

    @Test
    void aDecisionIsNotAboutADecisionOfItsOwnSummary() {
        var workshop = inSummary().facilitatorDoes(new RecordDecision(SUMMARY, null, "Tak."));

        assertThat(workshop.facilitatorAsks(new RecordDecision(SUMMARY, 1, "Tak.", new Matter(SUMMARY, 1)))
                        .refusal())
                .contains(Reason.MATTER_UNKNOWN);
    }

    @Test
    void aMergedThemeIsToldAsTheOneItCountsFor() {
        var workshop = inSummary()
                .facilitatorDoes(new RecordDecision(SUMMARY, null, "Naprawiamy drogi.", ROADS))
                .facilitatorDoes(new MergeThemes(THEMES, 2, 1));

        assertThat(about(workshop)).isEqualTo(HALLS);
    }

    @Test
    void whatWasHiddenSinceIsNotToldButItsDecisionCanBeCorrected() {
        var need = new Matter(NEEDS, 3);
        var workshop = inSummary()
                .facilitatorDoes(new RecordDecision(SUMMARY, null, "Kładka.", need))
                .facilitatorDoes(new Hide(NEEDS, 3));
        assertThat(about(workshop)).isNull();

        workshop.facilitatorDoes(new RecordDecision(SUMMARY, 1, "Powstaje kładka.", need));

        assertThat(decisions(workshop)).extracting(DecisionMade::text).containsExactly("Powstaje kładka.");
    }

    @Test
    void aMergedNeedIsToldAsTheOneItIsShownWith() {
        var workshop = inSummary()
                .facilitatorDoes(new RecordDecision(SUMMARY, null, "Kładka.", new Matter(NEEDS, 3)))
                .facilitatorDoes(new Merge(NEEDS, 3, 2));

        assertThat(about(workshop)).isEqualTo(new Matter(NEEDS, 2));
    }

    @Test
    void anActionOfADecisionThatWasTakenBackFollowsFromNothing() {
        var workshop = inSummary()
                .facilitatorDoes(new RecordDecision(SUMMARY, null, "Tak."))
                .facilitatorDoes(action(null, new Matter(SUMMARY, 1)))
                .facilitatorDoes(new Remove(SUMMARY, 1));

        assertThat(follows(workshop)).isNull();
    }

    private static WorkshopBuilder inSummary() {
        return aWorkshop()
                .started()
                .withParticipants(Sector.NGO)
                .at(NEEDS)
                .does(participant(1), new Say(NEEDS, "Świetlica"))
                .does(participant(1), new Say(NEEDS, "Drogi"))
                .does(participant(1), new Say(NEEDS, "Kładka"))
                .facilitatorDoes(new MakeTheme(THEMES, "Świetlice", List.of(1)))
                .facilitatorDoes(new MakeTheme(THEMES, "Drogi", List.of(2)))
                .at(SUMMARY);
    }

    private static RecordAction action(@Nullable Integer id, @Nullable Matter follows) {
        return new RecordAction(SUMMARY, id, "Znaleźć klucze", "Ewa", null, follows);
    }

    private static @Nullable Matter about(WorkshopBuilder workshop) {
        return decisions(workshop).getFirst().about();
    }

    private static List<DecisionMade> decisions(WorkshopBuilder workshop) {
        return findings(workshop).stream()
                .filter(DecisionMade.class::isInstance)
                .map(DecisionMade.class::cast)
                .toList();
    }

    private static @Nullable Matter follows(WorkshopBuilder workshop) {
        return findings(workshop).stream()
                .filter(ActionAgreed.class::isInstance)
                .map(f -> ((ActionAgreed) f))
                .toList()
                .getFirst()
                .follows();
    }

    private static List<Finding> findings(WorkshopBuilder workshop) {
        var now = workshop.state().situation(SUMMARY).orElseThrow();
        return ActivityKinds.all().of(now.settings()).findings(now);
    }
}
