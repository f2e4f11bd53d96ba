package pl.narada.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody with an account: what they may do, and about which counties they may read. */
public record StaffMember(String name, Role role, CountyScope counties) {

    private static final String ROLE = "ROLE_";
    private static final String COUNTIES = "COUNTIES_";

    /** An administrator is never limited to counties. */
    public StaffMember {
        if (role == Role.ADMINISTRATOR) counties = CountyScope.EVERY;
    }

    /** Whether rights like these are for anything: whoever doesn't administer reads about one county at least. */
    static boolean mayReadAnything(Role role, CountyScope counties) {
        return role == Role.ADMINISTRATOR
                || counties.isEvery()
                || !counties.limits().isEmpty();
    }

    public boolean may(Role what) {
        return role.mayDoWhat(what);
    }

    /** What a sign-in carries: the roles, and the counties. */
    public List<GrantedAuthority> authorities() {
        return Stream.concat(
                        Arrays.stream(Role.values()).filter(role::mayDoWhat).map(r -> ROLE + r.name()),
                        Stream.of(COUNTIES + counties.written()))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    /** Who has signed in. Without a role they may do nothing, without counties read about none. */
    static StaffMember of(Authentication signedIn) {
        List<String> said = signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        Role role = Arrays.stream(Role.values())
                .filter(r -> said.contains(ROLE + r.name()))
                .findFirst()
                .orElse(Role.REVIEWER);
        CountyScope counties = said.stream()
                .filter(a -> a.startsWith(COUNTIES))
                .map(a -> CountyScope.read(a.substring(COUNTIES.length())))
                .findFirst()
                .orElse(CountyScope.read(""));
        return new StaffMember(signedIn.getName(), role, counties);
    }
}
