package pl.narada.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.access.StaffAccounts;
import pl.narada.database.OnBothDatabases;
import pl.narada.shared.Reason;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.ui.Browser;

@OnBothDatabases
class AskingWithATokenTest extends OtherSystems {

    private static final String PASSWORD = "kawa o dziewiątej rano";

    @Autowired
    private StaffAccounts accounts;

    private static void isShutOut(HttpResponse<String> answer, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .startsWith("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(OtherSystem.sentence(answer)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counties",
                "counties/2612",
                "counties/2612/needs",
                "workshops",
                "actions",
                "library",
                "nothing/like/that"
            })
    void nothingIsReadWithoutAToken(String path) {
        isShutOut(
                new OtherSystem(port, null).asks(path),
                "Potrzebny jest token w nagłówku Authorization. Jak go dostać, mówi strona /api.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"narada_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "narada_", "x", "' or 1=1 --"})
    void aTokenThatNobodyGaveOpensNothing(String token) {
        isShutOut(
                new OtherSystem(port, token).asks("counties"),
                "Ten token niczego nie otwiera: jest nieznany, cofnięty albo minął jego termin.");
    }

    @Test
    void aTokenOpensTheInterfaceAndNothingElse() {
        String token = issued(null).token();

        var answer = new OtherSystem(port, token).asks("counties");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(new OtherSystem(port, token)
                        .asks("http://localhost:" + port + "/export/library.csv")
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void whoIsSignedInStillNeedsAToken() {
        accounts.create("anna", PASSWORD, PASSWORD);
        var anna = new Browser(port);
        anna.signIn("anna", PASSWORD);

        assertThat(anna.get("/export/library.csv").statusCode()).isEqualTo(200);
        assertThat(anna.get("/api/v1/counties").statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsRevokedEndsAtOnce() {
        Issued issued = issued(null);
        var system = new OtherSystem(port, issued.token());
        assertThat(system.asks("counties").statusCode()).isEqualTo(200);

        integrations.revoke(issued.integration().id());

        assertThat(system.asks("counties").statusCode()).isEqualTo(401);
        assertThat(integrations.all()).isEmpty();
    }

    @Test
    void aTokenWorksOnItsLastDayAndNotOnTheNext() {
        LocalDate today = integrations.today();
        Issued issued = issued(today);
        var system = new OtherSystem(port, issued.token());
        assertThat(system.asks("counties").statusCode()).isEqualTo(200);

        database.sql("update integration set last_day = ?")
                .param(today.minusDays(1))
                .update();

        assertThat(system.asks("counties").statusCode()).isEqualTo(401);
    }

    @Test
    void oneThatWouldBeOverAlreadyIsNotGiven() {
        var over = new IntegrationForm(
                "Portal", java.util.Set.of(), integrations.today().minusDays(1));

        assertThat(integrations.issue(over, "anna"))
                .isEqualTo(new Result.Refused<Issued>(Refusal.because(Reason.DATE_PAST)));
        assertThat(integrations.all()).isEmpty();
    }

    @Test
    void nobodyFindsATokenInTheDatabase() {
        String token = issued(null).token();

        assertThat(token)
                .matches("narada_[A-Za-z0-9_-]{43}")
                .isNotEqualTo(issued(null).token());
        List<String> kept = database.sql("select * from integration")
                .query((row, _) -> {
                    var columns = new StringBuilder();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
                        columns.append(row.getString(i)).append(' ');
                    return columns.toString();
                })
                .list();
        assertThat(kept).hasSize(2).noneMatch(row -> row.contains(token.substring(7)));
    }

    @Test
    void onWhichDayItWasUsedLastIsKnown() {
        Issued issued = issued(null);
        assertThat(integrations.all().getFirst().lastUsedOn()).isNull();

        new OtherSystem(port, issued.token()).asks("library");

        assertThat(integrations.all().getFirst().lastUsedOn()).isEqualTo(integrations.today());
    }

    @Test
    void whoAsksTooFastIsToldHowLongToWaitAndOthersAreNot() {
        OtherSystem wild = system();
        HttpResponse<String> answer = wild.asks("counties/2612");
        // the allowance fills up while it is used, so a few more than one minute's may pass
        for (int i = 0; i < 3 * Pace.A_MINUTE && answer.statusCode() == 200; i++) answer = wild.asks("counties/2612");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 60L);
        assertThat(OtherSystem.sentence(answer)).startsWith("Zapytań było więcej niż 600 na minutę.");
        assertThat(system().asks("counties/2612").statusCode()).isEqualTo(200);
    }

    @Test
    void onePaceForEachIntegrationLetsAMinutesQuestionsThrough() {
        var pace = new Pace();
        var first = new UUID(0, 1);
        for (int i = 0; i < Pace.A_MINUTE; i++)
            assertThat(pace.secondsToWait(first)).isEmpty();
        // the allowance fills up by ten a second, so sooner or later it is used up
        Optional<Long> wait = Optional.empty();
        for (int i = 0; i < 100_000 && wait.isEmpty(); i++) wait = pace.secondsToWait(first);

        assertThat(wait).hasValue(1L);
        assertThat(pace.secondsToWait(new UUID(0, 2))).isEmpty();
    }
}
