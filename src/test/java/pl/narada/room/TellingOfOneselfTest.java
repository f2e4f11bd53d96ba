package pl.narada.room;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.room.WorkshopBuilder.ANNA;
import static pl.narada.room.WorkshopBuilder.NEWCOMER;
import static pl.narada.room.WorkshopBuilder.aWorkshop;
import static pl.narada.room.WorkshopBuilder.participant;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.narada.room.command.FacilitatorCommand.SetJoinQuestions;
import pl.narada.room.command.FacilitatorCommand.Undo;
import pl.narada.room.command.ParticipantCommand.TellProfile;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.Reason;

class TellingOfOneselfTest {

    private static final JoinQuestions QUESTIONS =
            new JoinQuestions(List.of("radna, radny", "sołtyska, sołtys"), List.of("Połaniec", "Staszów"));

    private final WorkshopBuilder workshop = aWorkshop().inGathering();

    private @Nullable Profile told(int number) {
        return workshop.state().joined().profiles().get(new ParticipantId(number));
    }

    @Test
    @DisplayName("whoever has joined may tell their role and municipality, and change it")
    void isToldAndChanged() {
        workshop.asks(ANNA, new SetJoinQuestions(QUESTIONS));
        workshop.asks(participant(1), new TellProfile("radna, radny", "Staszów"));
        assertThat(told(1)).isEqualTo(new Profile("radna, radny", "Staszów"));
        workshop.asks(participant(1), new TellProfile("", "Połaniec"));
        assertThat(told(1)).isEqualTo(new Profile("", "Połaniec"));
        assertThat(workshop.asks(participant(1), new TellProfile("", "Połaniec"))
                        .lastEvents())
                .isEmpty();
    }

    @Test
    @DisplayName("only the answers offered are taken: what is typed freely could name somebody")
    void onlyWhatIsOffered() {
        workshop.asks(ANNA, new SetJoinQuestions(QUESTIONS));
        assertThat(workshop.asks(participant(1), new TellProfile("burmistrz Jan Kowalski", ""))
                        .refusal())
                .contains(Reason.ANSWER_UNKNOWN);
        assertThat(workshop.asks(NEWCOMER, new TellProfile("", "")).refusal()).contains(Reason.NOT_JOINED);
    }

    @Test
    @DisplayName("nothing is asked unless the facilitator wants it, and the facilitator can take the questions back")
    void onlyIfWanted() {
        assertThat(workshop.state().joined().questions().isEmpty()).isTrue();
        workshop.asks(ANNA, new SetJoinQuestions(QUESTIONS));
        workshop.asks(ANNA, new Undo(workshop.state().version()));
        assertThat(workshop.state().joined().questions()).isEqualTo(JoinQuestions.NONE);
    }

    @Test
    @DisplayName("answers are cleaned and offered once; too many of them are refused")
    void answersAreCleaned() {
        workshop.asks(ANNA, new SetJoinQuestions(new JoinQuestions(List.of(" Staszów ", "Staszów"), List.of())));
        assertThat(workshop.state().joined().questions().roles()).containsExactly("Staszów");
        var many = Collections.nCopies(JoinQuestions.MOST + 1, "x");
        assertThat(workshop.asks(ANNA, new SetJoinQuestions(new JoinQuestions(many, List.of())))
                        .refusal())
                .contains(Reason.TOO_MANY_ANSWERS);
    }
}
