package pl.narada.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pl.narada.shared.JoinCode;
import pl.narada.shared.ParticipantId;
import pl.narada.shared.WorkshopId;

/**
 * Keys that move a participant to another phone, short enough to be typed: their number and six characters, as of a join
 * code, that only this installation can make. Nothing is stored: a key is made of the time, and works for
 * {@link #SPAN} to twice that. Guessing one of the 887 million needs more tries than are let through in that time.
 */
@Service
public class Handovers {

    public static final Duration SPAN = Duration.ofMinutes(10);

    private final Seal seal;
    private final Clock clock;

    Handovers(InstallationSecrets secrets, Clock clock) {
        seal = new Seal(secrets.secret("handover"));
        this.clock = clock;
    }

    public String key(WorkshopId workshop, ParticipantId who) {
        return key(workshop, who, now());
    }

    /** Whom the key moves; empty if it is none, is too old or was mistyped beyond case and spaces. */
    public Optional<ParticipantId> read(WorkshopId workshop, String typed) {
        String key = typed.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        if (!key.matches("[1-9][0-9]{0,6}-[0-9A-Z]{6}")) return Optional.empty();
        var who = new ParticipantId(Integer.parseInt(key.substring(0, key.indexOf('-'))));
        return Seal.isSame(key, key(workshop, who, now())) || Seal.isSame(key, key(workshop, who, now() - 1))
                ? Optional.of(who)
                : Optional.empty();
    }

    private long now() {
        return clock.millis() / SPAN.toMillis();
    }

    private String key(WorkshopId workshop, ParticipantId who, long span) {
        return who + "-" + JoinCode.of(seal.on("%s/%s/%d".formatted(workshop, who, span)));
    }
}
