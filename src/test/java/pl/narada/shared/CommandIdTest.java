package pl.narada.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "abc-DEF_12", "3f2b8c1e-0f5e-4a55-9a3d-0d6f5f0f1a2b", "--------"})
    void idsOfTheProtocolAreKnown(String text) {
        assertThat(CommandId.parse(text)).contains(new CommandId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "1234 5678", "1234567ą", "12345678\n", "123456/8", "'or 1=1--"})
    void otherTextsAreNotIds(String text) {
        assertThat(CommandId.parse(text)).isEmpty();
        assertThatThrownBy(() -> new CommandId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdHasAtMostSixtyFourCharacters() {
        assertThat(CommandId.parse("x".repeat(64))).isPresent();
        assertThat(CommandId.parse("x".repeat(65))).isEmpty();
    }

    @Test
    void aRandomIdIsOne() {
        assertThat(CommandId.parse(CommandId.random().value())).isPresent();
        assertThat(CommandId.random()).isNotEqualTo(CommandId.random());
    }
}
