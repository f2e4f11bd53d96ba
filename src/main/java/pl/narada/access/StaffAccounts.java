package pl.narada.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;

/**
 * The accounts of staff. Passwords are kept as hashes only. Whatever changes in an account ends what it has signed in to:
 * what somebody may no longer do, they can't go on doing in a page that is still open.
 */
@Service
@Transactional
public class StaffAccounts implements UserDetailsService {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{3,60}");

    /** One line of the list of accounts. {@code email}: by which a provider may show, or has shown, whose it is. */
    public record Account(
            StaffMember member,
            boolean disabled,
            boolean hasPassword,
            Optional<String> email,
            Optional<Instant> lastSignIn) {

        private static Account of(Staff s) {
            return new Account(s.member(), s.isDisabled(), s.hasPassword(), s.email(), s.lastSignIn());
        }
    }

    private final StaffRepository staff;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffAccounts(StaffRepository staff, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.staff = staff;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return staff.count() == 0;
    }

    /** In the order of their names. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return staff.findByOrderByName().stream().map(Account::of).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String name) {
        return staff.findById(name).map(Account::of);
    }

    /** An administrator, as the first one is. */
    public Result<String> create(String name, String password, String again) {
        return create(new StaffMember(name, Role.ADMINISTRATOR, CountyScope.EVERY), password, again);
    }

    /** Names have 3 to 60 letters, digits, or {@code . _ @ + -}; passwords are as {@link Passwords} wants them. */
    public Result<String> create(StaffMember member, String password, String again) {
        return free(member.name()).then(_ -> passwords.hash(password, again)).map(hash -> save(member, hash));
    }

    /** For somebody who signs in elsewhere (OpenID Connect) under this name. */
    public Result<String> createWithoutPassword(StaffMember member) {
        return free(member.name()).map(_ -> save(member, Staff.NO_PASSWORD));
    }

    private Result<String> free(String name) {
        if (!NAME.matcher(name).matches()) return Result.refused(Reason.NAME_WRONG);
        return staff.existsById(name) ? Result.refused(Reason.NAME_TAKEN) : Result.ok(name);
    }

    private String save(StaffMember member, String hash) {
        return staff.save(new Staff(member, hash, clock.instant())).name();
    }

    /** Refused if nobody would be left who administers. */
    public Result<StaffMember> change(StaffMember wanted, String by) {
        Staff account = staff.findById(wanted.name()).orElseThrow();
        if (wanted.role() != Role.ADMINISTRATOR && isTheLastAdministrator(account)) {
            return Result.refused(Reason.LAST_ADMINISTRATOR);
        }
        account.become(wanted.role(), wanted.counties());
        tell(
                by,
                wanted.name() + " " + wanted.role().wire() + " "
                        + wanted.counties().written());
        return Result.ok(account.member());
    }

    /** Who is disabled can't sign in; what they did stays theirs. Refused for the last administrator. */
    public Result<StaffMember> disable(String name, boolean wanted, String by) {
        Staff account = staff.findById(name).orElseThrow();
        if (wanted && isTheLastAdministrator(account)) return Result.refused(Reason.LAST_ADMINISTRATOR);
        account.disable(wanted);
        tell(by, name + " disabled: " + wanted);
        return Result.ok(account.member());
    }

    private void tell(String who, String about) {
        events.publishEvent(new StaffAct(who, StaffAct.What.ACCOUNT_CHANGED, null, about));
    }

    private boolean isTheLastAdministrator(Staff account) {
        return !account.isDisabled()
                && account.member().role() == Role.ADMINISTRATOR
                && staff.countByRoleAndDisabledFalse(Role.ADMINISTRATOR) == 1;
    }

    /** By themselves: the present one must be right. */
    public Result<String> changePassword(String name, String present, String password, String again) {
        Staff account = staff.findById(name).orElseThrow();
        if (!account.hasPassword() || !passwords.isRight(present, account.passwordHash())) {
            return Result.refused(Reason.PASSWORD_WRONG);
        }
        return setPassword(name, password, again).map(changed -> {
            tell(name, "password");
            return changed;
        });
    }

    /** By a link that an administrator made. */
    Result<String> setPassword(String name, String password, String again) {
        return passwords.hash(password, again).map(hash -> {
            staff.findById(name).orElseThrow().changePassword(hash);
            return name;
        });
    }

    /** Wherever they have signed in. */
    public void endSignIns(String name) {
        staff.findById(name).ifPresent(Staff::endSignIns);
    }

    void signedIn(String name) {
        staff.findById(name).ifPresent(s -> s.signedIn(clock.instant()));
    }

    @Transactional(readOnly = true)
    boolean isStill(String name, int generation) {
        return staff.findById(name)
                .filter(s -> !s.isDisabled() && s.generation() == generation)
                .isPresent();
    }

    /** For passwords: whoever has none is as unknown, also in how long it takes to say so. */
    @Override
    @Transactional(readOnly = true)
    public SignedIn loadUserByUsername(String name) {
        return staff.findById(name)
                .filter(Staff::hasPassword)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }
}
