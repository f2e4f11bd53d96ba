package pl.narada.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.narada.database.OnBothDatabases;
import pl.narada.i18n.Translations;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.ui.StaffScreens;

@OnBothDatabases
class InformationClauseTest extends StaffScreens {

    private static final Translations WORDS = new Translations();

    @Autowired
    private OwnAnswers own;

    @Autowired
    private Periods periods;

    @AfterEach
    void nothingIsWritten() {
        database.sql("delete from clause_answer").update();
        database.sql("delete from retention_period").update();
    }

    private String page(InformationClause.Setting setting, String language) {
        return new PrivacyPage(new InformationClause(setting, periods, own, WORDS), WORDS)
                .page(language, "pl")
                .replace('\u00a0', ' ');
    }

    private static InformationClause.Setting setting(String controller, String contact) {
        return new InformationClause.Setting(controller, contact, "", "");
    }

    @Test
    @DisplayName("names who is responsible as soon as the installation says so, and whom to ask before that")
    void whoIsResponsible() {
        assertThat(page(setting("", ""), "pl")).contains("zapytaj osobę prowadzącą");
        assertThat(page(setting("Fundacja <Razem>", "iod@razem.test"), "pl"))
                .contains("Fundacja &lt;Razem&gt;. iod@razem.test")
                .doesNotContain("zapytaj osobę prowadzącą");
    }

    @Test
    @DisplayName("is there in all three languages, and in Polish for anybody else")
    void languages() {
        assertThat(page(setting("", ""), "uk")).contains("<html lang=\"uk\">", "Які я маю права?");
        assertThat(page(setting("", ""), "en")).contains("<html lang=\"en\">", "What are my rights?");
        assertThat(page(setting("", ""), "fr")).contains("<html lang=\"pl\">", "Jakie mam prawa?");
    }

    @Test
    @DisplayName("says when votes are cut from phones, unless nothing is sealed by itself")
    void sealing() {
        assertThat(page(setting("", ""), "pl")).contains("Najpóźniej 14 dni po zakończeniu odcinamy");
        periods.set(Period.TIES, 0, "anna");
        assertThat(page(setting("", ""), "pl")).doesNotContain("odcinamy");
    }

    @Test
    @DisplayName("is what the organisation writes, letter by letter, and the usual words where it writes nothing")
    void written() {
        open("organisation");
        answer("Kto odpowiada za dane?").setValue("Fundacja <b>Razem</b>\nul. Długa 1");
        save();
        hears("Zapisano.");

        assertThat(page(setting("", ""), "pl"))
                .contains("Fundacja &lt;b&gt;Razem&lt;/b&gt;<br>ul. Długa 1", "Nie. Udział jest dobrowolny.")
                .doesNotContain("zapytaj osobę prowadzącą");
        assertThat(page(setting("", ""), "en")).contains("ask the facilitator");

        answer("Kto odpowiada za dane?").setValue("  ");
        save();
        assertThat(page(setting("", ""), "pl")).contains("zapytaj osobę prowadzącą");
    }

    @Test
    @DisplayName("is written in each language by itself")
    @SuppressWarnings("unchecked")
    void eachLanguage() {
        open("organisation");
        Select<Locale> language = LocatorJ._get(part("clause"), Select.class);
        language.setValue(Translations.ENGLISH);
        answer("Who is responsible for the data?").setValue("The foundation");
        save();
        language.setValue(Translations.POLISH);

        assertThat(answer("Kto odpowiada za dane?").getValue()).isEmpty();
        assertThat(page(setting("", ""), "en")).contains("<p>The foundation</p>");
        assertThat(links(part("clause"))).containsExactly("Zobacz, jak to widać na telefonie /privacy?lang=pl");
    }

    private static void save() {
        press((Component) part("clause"), "Zapisz");
    }

    private static TextArea answer(String question) {
        return LocatorJ._find(part("clause"), TextArea.class).stream()
                .filter(f -> plain(f.getLabel()).equals(question))
                .findFirst()
                .orElseThrow();
    }
}
