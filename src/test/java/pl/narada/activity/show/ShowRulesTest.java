package pl.narada.activity.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.narada.room.StaszowAgenda.*;
import static pl.narada.room.WorkshopBuilder.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.narada.broadcast.Pages;
import pl.narada.room.command.FacilitatorCommand.SetAgenda;

class ShowRulesTest {

    @Test
    void aSlideIsOnEveryScreen() {
        var workshop = aWorkshop().started();

        assertThat(Pages.phones(workshop)).contains("Dzień dobry");
        assertThat(Pages.stage(workshop)).contains("Dzień dobry");
    }

    @Test
    void theTextOfASlideMayChangeWhileItIsShown() {
        var workshop = aWorkshop().started();
        var link = new ShowSettings.Link("Fundusze", "https://example.org/fundusze?a=1");

        workshop.facilitatorAsks(new SetAgenda(with(staszow(), WELCOME, new ShowSettings("Witamy", List.of(link))), 1));

        assertThat(workshop.refusal()).isEmpty();
        assertThat(Pages.phones(workshop)).contains("Witamy", link.url()).doesNotContain("Dzień dobry\",\"links");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org",
                "https://",
                "https://a b",
                "https://a\"onclick",
                "https://a>b",
                " https://example.org",
                "//example.org",
                "https://example.org\n"
            })
    void aLinkLeadsToAWebAddressAndNothingElse(String url) {
        assertThatThrownBy(() -> new ShowSettings.Link("Tu", url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingComesOfASlide() {
        var workshop = aWorkshop().started();

        assertThat(KINDS.of(new ShowSettings("", List.of()))
                        .findings(workshop.state().situation(WELCOME).orElseThrow()))
                .isEmpty();
    }
}
