package pl.narada.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WentWrongTest extends StaffScreens {

    @AnonymousAllowed
    public static class Broken extends Div {
        public Broken() {
            throw new IllegalStateException("pl.narada.secret");
        }
    }

    @AfterEach
    void mendsIt() {
        RouteConfiguration.forApplicationScope().removeRoute(Broken.class);
    }

    @Test
    void aPageThatFailsSaysSoInPlainWordsAndNothingOfWhatFailed() {
        RouteConfiguration.forApplicationScope().setRoute("broken", Broken.class);

        open("broken");

        assertThat(screen()).contains("Coś poszło nie tak", "Nic nie zginęło").doesNotContain("secret", "Exception");
    }
}
