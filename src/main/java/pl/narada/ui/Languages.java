package pl.narada.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;

/** Vaadin's way to our texts. Parameters are names and values in turn: {@code getTranslation("x", "n", 5)}. */
@Component
class Languages implements I18NProvider {

    private final Translations words;

    Languages(Translations words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Translations.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return words.say(locale, key, params);
    }
}
