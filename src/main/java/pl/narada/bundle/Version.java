package pl.narada.bundle;

import java.util.Optional;

/** Which program writes. */
public final class Version {

    /** As its jar says; outside a jar nobody has numbered it. */
    public static final String OURS = Optional.ofNullable(
                    Version.class.getPackage().getImplementationVersion())
            .orElse("dev");

    private Version() {}
}
