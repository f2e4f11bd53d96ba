package pl.narada.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.narada.i18n.Translations;

class PreferredLanguageTest {

    @ParameterizedTest
    @DisplayName("the page begins in the first of the wished languages that there is, and otherwise in Polish")
    @CsvSource(
            delimiter = '|',
            value = {
                "pl-PL,pl;q=0.9,en;q=0.8 | pl",
                "uk-UA,uk;q=0.9,ru;q=0.8 | uk",
                "de-DE,de;q=0.9,en-GB;q=0.5,pl;q=0.1 | en",
                "fr | pl",
                "* | pl",
                "not a language! | pl",
            })
    void languageOfThePage(String wished, String page) {
        assertThat(Translations.preferred(wished).getLanguage()).isEqualTo(page);
    }
}
