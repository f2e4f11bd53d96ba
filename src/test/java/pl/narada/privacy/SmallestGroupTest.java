package pl.narada.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.narada.deliberation.SectorGroups;
import pl.narada.shared.Sector;

class SmallestGroupTest {

    private static final Map<Sector, Integer> PEOPLE = Map.of(Sector.NGO, 12, Sector.JST, 6, Sector.RESIDENTS, 9);

    @AfterEach
    void asUsual() {
        set(5);
    }

    @Test
    void anInstallationMayPutLargerGroupsTogether() {
        assertThat(SectorGroups.of(PEOPLE)).hasSize(3);
        set(8);
        assertThat(SectorGroups.of(PEOPLE)).hasSize(2).allMatch(group -> group.people() >= 8);
    }

    @Test
    void nobodyMayShowFewerThanThree() {
        assertThatThrownBy(() -> set(2)).hasMessageContaining("at least 3");
    }

    private static void set(int people) {
        new SmallestGroup(new SmallestGroup.Setting(people)).set();
    }
}
