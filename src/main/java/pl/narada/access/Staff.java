package pl.narada.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who works with the application and has an account. */
@Entity
class Staff {

    /** Stands where a hash would: somebody who signs in elsewhere (OpenID Connect) has no password here. */
    static final String NO_PASSWORD = "-";

    @Id
    private String name = "";

    private String passwordHash = "";
    private Instant createdAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private Role role = Role.REVIEWER;

    private String counties = "";
    private boolean disabled;
    private int generation = 1;
    private @Nullable Instant lastSignIn;
    private @Nullable String email;
    private @Nullable String issuer;
    private @Nullable String subject;

    protected Staff() {}

    Staff(StaffMember member, String passwordHash, Instant createdAt) {
        this.name = member.name();
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.role = member.role();
        this.counties = member.counties().written();
    }

    StaffMember member() {
        return new StaffMember(name, role, CountyScope.read(counties));
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean hasPassword() {
        return !passwordHash.equals(NO_PASSWORD);
    }

    boolean isDisabled() {
        return disabled;
    }

    /** Grows with every change of the account; a sign-in made in an earlier one is over. */
    int generation() {
        return generation;
    }

    Optional<Instant> lastSignIn() {
        return Optional.ofNullable(lastSignIn);
    }

    void signedIn(Instant when) {
        lastSignIn = when;
    }

    /** By which a provider may show whose account this is, once. */
    Optional<String> email() {
        return Optional.ofNullable(email);
    }

    boolean belongsToSomebodyElsewhere() {
        return subject != null;
    }

    /** From now on it is for whoever a provider shows with this address, whoever had it so far. */
    void expect(@Nullable String address) {
        email = address;
        issuer = null;
        subject = null;
        endSignIns();
    }

    void belongTo(Shown shown) {
        issuer = shown.issuer();
        subject = shown.subject();
    }

    void become(Role role, CountyScope counties) {
        var member = new StaffMember(name, role, counties);
        this.role = member.role();
        this.counties = member.counties().written();
        endSignIns();
    }

    void changePassword(String hash) {
        passwordHash = hash;
        endSignIns();
    }

    void disable(boolean wanted) {
        disabled = wanted;
        endSignIns();
    }

    void endSignIns() {
        generation++;
    }
}
