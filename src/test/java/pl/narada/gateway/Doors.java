package pl.narada.gateway;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import pl.narada.access.ParticipantTokens;
import pl.narada.broadcast.Pages;
import pl.narada.programme.Programme;
import pl.narada.programme.Workshop;
import pl.narada.shared.JoinCode;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.WorkshopId;

/** Codes and tokens without a database: these workshops, and "token of 7" for the seventh participant of any. */
final class Doors {

    private Doors() {}

    static Programme programme(Map<String, WorkshopId> codes) {
        var programme = mock(Programme.class);
        when(programme.workshop(any(JoinCode.class))).thenReturn(Optional.empty());
        codes.forEach((code, id) -> {
            var workshop = mock(Workshop.class);
            when(workshop.id()).thenReturn(id);
            when(programme.workshop(new JoinCode(code))).thenReturn(Optional.of(workshop));
        });
        when(programme.about(any())).thenReturn(Pages.STASZOW);
        return programme;
    }

    static ParticipantTokens tokens() {
        var tokens = mock(ParticipantTokens.class);
        when(tokens.issue(any(), any())).thenAnswer(call -> "token of " + call.getArgument(1, ParticipantId.class));
        when(tokens.read(any(), any())).thenAnswer(call -> {
            String number = call.getArgument(1, String.class).replace("token of ", "");
            return Optional.of(new ParticipantId(Integer.parseInt(number)));
        });
        return tokens;
    }
}
