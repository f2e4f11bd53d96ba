package pl.narada;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesUseEachOtherOnlyThroughWhatTheyOfferAndInOneDirection() {
        ApplicationModules.of(Narada.class).verify();
    }
}
