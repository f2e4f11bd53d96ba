package pl.narada.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.narada.database.OnBothDatabases;
import pl.narada.room.Phase;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.ui.Meeting;

@OnBothDatabases
class PuttingCardsOnTheTableTest extends AtTheTable {

    private static @Nullable Reason why(Result<?> result) {
        return result instanceof Result.Refused<?>(var refusal) ? refusal.reason() : null;
    }

    @Test
    void theCategoryIsSuggestedByTheWordsAndASayOfOnesOwnCountsMore() {
        writes(CHOIR, Kind.LOOK, "Bus, żeby dowozić seniorów na zajęcia", "Klub Seniora");
        writes(CHOIR, Kind.LOOK, "Coś zupełnie niespodziewanego", "Klub Seniora");
        writes(
                CHOIR,
                UUID.randomUUID(),
                new CardForm(Kind.OFFER, "Bus", NeedCategory.KULTURA, "Klub Seniora", null, "pl-1"));

        assertThat(sees(CHOIR).mine().stream().map(own -> own.card().category()))
                .containsExactly(NeedCategory.SENIORZY, NeedCategory.INNE, NeedCategory.KULTURA);
    }

    @Test
    void whatFitsComesFirstAndOtherwiseTheNewest() {
        writes(FIREMEN, Kind.OFFER, "Sala w remizie", "OSP");
        writes(FIREMEN, Kind.OFFER, "Kosiarka", "OSP");
        writes(STRANGER, Kind.OFFER, "Prawnik na godzinę", "Kancelaria");
        assertThat(sees(CHOIR).cards())
                .extracting(other -> other.card().number())
                .containsExactly(3, 2, 1);

        writes(CHOIR, Kind.LOOK, "Szukamy sali na próby", "Chór");

        assertThat(sees(CHOIR).cards()).first().satisfies(other -> {
            assertThat(other.card().text()).isEqualTo("Sala w remizie");
            assertThat(other.fits()).isTrue();
        });
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsKept() {
        assertThat(why(writes(CHOIR, UUID.randomUUID(), card(Kind.LOOK, " ", "Chór"))))
                .isEqualTo(Reason.TEXT_EMPTY);
        assertThat(why(writes(CHOIR, UUID.randomUUID(), card(Kind.LOOK, "a".repeat(201), "Chór"))))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(why(writes(CHOIR, UUID.randomUUID(), card(Kind.LOOK, "Sala", "  "))))
                .isEqualTo(Reason.CARD_NAME_MISSING);
        assertThat(cards.findAll()).isEmpty();
    }

    @Test
    void onePersonHasTenCardsAtMost() {
        for (int i = 0; i < Network.MOST_CARDS; i++) writes(CHOIR, Kind.LOOK, "Karta " + i, "Chór");

        assertThat(why(writes(CHOIR, UUID.randomUUID(), card(Kind.LOOK, "Jeszcze jedna", "Chór"))))
                .isEqualTo(Reason.CARDS_TOO_MANY);
        writes(FIREMEN, Kind.LOOK, "Pierwsza", "OSP");
    }

    @Test
    void cardsAreTakenOverTheWelcomeCoffeeAndForSevenDaysAfterTheMeeting() {
        assertThat(taken(Phase.DRAFT, MEETING)).isTrue();
        assertThat(taken(Phase.LIVE, MEETING)).isTrue();
        assertThat(taken(Phase.CLOSED, Instant.parse("2023-11-29T22:59:00Z"))).isTrue();
        assertThat(taken(Phase.CLOSED, Instant.parse("2023-11-29T23:01:00Z"))).isFalse();
    }

    private boolean taken(Phase phase, Instant now) {
        return transaction.execute(_ ->
                        at(now).write(meeting.id(), phase, CHOIR, UUID.randomUUID(), card(Kind.LOOK, "Sala", "Chór")))
                instanceof Result.Ok;
    }

    @Test
    void whereTheFacilitatorSwitchesItOffNothingIsTakenAndOnlyOnesOwnIsSeen() {
        UUID card = writes(CHOIR, Kind.LOOK, "Sala na próby", "Chór");
        writes(CHOIR, Kind.LOOK, "Dyrygent", "Chór");
        asks(FIREMEN, card, "600 100 200");

        programme.allowNetwork(meeting.id(), false);

        assertThat(programme.about(meeting.id()).network()).isFalse();
        assertThat(why(writes(FIREMEN, UUID.randomUUID(), card(Kind.OFFER, "Sala", "OSP"))))
                .isEqualTo(Reason.NETWORK_CLOSED);
        assertThat(why(agrees(CHOIR, asker(CHOIR), "ewa@example.org"))).isEqualTo(Reason.NETWORK_CLOSED);
        assertThat(sees(STRANGER)).isEqualTo(new Table(false, List.of(), List.of()));
        assertThat(sees(FIREMEN).cards()).extracting(other -> other.card().id()).containsExactly(card);
        assertThat(sees(CHOIR).mine()).hasSize(2);
    }

    @Test
    void aRehearsalHasNoTable() {
        Meeting rehearsal = rehearsal(meeting);

        assertThat(programme.about(rehearsal.id()).network()).isFalse();
        Result<Card> answer = does(network ->
                network.write(rehearsal.id(), Phase.LIVE, CHOIR, UUID.randomUUID(), card(Kind.LOOK, "Sala", "Chór")));
        assertThat(why(answer)).isEqualTo(Reason.NETWORK_CLOSED);
    }

    @Test
    void allOfItIsKeptForTwelveMonthsAndNotADayLonger() {
        UUID card = writes(CHOIR, Kind.LOOK, "Sala na próby", "Chór");
        asks(FIREMEN, card, "600 100 200");

        assertThat(removedAt("2024-11-22T08:59:00Z")).isZero();
        assertThat(removedAt("2024-11-22T09:01:00Z")).isEqualTo(2);
        assertThat(cards.findAll()).isEmpty();
        assertThat(introductions.findAll()).isEmpty();
    }

    private long removedAt(String now) {
        return transaction.execute(_ -> at(Instant.parse(now)).removeOld());
    }
}
