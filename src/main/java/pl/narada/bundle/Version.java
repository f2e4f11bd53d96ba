package pl.narada.bundle;

import java.util.Optional;

/** Which program writes. */
final class Version {

    /** As its jar says; outside a jar nobody has numbered it. */
    static final String OURS = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("dev");

    private Version() {}
}
