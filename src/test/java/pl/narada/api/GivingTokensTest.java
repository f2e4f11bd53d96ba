package pl.narada.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.narada.database.OnBothDatabases;
import pl.narada.programme.County;
import pl.narada.ui.Dates;

@OnBothDatabases
class GivingTokensTest extends OtherSystems {

    @BeforeEach
    void annaOpensTheScreen() {
        open("integrations");
    }

    private static void fills(String name) {
        LocatorJ._setValue(field("Nazwa systemu"), name);
    }

    private static String token() {
        return LocatorJ._get(TextField.class, f -> f.withLabel("Token")).getValue();
    }

    @Test
    void aTokenIsShownOnceAndThenNeverAgain() {
        assertThat(screen()).contains("Żaden inny system jeszcze tu nie czyta.");
        fills("Portal powiatu");
        press("Wydaj token");

        String token = token();
        assertThat(new OtherSystem(port, token).asks("counties").statusCode()).isEqualTo(200);
        assertThat(text(part("token-once"))).contains("Token dla: Portal powiatu", "Nie pokażemy go drugi raz");
        assertThat(field("Nazwa systemu").getValue()).isEmpty();
        assertThat(text(part("integration")))
                .contains("Portal powiatu", "wszystkie powiaty · ważny do cofnięcia", "konto anna · jeszcze nieużyty");

        open("integrations");
        assertThat(parts("token-once")).isEmpty();
        assertThat(text(part("integration"))).contains("Portal powiatu", "ostatnio użyty");
        assertThat(screen()).doesNotContain(token);
    }

    @Test
    void itIsHiddenWhenItIsKept() {
        fills("Portal");
        press("Wydaj token");
        press("Już zapisany, schowaj");

        assertThat(parts("token-once")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void itMayBeLimitedToCountiesAndEndOnADay() {
        County staszow = programme.county(STASZOW).orElseThrow();
        var last = integrations.today().plusDays(30);
        fills("Panel starostwa");
        MultiSelectComboBox<County> counties = LocatorJ._get(MultiSelectComboBox.class);
        LocatorJ._setValue(counties, Set.of(staszow));
        LocatorJ._setValue(LocatorJ._get(DatePicker.class), last);
        press("Wydaj token");

        assertThat(new OtherSystem(port, token())
                        .reads("counties")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(text(part("integration")))
                .contains("powiat staszowski · ważny do " + Dates.longDate(java.util.Locale.of("pl"), last));
    }

    @Test
    void withoutANameNothingIsGiven() {
        fills("  ");
        press("Wydaj token");

        assertThat(sentences()).hasSize(1);
        assertThat(parts("token-once")).isEmpty();
        assertThat(integrations.all()).isEmpty();
    }

    @Test
    void revokingAsksFirstAndThenWorksAtOnce() {
        fills("Portal");
        press("Wydaj token");
        var system = new OtherSystem(port, token());

        press("Cofnij");
        assertThat(question()).startsWith("Cofnąć ten token?");
        cancel();
        assertThat(system.asks("counties").statusCode()).isEqualTo(200);

        press("Cofnij");
        confirm();
        hears("Token cofnięty");
        assertThat(system.asks("counties").statusCode()).isEqualTo(401);
        assertThat(screen()).contains("Żaden inny system jeszcze tu nie czyta.");
    }

    @Test
    void whatHasExpiredIsSaidToBeSo() {
        fills("Portal");
        press("Wydaj token");
        var over = integrations.today().minusDays(3);
        database.sql("update integration set last_day = ?").param(over).update();

        open("integrations");

        assertThat(text(part("integration")))
                .contains("nieważny od " + Dates.longDate(java.util.Locale.of("pl"), over.plusDays(1)));
    }
}
