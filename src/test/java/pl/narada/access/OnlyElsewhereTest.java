package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.narada.ui.Browser.leadsTo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import pl.narada.shared.Reason;
import pl.narada.shared.Result;
import pl.narada.ui.Browser;

/** An installation where only a provider says who somebody is. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:only-elsewhere;DB_CLOSE_DELAY=-1",
            "narada.sign-in.password=false"
        })
class OnlyElsewhereTest {

    private static final AProvider PROVIDER = new AProvider();
    private static final String PASSWORD = "kawa o dziewiątej rano";

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry properties) {
        String client = "spring.security.oauth2.client.";
        properties.add(client + "registration.urzad.client-id", () -> "narada");
        properties.add(client + "registration.urzad.client-secret", () -> AProvider.SECRET);
        properties.add(client + "provider.urzad.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    static void providerCloses() {
        PROVIDER.close();
    }

    @Autowired
    private SetUp setUp;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private StaffLinks links;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @BeforeEach
    void nobodyHasAnAccount() {
        database.sql("delete from staff").update();
        PROVIDER.servesTheOneAt(port);
    }

    @Test
    void theFirstAccountIsForWhomTheProviderWillShow() {
        String token = setUp.path().orElseThrow().replaceAll(".*/", "");
        assertThat(setUp.createFirst(token, "ada@urzad.pl")).isEqualTo(Result.ok("ada@urzad.pl"));
        PROVIDER.knows("ada-1", "ada@urzad.pl", true);
        var ada = new Traveller(port);

        assertThat(ada.signsInAs("ada-1").getPath()).startsWith("/staff/").doesNotContain("login");

        assertThat(ada.get("/export/audit.csv").statusCode()).isEqualTo(200);
        assertThat(setUp.isValid(token)).isFalse();
    }

    @Test
    void aRightPasswordOpensNothing() {
        accounts.create("jan", PASSWORD, PASSWORD);

        assertThat(leadsTo(new Browser(port).signIn("jan", PASSWORD))).isEqualTo("/staff/login?error");
    }

    @Test
    void linksThatAreAboutPasswordsLeadNowhere() {
        accounts.create("jan", PASSWORD, PASSWORD);
        String secret = links.toNewPassword("jan", "ada").replaceAll(".*/", "");

        assertThat(links.whoseNewPassword(secret)).isEmpty();
        assertThat(links.setPassword(secret, PASSWORD, PASSWORD)).isEqualTo(Result.refused(Reason.LINK_EXPIRED));
    }

    @Test
    void withoutAProviderPasswordsCannotBeSwitchedOff() {
        var none = new StaticListableBeanFactory().getBeanProvider(SignInProviders.class);

        assertThatThrownBy(() -> new SignInWays(new SignInWays.Setting(false), none))
                .hasMessageContaining("narada.sign-in.password");
    }
}
