package pl.narada.access;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;

/**
 * The accounts of staff who sign in at a provider. None springs up by itself: an administrator has named the e-mail address
 * first, and says what its owner may do. Who comes first with that address, verified, has the account from then on, by what
 * the provider calls them (issuer and subject): whatever becomes of the address later, nobody else gets the account by it.
 */
@Service
@Transactional
public class ElsewhereAccounts {

    /** In characters: it must fit where names of accounts stand. */
    public static final int EMAIL_LIMIT = 60;

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private final StaffRepository staff;
    private final StaffAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ElsewhereAccounts(StaffRepository staff, StaffAccounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An account for whoever the provider will show with this address; it is called like the address. Refused if that is
     * none, has an account already, or if no county was chosen.
     */
    public Result<String> invite(String email, Role role, CountyScope counties, String by) {
        if (!StaffMember.mayReadAnything(role, counties)) return Result.refused(Reason.COUNTIES_MISSING);
        return create(email, role, counties).map(name -> {
            tell(by, name + " invited " + role.wire() + " " + counties.written());
            return name;
        });
    }

    /** The first account of an installation without passwords. */
    Result<String> createFirst(String email) {
        return create(email, Role.ADMINISTRATOR, CountyScope.EVERY);
    }

    private Result<String> create(String email, Role role, CountyScope counties) {
        return free(email, Optional.empty())
                .then(address -> accounts.createWithoutPassword(new StaffMember(address, role, counties))
                        .map(name -> {
                            staff.findById(name).orElseThrow().expect(address);
                            return name;
                        }));
    }

    /**
     * Whoever comes next with this address has the account; nobody does if it is blank. Who had it so far signs in by it no
     * more, unless they come with that address. Refused if it is no address or another account's.
     */
    public Result<String> expect(String name, String email, String by) {
        Result<String> address = email.isBlank() ? Result.ok("") : free(email, Optional.of(name));
        return address.map(wanted -> {
            staff.findById(name).orElseThrow().expect(wanted.isEmpty() ? null : wanted);
            tell(by, name + " e-mail " + wanted);
            return wanted;
        });
    }

    private Result<String> free(String email, Optional<String> of) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > EMAIL_LIMIT || !EMAIL.matcher(address).matches()) {
            return Result.refused(Reason.EMAIL_WRONG, EMAIL_LIMIT);
        }
        boolean taken = staff.findByEmail(address)
                .filter(owner -> !of.equals(Optional.of(owner.name())))
                .isPresent();
        return taken ? Result.refused(Reason.EMAIL_TAKEN) : Result.ok(address);
    }

    /** Whose account it is that a provider has shown somebody for. Refused if it is nobody's, or disabled. */
    Result<SignedInElsewhere> signIn(Shown shown) {
        return whose(shown).then(account -> {
            if (account.isDisabled()) return Result.refused(Reason.ACCOUNT_DISABLED);
            account.belongTo(shown);
            account.signedIn(clock.instant());
            return Result.ok(new SignedInElsewhere(account, shown));
        });
    }

    private Result<Staff> whose(Shown shown) {
        Optional<Staff> known = staff.findByIssuerAndSubject(shown.issuer(), shown.subject());
        if (known.isPresent()) return Result.ok(known.get());
        Optional<String> email = shown.verifiedEmail();
        if (email.isEmpty()) return Result.refused(Reason.EMAIL_UNVERIFIED);
        // an account that is somebody's already isn't given to the next one with its address
        return staff.findByEmail(email.get())
                .filter(account -> !account.belongsToSomebodyElsewhere())
                .map(Result::ok)
                .orElseGet(() -> Result.refused(Reason.ACCOUNT_MISSING));
    }

    private void tell(String who, String about) {
        events.publishEvent(new StaffAct(who, StaffAct.What.ACCOUNT_CHANGED, null, about));
    }
}
