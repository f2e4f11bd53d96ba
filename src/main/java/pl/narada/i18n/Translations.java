package pl.narada.i18n;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import pl.narada.shared.Refusal;

/**
 * The words of the application in each of its languages, with ICU's message format, because Polish and Ukrainian count
 * in ways that the JDK's format does not know (1 głos, 2 głosy, 5 głosów).
 */
@Component
public class Translations {

    public static final Locale POLISH = Locale.of("pl");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale UKRAINIAN = Locale.of("uk");

    /** The first one is used where nobody has said otherwise. */
    public static final List<Locale> LANGUAGES = List.of(POLISH, ENGLISH, UKRAINIAN);

    private final Map<Locale, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Translations() {
        LANGUAGES.forEach(language -> patterns.put(language, read(language)));
    }

    private static Map<String, String> read(Locale language) {
        String name = "/i18n/messages_%s.properties".formatted(language.getLanguage());
        try (var in = Translations.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no " + name);
            Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
            var properties = new Properties();
            properties.load(text);
            Map<String, String> words = new HashMap<>();
            properties.forEach((key, value) -> words.put((String) key, bound((String) value)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word of one letter never stands at the end of a line in Polish and Ukrainian; in English it does no harm. */
    private static String bound(String text) {
        return text.replaceAll("(?<![\\p{L}\\p{N}{])([wzioauWZIOAUвзіоуайВЗІОУАЙ]) ", "$1\u00A0");
    }

    /** The language of ours that fits best. */
    public static Locale nearest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(l -> l.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(POLISH);
    }

    /** The language of ours that somebody wishes most; {@code wished} as browsers send it in Accept-Language. */
    public static Locale preferred(String wished) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wished), LANGUAGES);
            return found == null ? POLISH : found;
        } catch (IllegalArgumentException _) {
            return POLISH;
        }
    }

    public Set<String> keys(Locale language) {
        return patternsOf(language).keySet();
    }

    /** "22 listopada 2023", as people of this language write it. */
    public static String longDate(Locale language, LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    /** {@code args}: names and values in turn, e.g. {@code "n", 5}. An unknown key is a bug, shown as itself. */
    public String say(Locale language, String key, Object... args) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) named.put((String) args[i], args[i + 1]);
        return say(language, key, named);
    }

    public String say(Locale language, String key, Map<String, Object> args) {
        Locale ours = nearest(language);
        String pattern = patternsOf(ours).get(key);
        if (pattern == null) return "!" + key + "!";
        MessageFormat format = formats.computeIfAbsent(ours + "/" + key, _ -> new MessageFormat(pattern, ours));
        // MessageFormat is not safe for two threads at once
        synchronized (format) {
            return format.format(args);
        }
    }

    public String say(Locale language, Refusal refusal) {
        return say(language, "refusal." + refusal.reason().code(), refusal.details());
    }

    private Map<String, String> patternsOf(Locale language) {
        Map<String, String> words = patterns.get(nearest(language));
        if (words == null) throw new IllegalStateException("no words in " + language);
        return words;
    }
}
