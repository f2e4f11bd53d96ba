package pl.narada.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.narada.i18n.Translations;

class InformationClauseTest {

    private static final Translations WORDS = new Translations();

    private static String page(InformationClause.Setting setting, String language) {
        return new PrivacyPage(new InformationClause(setting, WORDS), WORDS)
                .page(language, "pl")
                .replace('\u00a0', ' ');
    }

    @Test
    @DisplayName("names who is responsible as soon as the installation says so, and whom to ask before that")
    void whoIsResponsible() {
        assertThat(page(new InformationClause.Setting("", "", "", ""), "pl")).contains("zapytaj osobę prowadzącą");
        assertThat(page(new InformationClause.Setting("Fundacja <Razem>", "iod@razem.test", "", ""), "pl"))
                .contains("Fundacja &lt;Razem&gt;. iod@razem.test")
                .doesNotContain("zapytaj osobę prowadzącą");
    }

    @Test
    @DisplayName("is there in all three languages, and in Polish for anybody else")
    void languages() {
        var setting = new InformationClause.Setting("", "", "", "");
        assertThat(page(setting, "uk")).contains("<html lang=\"uk\">", "Які я маю права?");
        assertThat(page(setting, "en")).contains("<html lang=\"en\">", "What are my rights?");
        assertThat(page(setting, "fr")).contains("<html lang=\"pl\">", "Jakie mam prawa?");
    }
}
