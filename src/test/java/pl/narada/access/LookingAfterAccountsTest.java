package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.ui.Browser.leadsTo;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.database.OnBothDatabases;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.shared.Teryt;
import pl.narada.ui.Browser;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class LookingAfterAccountsTest extends StaffScreens {

    private static final String PASSWORD = "kawa o dziewiątej rano";
    private static final String OTHER = "herbata o czwartej po południu";

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private StaffLinks links;

    @BeforeEach
    void annaAdministers() {
        nothingHasHappenedYet();
        accounts.create("anna", PASSWORD, PASSWORD);
    }

    @Test
    void anInvitationMakesAnAccountOnceWithTheRightsItWasMadeFor() {
        open("people");
        press("Zaproś");
        LocatorJ._setValue(field("Dla kogo"), "Rita Nowak");
        LocatorJ._setValue(roles(), Role.REVIEWER);
        press("Utwórz link");
        String link = shownLink();
        assertThat(screen()).contains("Rita Nowak", "Przegląd ustaleń · wszystkie powiaty");

        nobodyIsSignedIn();
        open(link);
        choosePassword("rita", PASSWORD);

        assertThat(accounts.find("rita").orElseThrow().member())
                .isEqualTo(new StaffMember("rita", Role.REVIEWER, CountyScope.EVERY));
        open(link);
        assertThat(screen()).contains("To zaproszenie już nie działa. Poproś o nowe.");
    }

    @Test
    void anInvitationCanBeWithdrawn() {
        String secret = secret(links.invite("Rita", Role.FACILITATOR, CountyScope.EVERY, "anna"));
        open("people");

        press("Wycofaj");

        assertThat(links.accept(secret, "rita", PASSWORD, PASSWORD)).isEqualTo(Result.refused(Reason.LINK_EXPIRED));
        assertThat(screen()).doesNotContain("Rita");
    }

    @Test
    void whoeverMayReadAboutSomeCountiesNeedsAtLeastOne() {
        assertThat(links.invite("Rita", Role.REVIEWER, CountyScope.only(Set.of()), "anna"))
                .isEqualTo(Result.refused(Reason.COUNTIES_MISSING));
    }

    @Test
    void secretsOfLinksAreKeptAsHashesOnly() {
        String secret = secret(links.invite("Rita", Role.REVIEWER, CountyScope.EVERY, "anna"));

        String kept = database.sql("select token_hash from staff_link")
                .query(String.class)
                .single();
        assertThat(kept).isEqualTo(Secrets.hash(secret)).doesNotContain(secret);
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkThatWorksOnce() {
        accounts.create(new StaffMember("jan", Role.FACILITATOR, CountyScope.EVERY), PASSWORD, PASSWORD);
        String first = links.toNewPassword("jan", "anna");
        String link = links.toNewPassword("jan", "anna");

        nobodyIsSignedIn();
        open(path(first));
        assertThat(screen()).contains("Ten link już nie działa. Poproś o nowy.");
        open(path(link));
        assertThat(screen()).contains("Ustaw nowe hasło do konta jan.");
        LocatorJ._setValue(password("Hasło"), OTHER);
        LocatorJ._setValue(password("Powtórz hasło"), OTHER);
        press("Ustaw hasło");

        var browser = new Browser(port);
        assertThat(leadsTo(browser.signIn("jan", PASSWORD))).isEqualTo("/staff/login?error");
        assertThat(leadsTo(browser.signIn("jan", OTHER))).isEqualTo("/staff");
        open(path(link));
        assertThat(screen()).contains("Ten link już nie działa. Poproś o nowy.");
    }

    @Test
    void oneChangesOnesOwnPasswordKnowingThePresentOne() {
        open("account");

        LocatorJ._setValue(password("Obecne hasło"), "nie to hasło");
        LocatorJ._setValue(password("Nowe hasło"), OTHER);
        LocatorJ._setValue(password("Powtórz nowe hasło"), OTHER);
        press("Zmień hasło");
        hears("Obecne hasło jest inne. Wpisz je jeszcze raz.");

        LocatorJ._setValue(password("Obecne hasło"), PASSWORD);
        press("Zmień hasło");
        hearsNothing();
        assertThat(leadsTo(new Browser(port).signIn("anna", OTHER))).isEqualTo("/staff");
    }

    @Test
    void whatSomebodyMayNoLongerDoEndsInPagesThatAreOpen() {
        accounts.create(new StaffMember("jan", Role.FACILITATOR, CountyScope.EVERY), PASSWORD, PASSWORD);
        var browser = new Browser(port);
        browser.signIn("jan", PASSWORD);
        assertThat(browser.get("/export/library.csv").statusCode()).isEqualTo(200);

        accounts.disable("jan", true, "anna");

        assertThat(leadsTo(browser.get("/export/library.csv"))).isEqualTo("/staff/login");
        assertThat(leadsTo(browser.signIn("jan", PASSWORD))).isEqualTo("/staff/login?error");
        accounts.disable("jan", false, "anna");
        assertThat(leadsTo(new Browser(port).signIn("jan", PASSWORD))).isEqualTo("/staff");
    }

    @Test
    void signingOutEverywhereEndsOtherDevicesAlsoThoseThatStaySignedIn() {
        var browser = new Browser(port);
        browser.signIn("anna", PASSWORD);
        open("account");

        press("Wyloguj wszędzie");

        browser.forget("JSESSIONID");
        assertThat(leadsTo(browser.get("/staff/review"))).isEqualTo("/staff/login");
    }

    @Test
    void theLastAdministratorStays() {
        open("people");
        press("Wyłącz konto");
        confirm();
        hears("To jedyne konto, które zarządza innymi. Najpierw nadaj to uprawnienie komuś jeszcze.");

        assertThat(accounts.change(new StaffMember("anna", Role.REVIEWER, CountyScope.EVERY), "anna"))
                .isEqualTo(Result.refused(Reason.LAST_ADMINISTRATOR));
    }

    @Test
    void afterFiveWrongPasswordsOneWaitsAlsoWithTheRightOne() {
        accounts.create(new StaffMember("czeka", Role.FACILITATOR, CountyScope.EVERY), PASSWORD, PASSWORD);
        var browser = new Browser(port);
        for (int wrong = 1; wrong <= 5; wrong++)
            assertThat(leadsTo(browser.signIn("czeka", "nie to hasło"))).isEqualTo("/staff/login?error");

        assertThat(leadsTo(browser.signIn("czeka", PASSWORD))).isEqualTo("/staff/login?error=wait");
        assertThat(leadsTo(browser.signIn("anna", PASSWORD))).isEqualTo("/staff");
    }

    @Test
    void aReviewerOfOneCountySeesNothingOfAnother() {
        planned(new Teryt("2601"), "W Busku").started().over();
        planned(STASZOW, "W Staszowie").started().over();

        sitsDown(new StaffMember("rita", Role.REVIEWER, CountyScope.only(Set.of(new Teryt("2601")))));
        open("counties");
        assertThat(screen()).contains("powiat buski", "1 spotkanie").doesNotContain("staszowski");
        open("reports");
        assertThat(LocatorJ._get(CheckboxGroup.class).getListDataView().getItemCount())
                .isEqualTo(1);
        assertThat(screen()).contains("powiat buski").doesNotContain("staszowski");
        open("actions");
        assertThat(screen()).doesNotContain("staszowski");
    }

    @Test
    void aFacilitatorSeesTheirOwnWorkshopsAndThoseSharedWithThem() {
        accounts.create(new StaffMember("jan", Role.FACILITATOR, CountyScope.EVERY), PASSWORD, PASSWORD);
        var annas = planned(STASZOW, "Spotkanie Anny");

        sitsDown(new StaffMember("jan", Role.FACILITATOR, CountyScope.EVERY));
        open("");
        assertThat(screen()).doesNotContain("Spotkanie Anny");

        programme.share(annas.id(), Set.of("jan"), "anna");
        open("");
        assertThat(screen()).contains("Spotkanie Anny");
        open("workshop/" + annas.id());
        assertThat(screen()).contains("Spotkanie Anny").doesNotContain("Kto może prowadzić");
    }

    private static RadioButtonGroup<Role> roles() {
        return LocatorJ._get(RadioButtonGroup.class, group -> group.withLabel("Co może robić"));
    }

    private static PasswordField password(String label) {
        return LocatorJ._get(PasswordField.class, field -> field.withLabel(label));
    }

    private static void choosePassword(String name, String password) {
        LocatorJ._setValue(field("Nazwa konta"), name);
        LocatorJ._setValue(password("Hasło"), password);
        LocatorJ._setValue(password("Powtórz hasło"), password);
        press("Załóż konto");
        hearsNothing();
    }

    /** The path in the dialog, which is closed. */
    private static String shownLink() {
        var link = LocatorJ._get(TextField.class, field -> field.withLabel("Link"));
        String path = path(link.getValue());
        LocatorJ._find(Dialog.class).forEach(Dialog::close);
        return path;
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/staff/") + "/staff/".length());
    }

    private static String secret(Result<String> made) {
        if (!(made instanceof Result.Ok<String>(String address))) throw new AssertionError(made);
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
