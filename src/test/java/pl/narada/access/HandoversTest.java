package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.WorkshopId;

class HandoversTest {

    private static final Instant NOON = Instant.parse("2023-11-22T12:00:00Z");
    private static final ParticipantId SEVENTH = new ParticipantId(7);
    private static final WorkshopId STASZOW = WorkshopId.random();

    private final InstallationSecrets secrets = mock(InstallationSecrets.class);

    private Handovers at(Instant now) {
        when(secrets.secret(anyString())).thenReturn(new byte[32]);
        return new Handovers(secrets, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    @DisplayName("a key moves whom it was made for, however it is typed, for ten minutes at least and twenty at most")
    void worksForAWhile() {
        String key = at(NOON).key(STASZOW, SEVENTH);
        assertThat(key).matches("7-[2-9A-Z]{6}");
        assertThat(at(NOON).read(STASZOW, " " + key.toLowerCase())).contains(SEVENTH);
        assertThat(at(NOON.plus(Duration.ofMinutes(19))).read(STASZOW, key)).contains(SEVENTH);
        assertThat(at(NOON.plus(Duration.ofMinutes(20))).read(STASZOW, key)).isEmpty();
    }

    @Test
    @DisplayName("nobody else's number, no other workshop and nothing mistyped is let through")
    void onlyForOnePerson() {
        String key = at(NOON).key(STASZOW, SEVENTH);
        assertThat(at(NOON).read(STASZOW, "8" + key.substring(1))).isEmpty();
        assertThat(at(NOON).read(WorkshopId.random(), key)).isEmpty();
        assertThat(at(NOON).read(STASZOW, key.substring(0, key.length() - 1))).isEmpty();
        assertThat(at(NOON).read(STASZOW, "")).isEmpty();
        assertThat(at(NOON).read(STASZOW, "99999999999-AAAAAA")).isEmpty();
    }
}
