package pl.narada.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;
import pl.narada.i18n.Translations;
import pl.narada.retention.Period;
import pl.narada.retention.Periods;
import pl.narada.shared.Result;
import pl.narada.shared.Text;

/**
 * The information clause (article 13 of the GDPR) in questions and answers: what the organisation has written, and where it
 * has written nothing, the usual words with what this installation has set.
 */
@Component
public class InformationClause {

    /** In characters. */
    public static final int ANSWER_LIMIT = 2000;

    public static final List<String> QUESTIONS =
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
    private final Periods periods;
    private final OwnAnswers own;
    private final Translations words;

    InformationClause(Setting setting, Periods periods, OwnAnswers own, Translations words) {
        this.setting = setting;
        this.periods = periods;
        this.own = own;
        this.words = words;
    }

    public List<Paragraph> in(Locale language) {
        var written = own.in(language);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String question : QUESTIONS) {
            String answer = written.getOrDefault(question, usual(question, language));
            paragraphs.add(new Paragraph(question(question, language), answer));
        }
        return paragraphs;
    }

    public String question(String question, Locale language) {
        return words.say(language, "privacy." + question);
    }

    /** What the organisation has written itself; empty if nothing. */
    public String own(String question, Locale language) {
        return own.in(language).getOrDefault(question, "");
    }

    /** An answer of the organisation's own; empty: the usual one again. */
    public Result<String> write(String question, Locale language, String typed) {
        if (!QUESTIONS.contains(question)) throw new IllegalArgumentException(question);
        return (typed.isBlank() ? Result.ok("") : Text.lines(typed, ANSWER_LIMIT)).map(answer -> {
            own.write(question, language, answer);
            return answer;
        });
    }

    /** What stands there as long as the organisation writes nothing else. */
    public String usual(String question, Locale language) {
        String usual = words.say(language, "privacy." + question + ".answer");
        return switch (question) {
            case "who" ->
                setting.controller().isBlank() ? usual : (setting.controller() + ". " + setting.contact()).strip();
            case "why" -> usual + " " + otherwise(setting.basis(), words.say(language, "privacy.basis"));
            case "kept" ->
                otherwise(setting.kept(), words.say(language, "privacy.kept.usual")) + sealing(language) + " " + usual;
            default -> usual;
        };
    }

    private String sealing(Locale language) {
        int days = periods.of(Period.TIES);
        return days == 0 ? "" : " " + words.say(language, "privacy.sealing", "n", days);
    }

    private static String otherwise(String set, String usual) {
        return set.isBlank() ? usual : set;
    }
}
