package pl.narada.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.shared.Text;

/**
 * Links that an administrator makes and gives to a person by a way of their own (this program sends no mail): an
 * invitation works for a week, the way to a new password for a day, either once. Their secrets are kept as hashes only.
 */
@Service
@Transactional
public class StaffLinks {

    public static final int NOTE_LIMIT = 80;

    /** One that has not been used yet. {@code id}: only to withdraw it. */
    public record Invitation(
            String id, String note, Role role, CountyScope counties, String madeBy, Instant expiresAt) {}

    private final StaffLinkRepository links;
    private final StaffAccounts accounts;
    private final SignInWays ways;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffLinks(
            StaffLinkRepository links,
            StaffAccounts accounts,
            SignInWays ways,
            Addresses addresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.links = links;
        this.accounts = accounts;
        this.ways = ways;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The whole address, which is shown this once. {@code note}: for whom, 1 to {@value #NOTE_LIMIT} characters. */
    public Result<String> invite(String note, Role role, CountyScope counties, String madeBy) {
        if (!StaffMember.mayReadAnything(role, counties)) return Result.refused(Reason.COUNTIES_MISSING);
        return Text.line(note, NOTE_LIMIT).map(forWhom -> {
            String secret = Secrets.fresh();
            links.save(StaffLink.invitation(Secrets.hash(secret), forWhom, role, counties, madeBy, clock.instant()));
            tell(madeBy, "invitation " + role.wire() + " " + counties.written());
            return addresses.here() + "/staff/invitation/" + secret;
        });
    }

    /** The whole address; one made before for the same account works no more. */
    public String toNewPassword(String name, String madeBy) {
        links.deleteByKindAndStaffName(LinkKind.RESET, name);
        String secret = Secrets.fresh();
        links.save(StaffLink.reset(Secrets.hash(secret), name, madeBy, clock.instant()));
        tell(madeBy, "new-password " + name);
        return addresses.here() + "/staff/new-password/" + secret;
    }

    public List<Invitation> invitations() {
        links.deleteByExpiresAtBefore(clock.instant());
        return links.findByKindOrderByExpiresAt(LinkKind.INVITATION).stream()
                .map(l -> new Invitation(l.tokenHash(), l.note(), l.role(), l.counties(), l.madeBy(), l.expiresAt()))
                .toList();
    }

    public void withdraw(Invitation invitation) {
        links.deleteById(invitation.id());
    }

    /** Whether somebody can still accept it. */
    @Transactional(readOnly = true)
    public boolean isInvitation(String secret) {
        return find(secret, LinkKind.INVITATION).isPresent();
    }

    /** Makes the account and spends the link. */
    public Result<String> accept(String secret, String name, String password, String again) {
        Optional<StaffLink> link = find(secret, LinkKind.INVITATION);
        if (link.isEmpty()) return Result.refused(Reason.LINK_EXPIRED);
        var member = new StaffMember(name, link.get().role(), link.get().counties());
        return accounts.create(member, password, again).map(created -> {
            links.delete(link.get());
            tell(name, "accepted " + member.role().wire());
            return created;
        });
    }

    /** Whose password this link is for. */
    @Transactional(readOnly = true)
    public Optional<String> whoseNewPassword(String secret) {
        return find(secret, LinkKind.RESET).map(StaffLink::staffName);
    }

    /** Sets it and spends the link. */
    public Result<String> setPassword(String secret, String password, String again) {
        Optional<StaffLink> link = find(secret, LinkKind.RESET);
        if (link.isEmpty()) return Result.refused(Reason.LINK_EXPIRED);
        return accounts.setPassword(link.get().staffName(), password, again).map(name -> {
            links.delete(link.get());
            tell(name, "password");
            return name;
        });
    }

    private void tell(String who, String about) {
        events.publishEvent(new StaffAct(who, StaffAct.What.ACCOUNT_CHANGED, null, about));
    }

    /** Both kinds are about a password: where there are none, they lead nowhere. */
    private Optional<StaffLink> find(String secret, LinkKind kind) {
        if (!ways.byPassword()) return Optional.empty();
        return links.findById(Secrets.hash(secret)).filter(link -> link.works(kind, clock.instant()));
    }
}
