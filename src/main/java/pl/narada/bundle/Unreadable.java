package pl.narada.bundle;

import java.io.IOException;
import pl.narada.shared.Reason;

/** Why a file can't be read as a bundle. On its way through streams it has to be an exception; outside it is a refusal. */
public final class Unreadable extends IOException {

    private final Reason reason;

    Unreadable(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    Unreadable(Reason reason, Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
