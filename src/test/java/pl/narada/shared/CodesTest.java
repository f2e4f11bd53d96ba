package pl.narada.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @EnumSource
    void aSectorReadsAsItWasWritten(Sector sector) {
        assertThat(Sector.parse(sector.wire())).contains(sector);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NGO", "ngo ", "mieszkańcy", "0"})
    void otherWordsAreNoSector(String text) {
        assertThat(Sector.parse(text)).isEmpty();
    }

    @Test
    void theNamesOfSectorsInTheProtocolNeverChange() {
        assertThat(Sector.values())
                .extracting(Sector::wire)
                .containsExactly("ngo", "jst", "residents", "business", "other");
    }

    @Test
    void aCountyHasFourDigits() {
        assertThat(Teryt.fits("2612")).isTrue();
        assertThat(new Teryt("2661").value()).isEqualTo("2661");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "261", "26120", "26a2", " 2612", "2612\n", "٢٦١٢"})
    void otherNumbersAreNoCounty(String text) {
        assertThat(Teryt.fits(text)).isFalse();
        assertThatThrownBy(() -> new Teryt(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reasonsAreWrittenWithHyphens() {
        assertThat(Reason.TOO_MANY_ON_ONE.code()).isEqualTo("too-many-on-one");
    }

    @Test
    void anAddressThatSomebodyTypedIsNoWorkshop() {
        assertThat(WorkshopId.parse("staszow")).isEmpty();
        var id = WorkshopId.random();
        assertThat(WorkshopId.parse(id.toString())).contains(id);
    }
}
