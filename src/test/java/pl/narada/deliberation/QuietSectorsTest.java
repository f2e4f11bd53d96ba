package pl.narada.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.shared.Sector.*;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuietSectorsTest {

    @Test
    void whoTookPartLessThanHalfAsMuchAsTheRoomIsQuiet() {
        assertThat(QuietSectors.of(Map.of(NGO, 10, RESIDENTS, 10, JST, 10), Map.of(NGO, 9, RESIDENTS, 3, JST, 9)))
                .containsExactly(RESIDENTS);
        assertThat(QuietSectors.of(Map.of(NGO, 10, RESIDENTS, 10, JST, 10), Map.of(NGO, 9, RESIDENTS, 5, JST, 9)))
                .isEmpty();
    }

    @Test
    void theQuietestIsNamedFirst() {
        assertThat(QuietSectors.of(Map.of(NGO, 20, RESIDENTS, 5, JST, 5), Map.of(NGO, 20, RESIDENTS, 1)))
                .containsExactly(JST, RESIDENTS);
    }

    @Test
    void atTheBeginningNobodyIsLate() {
        assertThat(QuietSectors.of(Map.of(NGO, 10, RESIDENTS, 10), Map.of(NGO, 5)))
                .isEmpty();
        assertThat(QuietSectors.of(Map.of(), Map.of())).isEmpty();
    }

    @Test
    void twoPeopleAreNoQuietSector() {
        assertThat(QuietSectors.of(Map.of(NGO, 10, RESIDENTS, 2), Map.of(NGO, 10)))
                .isEmpty();
    }
}
