package pl.narada.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.narada.shared.NeedCategory.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodingTest {

    @Test
    void somethingElseStandsAlone() {
        assertThat(new Coding(INNE, TRANSPORT).categories()).containsExactly(INNE);
        assertThat(Coding.of(List.of(INNE, TRANSPORT)).categories()).containsExactly(TRANSPORT);
        assertThat(Coding.of(List.of(FINANSE, INNE)).categories()).containsExactly(FINANSE);
        assertThat(Coding.of(List.of(INNE)).categories()).containsExactly(INNE);
    }

    @Test
    void oneCategoryOfEachKind() {
        assertThat(Coding.of(List.of(TRANSPORT, FINANSE, DIALOG)).categories()).containsExactly(DIALOG, TRANSPORT);
        assertThatThrownBy(() -> new Coding(TRANSPORT, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coding(null, INNE)).isInstanceOf(IllegalArgumentException.class);
    }
}
