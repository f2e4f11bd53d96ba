package pl.narada.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;

/** The information clause (article 13 of the GDPR) in questions and answers, with what this installation has set. */
@Component
public class InformationClause {

    private static final List<String> QUESTIONS =
            List.of("what", "who", "why", "seen", "kept", "must", "rights", "profiling");

    /**
     * All may be left empty; then people are told to ask whoever holds the meeting.
     *
     * @param controller name and address of who decides about the data
     * @param contact how to reach them or their data protection officer
     * @param basis the legal basis, instead of the usual one
     * @param kept how long the record of a meeting is kept, instead of the usual sentence
     */
    @ConfigurationProperties("narada.privacy")
    public record Setting(
            @DefaultValue("") String controller,
            @DefaultValue("") String contact,
            @DefaultValue("") String basis,
            @DefaultValue("") String kept) {}

    /** One question with its answer. */
    public record Paragraph(String question, String answer) {}

    private final Setting setting;
    private final Translations words;

    InformationClause(Setting setting, Translations words) {
        this.setting = setting;
        this.words = words;
    }

    public List<Paragraph> in(Locale language) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String question : QUESTIONS) {
            paragraphs.add(new Paragraph(words.say(language, "privacy." + question), answer(question, language)));
        }
        return paragraphs;
    }

    private String answer(String question, Locale language) {
        String usual = words.say(language, "privacy." + question + ".answer");
        return switch (question) {
            case "who" ->
                setting.controller().isBlank() ? usual : (setting.controller() + ". " + setting.contact()).strip();
            case "why" -> usual + " " + otherwise(setting.basis(), words.say(language, "privacy.basis"));
            case "kept" -> otherwise(setting.kept(), words.say(language, "privacy.kept.usual")) + " " + usual;
            default -> usual;
        };
    }

    private static String otherwise(String set, String usual) {
        return set.isBlank() ? usual : set;
    }
}
