package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.ui.Browser.leadsTo;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import pl.narada.access.ui.LoginView;
import pl.narada.database.OnBothDatabases;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.ui.Browser;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class GettingInTest extends StaffScreens {

    private static final String PASSWORD = "kawa o dziewiątej rano";
    private static final String SPENT =
            "Ten link już nie działa. Konto zostało założone albo program uruchomiono ponownie.";

    @Autowired
    private SetUp setUp;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @BeforeEach
    void afterTheVeryFirstStart() {
        nothingHasHappenedYet();
        nobodyIsSignedIn();
    }

    @Test
    void theSetUpLinkMakesTheFirstAccount() {
        openSetUpLink();

        fill("anna", PASSWORD, PASSWORD);
        press("Załóż konto");

        hearsNothing();
        assertThat(accounts.isEmpty()).isFalse();
        assertThat(accounts.loadUserByUsername("anna").getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_ADMINISTRATOR", "ROLE_FACILITATOR", "ROLE_REVIEWER", "COUNTIES_*");
    }

    @Test
    void theSetUpLinkWorksOnce() {
        String link = openSetUpLink();
        fill("anna", PASSWORD, PASSWORD);
        press("Załóż konto");

        assertThat(setUp.path()).isEmpty();
        open(link);

        assertThat(screen()).contains(SPENT);
        LocatorJ._assertNone(PasswordField.class);
    }

    @Test
    void ofTwoPeopleWithTheLinkOnlyTheFirstGetsAnAccount() {
        String link = openSetUpLink();
        fill("ewa", PASSWORD, PASSWORD);
        assertThat(setUp.createFirst(link.substring("setup/".length()), "anna", PASSWORD, PASSWORD))
                .isInstanceOf(Result.Ok.class);

        press("Załóż konto");

        hears("To może zrobić tylko osoba prowadząca.");
        assertThat(names()).containsExactly("anna");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "null", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aLinkThatWasNotGivenOutDoesNothing(String token) {
        setUp.path();

        open("setup/" + token);

        assertThat(screen()).contains(SPENT);
        LocatorJ._assertNone(PasswordField.class);
        assertThat(setUp.createFirst(token, "anna", PASSWORD, PASSWORD)).isEqualTo(Result.refused(Reason.NOT_ALLOWED));
    }

    @Test
    void thereIsNoSetUpLinkOnceSomebodyHasAnAccount() {
        String link = setUp.path().orElseThrow();
        accounts.create("anna", PASSWORD, PASSWORD);

        assertThat(setUp.path()).isEmpty();
        open(link.substring("/staff/".length()));

        assertThat(screen()).contains(SPENT);
    }

    @Test
    void aShortPasswordIsRefusedAndTheLinkStaysGood() {
        openSetUpLink();

        fill("anna", "jedenaście!", "jedenaście!");
        press("Załóż konto");

        hears("Hasło jest za krótkie. Potrzeba co najmniej 12 znaków.");
        assertThat(accounts.isEmpty()).isTrue();
        assertThat(field("Nazwa konta").getValue()).isEqualTo("anna");

        fill("anna", "dwanaściedwa", "dwanaściedwa");
        press("Załóż konto");

        assertThat(accounts.isEmpty()).isFalse();
    }

    @Test
    void passwordsThatDifferAreRefused() {
        openSetUpLink();

        fill("anna", PASSWORD, PASSWORD + "!");
        press("Załóż konto");

        hears("Hasła się różnią. Wpisz to samo dwa razy.");
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void aPasswordLongerThanItsHashRemembersIsRefused() {
        openSetUpLink();

        String tooLong = "ą".repeat(37);
        fill("anna", tooLong, tooLong);
        press("Załóż konto");

        hears("Hasło jest za długie. Skróć je trochę.");
        assertThat(accounts.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "anna maria", "<b>anna</b>"})
    void aNameThatIsNoneIsRefused(String name) {
        openSetUpLink();

        fill(name, PASSWORD, PASSWORD);
        press("Załóż konto");

        hears("Nazwa konta ma od 3 do 60 liter lub cyfr, bez spacji.");
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void aNameCanBeTakenOnce() {
        accounts.create("anna", PASSWORD, PASSWORD);

        assertThat(accounts.create("anna", "inne hasło do konta", "inne hasło do konta"))
                .isEqualTo(new Result.Refused<>(Refusal.because(Reason.NAME_TAKEN)));
        assertThat(passwords.matches(PASSWORD, hash("anna"))).isTrue();
    }

    @Test
    void passwordsAreKeptAsHashesOnly() {
        openSetUpLink();
        fill("anna", PASSWORD, PASSWORD);
        press("Załóż konto");

        assertThat(hash("anna")).startsWith("{bcrypt}$2").doesNotContain(PASSWORD);
        assertThat(passwords.matches(PASSWORD, hash("anna"))).isTrue();
        assertThat(passwords.matches(PASSWORD + "!", hash("anna"))).isFalse();
        accounts.create("ewa", PASSWORD, PASSWORD);
        assertThat(hash("ewa")).isNotEqualTo(hash("anna"));
    }

    @Test
    void whereThereIsNoAccountTheSignInPageSaysSo() {
        open("login");
        assertThat(screen())
                .contains("Nie ma jeszcze żadnego konta. Link do jego założenia pojawił się w oknie, w którym"
                        + " uruchomiono program.");

        accounts.create("anna", PASSWORD, PASSWORD);
        nobodyIsSignedIn();
        open("login");
        assertThat(screen()).doesNotContain("Nie ma jeszcze żadnego konta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "workshop/new",
                "workshop/%s",
                "console/%s",
                "projector/%s",
                "review",
                "review/2612",
                "outcome/%s"
            })
    void nobodyReachesAStaffScreenWithoutSigningIn(String path) {
        var meeting = planned();

        UI.getCurrent().navigate(path.formatted(meeting.id()));

        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(LoginView.class);
        assertThat(screen()).doesNotContain(TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/",
                "/staff/review",
                "/staff/workshop/new",
                "/staff/console/x",
                "/staff/projector/x"
            })
    void theServerLeadsWhoeverHasNotSignedInToTheSignInPage(String path) {
        var answer = new Browser(port).get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(leadsTo(answer)).isEqualTo("/staff/login");
    }

    @Test
    void phonesNeedNoAccount() {
        assertThat(new Browser(port).get("/j/ABC234").statusCode()).isEqualTo(200);
    }

    @Test
    void oneSignsInWithTheRightPassword() {
        accounts.create("anna", PASSWORD, PASSWORD);
        var browser = new Browser(port);

        assertThat(leadsTo(browser.signIn("anna", PASSWORD))).isEqualTo("/staff");

        assertThat(browser.get("/staff/review").statusCode()).isEqualTo(200);
    }

    @Test
    void oneStaysSignedInWhenTheSessionIsGoneAsAfterARestart() {
        accounts.create("anna", PASSWORD, PASSWORD);
        var browser = new Browser(port);
        browser.signIn("anna", PASSWORD);

        browser.forget("JSESSIONID");

        assertThat(browser.get("/staff/review").statusCode()).isEqualTo(200);
    }

    @Test
    void aNewPasswordEndsStayingSignedIn() {
        accounts.create("anna", PASSWORD, PASSWORD);
        var browser = new Browser(port);
        browser.signIn("anna", PASSWORD);
        database.sql("update staff set password_hash = ?")
                .param(passwords.encode("zupełnie inne hasło"))
                .update();

        browser.forget("JSESSIONID");

        assertThat(leadsTo(browser.get("/staff/review"))).isEqualTo("/staff/login");
    }

    @ParameterizedTest
    @CsvSource({"anna,kawa o dziewiątej wieczorem", "anna,''", "ewa,kawa o dziewiątej rano", "'',''"})
    void oneDoesNotSignInWithAnythingElse(String name, @Nullable String password) {
        accounts.create("anna", PASSWORD, PASSWORD);
        var browser = new Browser(port);

        assertThat(leadsTo(browser.signIn(name, password == null ? "" : password)))
                .isEqualTo("/staff/login?error");

        assertThat(leadsTo(browser.get("/staff/review"))).isEqualTo("/staff/login");
    }

    /** Returns the path of its page. */
    private String openSetUpLink() {
        String page = setUp.path().orElseThrow().substring("/staff/".length());
        open(page);
        return page;
    }

    private static void fill(String name, String password, String again) {
        LocatorJ._setValue(field("Nazwa konta"), name);
        LocatorJ._setValue(LocatorJ._get(PasswordField.class, f -> f.withLabel("Hasło")), password);
        LocatorJ._setValue(LocatorJ._get(PasswordField.class, f -> f.withLabel("Powtórz hasło")), again);
    }

    private String hash(String name) {
        return database.sql("select password_hash from staff where name = ?")
                .param(name)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private List<String> names() {
        return database.sql("select name from staff")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
