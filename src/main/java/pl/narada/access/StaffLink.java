package pl.narada.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that works once: an invitation, or the way to a new password. Only the hash of its secret is kept. */
@Entity
class StaffLink {

    @Id
    private String tokenHash = "";

    @Enumerated(EnumType.STRING)
    private LinkKind kind = LinkKind.INVITATION;

    private String note = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.REVIEWER;

    private String counties = "";
    private @Nullable String staffName;
    private String madeBy = "";
    private Instant expiresAt = Instant.EPOCH;

    protected StaffLink() {}

    private StaffLink(String tokenHash, LinkKind kind, String madeBy, Instant now) {
        this.tokenHash = tokenHash;
        this.kind = kind;
        this.madeBy = madeBy;
        this.expiresAt = now.plus(kind.works());
    }

    static StaffLink invitation(
            String tokenHash, String note, Role role, CountyScope counties, String madeBy, Instant now) {
        var link = new StaffLink(tokenHash, LinkKind.INVITATION, madeBy, now);
        link.note = note;
        link.role = role;
        link.counties = counties.written();
        return link;
    }

    static StaffLink reset(String tokenHash, String staffName, String madeBy, Instant now) {
        var link = new StaffLink(tokenHash, LinkKind.RESET, madeBy, now);
        link.staffName = staffName;
        return link;
    }

    String tokenHash() {
        return tokenHash;
    }

    LinkKind kind() {
        return kind;
    }

    String note() {
        return note;
    }

    Role role() {
        return role;
    }

    CountyScope counties() {
        return CountyScope.read(counties);
    }

    /** Whose password it is about; empty in an invitation. */
    String staffName() {
        return staffName == null ? "" : staffName;
    }

    String madeBy() {
        return madeBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean works(LinkKind wanted, Instant now) {
        return kind == wanted && now.isBefore(expiresAt);
    }
}
