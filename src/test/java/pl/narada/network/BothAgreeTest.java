package pl.narada.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.narada.database.OnBothDatabases;
import pl.narada.network.Table.Asker;
import pl.narada.network.Table.Details;
import pl.narada.room.Phase;
import pl.narada.shared.Result;

/** Nobody's details are told to anybody before both have agreed, nor after one of them has thought better of it. */
@OnBothDatabases
class BothAgreeTest extends AtTheTable {

    private static final String MINE = "ewa@example.org";
    private static final String THEIRS = "600 100 200";

    private static final List<String> ACTS =
            List.of("ask", "ask", "unask", "agree", "agree", "refuse", "hide", "show", "show", "take down", "write");

    /** What should be so, by the rule alone. */
    private static final class Expected {
        boolean there;
        boolean hidden;
        boolean asked;
        Answer answer = Answer.WAITING;

        boolean told() {
            return there && !hidden && asked && answer == Answer.AGREED;
        }

        void after(String act) {
            switch (act) {
                case "write" -> {
                    if (!there) hidden = false;
                    there = true;
                }
                case "take down" -> {
                    there = false;
                    asked = false;
                    answer = Answer.WAITING;
                }
                case "ask" -> asked |= there && !hidden;
                case "unask" -> {
                    // a no is remembered, so that asking again does not ask anew
                    if (asked && answer == Answer.AGREED) answer = Answer.WAITING;
                    asked = false;
                }
                case "agree" -> {
                    if (there && !hidden && asked) answer = Answer.AGREED;
                }
                case "refuse" -> {
                    if (there && !hidden && asked) answer = Answer.REFUSED;
                }
                case "hide" -> hidden = there || hidden;
                case "show" -> hidden = false;
                default -> throw new AssertionError(act);
            }
        }
    }

    @Test
    void whateverIsDoneInWhateverOrderDetailsAreSeenByBothOrByNeither() {
        var random = new Random(2612);
        var expected = new Expected();
        UUID card = UUID.randomUUID();
        int told = 0;
        for (int i = 0; i < 1_200; i++) {
            String act = ACTS.get(random.nextInt(ACTS.size()));
            carryOut(act, card);
            expected.after(act);
            Details learned = learned(FIREMEN, card);
            assertThat(learned)
                    .as("step %d: %s", i, act)
                    .isEqualTo(expected.told() ? new Details("Ewa z chóru", MINE) : null);
            assertThat(sees(CHOIR).mine().stream()
                            .flatMap(own -> own.askers().stream())
                            .map(Asker::details)
                            .filter(Objects::nonNull))
                    .as("step %d: %s", i, act)
                    .isEqualTo(expected.told() ? List.of(new Details("Jan z OSP", THEIRS)) : List.of());
            assertThat(learned(STRANGER, card)).isNull();
            if (expected.told()) told++;
        }
        assertThat(told).as("it happens at all").isGreaterThan(50);
    }

    private void carryOut(String act, UUID card) {
        List<Asker> askers = sees(CHOIR).mine().stream()
                .flatMap(own -> own.askers().stream())
                .toList();
        UUID wish = askers.isEmpty() ? UUID.randomUUID() : askers.getFirst().id();
        switch (act) {
            case "write" -> writes(CHOIR, card, card(Kind.LOOK, "Sala na próby", "Chór"));
            case "take down" -> tells(network -> network.takeDown(meeting.id(), CHOIR, card));
            case "ask" -> asks(FIREMEN, card, THEIRS);
            case "unask" -> tells(network -> network.unask(FIREMEN, card));
            case "agree" -> agrees(CHOIR, wish, MINE);
            case "refuse" -> tells(network -> network.refuse(meeting.id(), CHOIR, wish));
            case "hide" -> tells(network -> network.hide(card, true));
            case "show" -> tells(network -> network.hide(card, false));
            default -> throw new AssertionError(act);
        }
    }

    @Test
    void aNoLooksLikeNoAnswerAndAskingAgainChangesNothing() {
        UUID card = writes(CHOIR, Kind.LOOK, "Sala na próby", "Chór");
        asks(FIREMEN, card, THEIRS);
        var waiting = sees(FIREMEN).cards().getFirst().asked();
        UUID wish = asker(CHOIR);

        tells(network -> network.refuse(meeting.id(), CHOIR, wish));

        assertThat(sees(FIREMEN).cards().getFirst().asked()).isEqualTo(waiting);
        tells(network -> network.unask(FIREMEN, card));
        asks(FIREMEN, card, THEIRS);
        assertThat(sees(CHOIR).mine().getFirst().askers())
                .singleElement()
                .satisfies(asker -> assertThat(asker.answer()).isEqualTo(Answer.REFUSED));
    }

    @Test
    void nothingOfWhoeverTakesItBackStaysInTheDatabase() {
        UUID card = writes(CHOIR, Kind.LOOK, "Sala na próby", "Chór");
        asks(FIREMEN, card, THEIRS);
        agrees(CHOIR, asker(CHOIR), MINE);
        assertThat(rows()).contains(MINE, THEIRS);

        tells(network -> network.refuse(meeting.id(), CHOIR, asker(CHOIR)));
        assertThat(rows()).doesNotContain(MINE, "Ewa z chóru").contains(THEIRS);

        tells(network -> network.unask(FIREMEN, card));
        assertThat(rows()).doesNotContain(THEIRS, "Jan z OSP");
    }

    private String rows() {
        return database.sql("select * from introduction").query().listOfRows() + ""
                + database.sql("select * from network_card").query().listOfRows();
    }

    @Test
    void onlyTheOwnerOfACardAnswersAndOnlyWhoAskedTakesItBack() {
        UUID card = writes(CHOIR, Kind.LOOK, "Sala na próby", "Chór");
        asks(FIREMEN, card, THEIRS);
        UUID wish = asker(CHOIR);

        assertThat(agrees(FIREMEN, wish, MINE)).isInstanceOf(Result.Refused.class);
        assertThat(agrees(STRANGER, wish, MINE)).isInstanceOf(Result.Refused.class);
        tells(network -> network.unask(STRANGER, card));
        tells(network -> network.takeDown(meeting.id(), STRANGER, card));
        tells(network -> network.refuse(meeting.id(), STRANGER, wish));
        assertThat(writes(STRANGER, card, card(Kind.LOOK, "Moje!", "Ja"))).isInstanceOf(Result.Refused.class);
        assertThat(asks(CHOIR, card, MINE)).isInstanceOf(Result.Refused.class);

        assertThat(sees(CHOIR).mine().getFirst().askers()).singleElement().satisfies(asker -> {
            assertThat(asker.answer()).isEqualTo(Answer.WAITING);
            assertThat(asker.details()).isNull();
        });
        assertThat(sees(CHOIR).mine().getFirst().card().text()).isEqualTo("Sala na próby");
    }

    @Test
    void whoLeavesLeavesNothingAndTheOthersStay() {
        UUID card = writes(CHOIR, Kind.LOOK, "Sala na próby", "Chór");
        UUID hall = writes(FIREMEN, Kind.OFFER, "Sala w remizie", "OSP");
        asks(FIREMEN, card, THEIRS);
        asks(CHOIR, hall, MINE);

        tells(network -> network.leave(FIREMEN));

        assertThat(introductions.findAll()).isEmpty();
        assertThat(cards.findAll())
                .singleElement()
                .satisfies(left -> assertThat(left.id()).isEqualTo(card));
    }

    @Test
    void aCardOfAnotherMeetingIsNeitherSeenNorAskedFor() {
        UUID card = writes(CHOIR, Kind.LOOK, "Sala na próby", "Chór");
        var elsewhere = planned(STASZOW, "Inne spotkanie").started();

        Table there = does(network -> network.see(elsewhere.id(), Phase.LIVE, FIREMEN));
        Result<Table> answer =
                does(network -> network.ask(elsewhere.id(), Phase.LIVE, FIREMEN, card, reached("Jan z OSP", THEIRS)));

        assertThat(there.cards()).isEmpty();
        assertThat(answer).isInstanceOf(Result.Refused.class);
    }
}
