package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.ui.Browser.leadsTo;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pl.narada.journey.Eventually;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.StaffAct;
import pl.narada.ui.Browser;

/** Staff come by way of a real provider, with all redirects between it and us. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:sign-in-elsewhere;DB_CLOSE_DELAY=-1")
@ExtendWith(OutputCaptureExtension.class)
class SigningInElsewhereTest {

    private static final AProvider PROVIDER = new AProvider();
    private static final String IN = "/staff/";

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry properties) {
        String client = "spring.security.oauth2.client.";
        properties.add(client + "registration.urzad.client-id", () -> "narada");
        properties.add(client + "registration.urzad.client-secret", () -> AProvider.SECRET);
        properties.add(client + "registration.urzad.client-name", () -> "Urząd Marszałkowski");
        properties.add(client + "provider.urzad.issuer-uri", PROVIDER::issuer);
        // nobody answers there
        properties.add(client + "registration.gone.client-id", () -> "narada");
        properties.add(client + "registration.gone.client-secret", () -> "x");
        properties.add(client + "provider.gone.issuer-uri", () -> "http://127.0.0.1:1");
    }

    @AfterAll
    static void providerCloses() {
        PROVIDER.close();
    }

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private ElsewhereAccounts elsewhere;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @BeforeEach
    void ritaIsInvited() {
        database.sql("delete from staff").update();
        database.sql("delete from audit").update();
        PROVIDER.servesTheOneAt(port);
        elsewhere.invite("Rita@Urzad.pl", Role.REVIEWER, CountyScope.EVERY, "anna");
        PROVIDER.knows("rita-1", "rita@urzad.pl", true);
    }

    @Test
    void whoeverWasInvitedGetsInWithTheRightsThatWereGiven() {
        var rita = new Traveller(port);

        assertThat(rita.signsInAs("rita-1").getPath()).isEqualTo(IN);

        assertThat(rita.get("/export/library.csv").statusCode()).isEqualTo(200);
        assertThat(rita.get("/export/audit.csv").statusCode()).isEqualTo(404);
        assertThat(accounts.find("rita@urzad.pl").orElseThrow().lastSignIn()).isPresent();
        assertThat(audited(StaffAct.What.SIGNED_IN)).containsExactly("rita@urzad.pl");
    }

    @Test
    void theWayThereProvesItself() {
        var rita = new Traveller(port);
        rita.comesToTheProvider();

        assertThat(rita.way().get(1).getQuery())
                .contains("scope=openid email", "state=", "nonce=", "code_challenge_method=S256");
    }

    @Test
    void oneStaysSignedInAndIsSignedOutAsWithAPassword() {
        var rita = new Traveller(port);
        rita.signsInAs("rita-1");

        rita.forgets("JSESSIONID");
        assertThat(rita.get("/export/library.csv").statusCode()).isEqualTo(200);

        elsewhere.expect("rita@urzad.pl", "rita@urzad.pl", "anna");
        assertThat(rita.get("/export/library.csv").statusCode()).isEqualTo(302);
        rita.forgets("JSESSIONID");
        assertThat(rita.get("/export/library.csv").statusCode()).isEqualTo(302);
    }

    @Test
    void aChangeOfTheAccountEndsAnOpenPage() {
        var rita = new Traveller(port);
        rita.signsInAs("rita-1");

        accounts.disable("rita@urzad.pl", true, "anna");

        assertThat(rita.get("/export/library.csv").statusCode()).isEqualTo(302);
    }

    @Test
    void whomNobodyInvitedStaysOutAndGetsNoAccount() {
        PROVIDER.knows("obcy", "obcy@urzad.pl", true);

        assertThat(why(new Traveller(port).signsInAs("obcy"))).isEqualTo(Reason.ACCOUNT_MISSING.code());

        assertThat(accounts.all()).hasSize(1);
        assertThat(audited(StaffAct.What.SIGN_IN_REFUSED)).containsExactly("obcy@urzad.pl");
    }

    @Test
    void anAddressThatTheProviderDoesNotVouchForOpensNothing() {
        PROVIDER.knows("podszywa-sie", "rita@urzad.pl", false);
        assertThat(why(new Traveller(port).signsInAs("podszywa-sie"))).isEqualTo(Reason.EMAIL_UNVERIFIED.code());

        PROVIDER.knows("bez-adresu", null, true);
        assertThat(why(new Traveller(port).signsInAs("bez-adresu"))).isEqualTo(Reason.EMAIL_UNVERIFIED.code());
    }

    @Test
    void aDisabledAccountStaysOut() {
        accounts.disable("rita@urzad.pl", true, "anna");
        var rita = new Traveller(port);

        assertThat(why(rita.signsInAs("rita-1"))).isEqualTo(Reason.ACCOUNT_DISABLED.code());
        assertThat(rita.get("/export/library.csv").statusCode()).isEqualTo(302);
    }

    @Test
    void anAddressThatHasAnotherOwnerNowDoesNotHandOverTheAccount() {
        new Traveller(port).signsInAs("rita-1");

        PROVIDER.knows("rita-1", "rita.nowak@urzad.pl", true);
        PROVIDER.knows("rita-2", "rita@urzad.pl", true);

        assertThat(why(new Traveller(port).signsInAs("rita-2"))).isEqualTo(Reason.ACCOUNT_MISSING.code());
        assertThat(new Traveller(port).signsInAs("rita-1").getPath()).isEqualTo(IN);
    }

    @Test
    void anAdministratorGivesTheAccountToItsNextOwner() {
        new Traveller(port).signsInAs("rita-1");
        elsewhere.expect("rita@urzad.pl", "rena@urzad.pl", "anna");
        PROVIDER.knows("rena", "rena@urzad.pl", true);

        assertThat(new Traveller(port).signsInAs("rena").getPath()).isEqualTo(IN);
        assertThat(why(new Traveller(port).signsInAs("rita-1"))).isEqualTo(Reason.ACCOUNT_MISSING.code());
    }

    @Test
    void anAccountWithAPasswordCanHaveBothWays() {
        String password = "kawa o dziewiątej rano";
        accounts.create("jan", password, password);
        elsewhere.expect("jan", "jan@urzad.pl", "anna");
        PROVIDER.knows("jan-1", "jan@urzad.pl", true);

        assertThat(new Traveller(port).signsInAs("jan-1").getPath()).isEqualTo(IN);
        assertThat(leadsTo(new Browser(port).signIn("jan", password))).isEqualTo("/staff");
        assertThat(leadsTo(new Browser(port).signIn("rita@urzad.pl", "-"))).isEqualTo("/staff/login?error");
    }

    @Test
    void oneAddressIsOfOneAccount() {
        accounts.create("jan", "kawa o dziewiątej rano", "kawa o dziewiątej rano");

        assertThat(elsewhere.expect("jan", "RITA@urzad.pl", "anna")).isEqualTo(Result.refused(Reason.EMAIL_TAKEN));
        assertThat(elsewhere.invite("rita@urzad.pl", Role.REVIEWER, CountyScope.EVERY, "anna"))
                .isEqualTo(Result.refused(Reason.EMAIL_TAKEN));
        assertThat(elsewhere.invite("rita(at)urzad.pl", Role.REVIEWER, CountyScope.EVERY, "anna"))
                .isEqualTo(Result.refused(Reason.EMAIL_WRONG, ElsewhereAccounts.EMAIL_LIMIT));
    }

    @Test
    void whatAnotherIssuerSaysIsNotBelieved() {
        PROVIDER.lies(claims -> claims.issuer("http://127.0.0.1:2"));

        assertThat(why(new Traveller(port).signsInAs("rita-1"))).isEqualTo("provider");
    }

    @Test
    void anAnswerToAnotherQuestionIsNotBelieved() {
        PROVIDER.lies(claims -> claims.claim("nonce", "of another day"));

        assertThat(why(new Traveller(port).signsInAs("rita-1"))).isEqualTo("provider");
    }

    @Test
    void aTokenForAnotherProgramIsNotBelieved() {
        PROVIDER.lies(claims -> claims.audience(List.of("another")));

        assertThat(why(new Traveller(port).signsInAs("rita-1"))).isEqualTo("provider");
    }

    @Test
    void anAnswerWithAnotherStateIsNotBelieved() {
        var rita = new Traveller(port);
        URI back = rita.sentBackWith("rita-1");
        String forged = back.toString().replaceAll("state=[^&]+", "state=forged");

        assertThat(why(rita.follows(rita.get(URI.create(forged))).uri())).isEqualTo("provider");
    }

    @Test
    void anAnswerThatSomebodyElseWasGivenIsNotBelieved() {
        var mallory = new Traveller(port);
        PROVIDER.knows("mallory", "mallory@urzad.pl", true);
        URI theirs = mallory.sentBackWith("mallory");
        var rita = new Traveller(port);
        rita.comesToTheProvider();

        assertThat(why(rita.follows(rita.get(theirs)).uri())).isEqualTo("provider");
    }

    @Test
    void whereTheProviderIsAwayOneIsToldSoAndPasswordsGoOn(CapturedOutput printed) {
        var rita = new Traveller(port);

        assertThat(why(rita.follows(rita.get("/oauth2/authorization/gone")).uri()))
                .isEqualTo("provider");
        assertThat(printed.getAll()).doesNotContain("ERROR", "WARN", "Exception:");
    }

    @Test
    void nothingThatIsSecretIsPrintedOrKept(CapturedOutput printed) {
        var rita = new Traveller(port);
        rita.signsInAs("rita-1");
        String code = rita.way().stream()
                .filter(step -> step.getPath().equals("/login/oauth2/code/urzad"))
                .map(URI::getQuery)
                .findFirst()
                .orElseThrow()
                .replaceAll(".*code=([^&]+).*", "$1");
        PROVIDER.lies(claims -> claims.claim("nonce", "of another day"));
        new Traveller(port).signsInAs("rita-1");

        assertThat(code).hasSizeGreaterThan(20);
        assertThat(printed.getAll()).doesNotContain(AProvider.SECRET, code, "eyJ", "ERROR", "WARN");
        assertThat(audited(StaffAct.What.SIGN_IN_REFUSED)).hasSize(1);
    }

    @Test
    void theSignInPageAllowsFormsOnlyToItself() {
        assertThat(new Traveller(port)
                        .get("/staff/login")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("form-action 'self';");
    }

    private static String why(URI address) {
        assertThat(address.getPath()).isEqualTo("/staff/login");
        return address.getQuery() == null ? "" : address.getQuery().replace("error=", "");
    }

    private List<String> audited(StaffAct.What what) {
        return Eventually.get(() -> {
            List<String> who = database.sql("select who from audit where what = ?")
                    .param(what.name())
                    .query((row, _) -> row.getString(1))
                    .list();
            return who.isEmpty() ? Optional.<List<String>>empty() : Optional.of(who);
        });
    }
}
