package pl.narada.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.narada.i18n.Translations.LANGUAGES;
import static pl.narada.i18n.Translations.POLISH;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.evaluate.Ready;
import pl.narada.activity.gather.Noun;
import pl.narada.activity.opine.OpineView;
import pl.narada.activity.rate.Scale;
import pl.narada.activity.vote.Method;
import pl.narada.activity.vote.ResultView;
import pl.narada.deliberation.Consent;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.choice.BothWays;
import pl.narada.deliberation.choice.TieBreak;
import pl.narada.deliberation.statements.Verdict;
import pl.narada.i18n.Translations;
import pl.narada.retention.Erased;
import pl.narada.retention.Period;
import pl.narada.room.Decides;
import pl.narada.room.Phase;
import pl.narada.room.Status;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Reason;
import pl.narada.shared.Sector;
import pl.narada.shared.StaffAct;

/** Nobody meets a text that is missing, or one that counts wrongly. */
class WordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String KEY = "\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"";

    /** Where a text is asked for by a key that stands in the source as it is. */
    private static final List<Pattern> ASKED = List.of(
            Pattern.compile("getTranslation\\(\\s*" + KEY + "\\s*[,)]"),
            Pattern.compile("Says\\.(?:no|done)\\(\\s*\\w+,\\s*" + KEY + "\\s*[,)]"),
            Pattern.compile("\\.say\\(\\s*[\\w.]+(?:\\(\\))?,\\s*" + KEY + "\\s*[,)]"),
            Pattern.compile("\\b(?:button|small|number|line|note)\\(\\s*(?:\\w+,\\s*)?" + KEY + "\\s*[,)]"),
            Pattern.compile("\\? " + KEY + " : " + "\"[a-z.-]+\"\\)"),
            Pattern.compile("\\? \"[a-z.-]+\" : " + KEY + "\\)"));

    private static final Pattern CONFIRMED = Pattern.compile("Confirm\\.ask\\(\\s*\\w+,\\s*" + KEY);

    private final Translations words = new Translations();

    @Test
    void allLanguagesHaveTheSameTexts() {
        for (Locale language : LANGUAGES)
            assertThat(words.keys(language)).as(language.getLanguage()).isEqualTo(words.keys(POLISH));
        assertThat(words.keys(POLISH)).hasSizeGreaterThan(200);
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (Locale language : LANGUAGES) {
            List<String> keys;
            try (Stream<String> lines = Files.lines(file(language))) {
                keys = lines.filter(l -> l.contains("=") && !l.startsWith("#"))
                        .map(l -> l.substring(0, l.indexOf('=')).strip())
                        .toList();
            }
            assertThat(keys).as(language.getLanguage()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aTextHasTheSameGapsInAllLanguages() throws IOException {
        Map<String, String> polish = patterns(POLISH);
        for (Locale language : LANGUAGES) {
            patterns(language)
                    .forEach((key, pattern) -> assertThat(gaps(pattern, language))
                            .as(language.getLanguage() + " " + key)
                            .isEqualTo(gaps(polish.getOrDefault(key, ""), POLISH)));
        }
    }

    @Test
    void onlyKindsThatNeedNothingHaveNoWordsForWhatTheyNeed() throws IOException {
        for (Locale language : LANGUAGES) {
            Set<String> empty = new TreeSet<>();
            patterns(language).forEach((key, pattern) -> {
                if (pattern.isBlank()) empty.add(key);
            });
            assertThat(empty)
                    .as(language.getLanguage())
                    .containsExactly(
                            "kind.ask.needs",
                            "kind.budget.needs",
                            "kind.consent.needs",
                            "kind.evaluate.needs",
                            "kind.gather.needs",
                            "kind.opine.needs",
                            "kind.show.needs",
                            "kind.summarise.needs");
        }
    }

    @Test
    void everyTextThatTheSourcesAskForIsThere() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String source : sources()) {
            for (Pattern pattern : ASKED) asked.addAll(keys(pattern, source));
            for (String question : keys(CONFIRMED, source))
                asked.addAll(List.of(question + ".title", question + ".text", question + ".yes"));
        }
        assertThat(asked)
                .contains("workshops.title", "agenda.up", "vote.dots", "vote.paper", "greeting.staff", "saved")
                .contains("console.close-confirm.yes")
                .hasSizeGreaterThan(130);
        assertThat(words.keys(POLISH)).containsAll(asked);
    }

    @Test
    void everyTextThatIsNamedAfterAValueIsThere() {
        List<String> asked = new ArrayList<>();
        for (Sector sector : Sector.values()) asked.add("sector." + sector.wire());
        for (Status status : Status.values()) asked.add("status." + status.wire());
        for (Method method : Method.values()) asked.add("vote.method." + method.wire());
        for (Method method : Method.values())
            asked.addAll(List.of("vote.rules." + method.wire(), "vote.method." + method.wire() + ".means"));
        for (ResultView view : ResultView.values()) asked.add("vote.view." + view.wire());
        for (OpineView view : OpineView.values()) asked.add("vote.view." + view.wire());
        for (Class<?> verdict : Verdict.class.getPermittedSubclasses()) {
            String wire =
                    verdict.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            asked.addAll(List.of("verdict." + wire, "verdict.rated." + wire));
        }
        asked.addAll(List.of("vote.shown", "vote.only-you", "vote.open", "csv.on-paper"));
        for (Scale scale : Scale.values())
            asked.addAll(List.of("rate.scale." + scale.wire(), "csv.rating." + scale.wire()));
        for (Stance stance : Stance.values())
            asked.addAll(List.of("opine.stance." + stance.wire(), "csv.opinion." + stance.wire()));
        for (Erased.What what : Erased.What.values()) asked.add("erasure." + what.wire());
        for (StaffAct.What what : StaffAct.What.values()) asked.add("audit.what." + what.wire());
        for (Period period : Period.values())
            asked.addAll(List.of(
                    "retention." + period.wire(),
                    "retention." + period.wire() + ".limits",
                    "retention.due." + period.wire()));
        for (Consent.Verdict verdict : Consent.Verdict.values()) asked.add("consent.verdict." + verdict.wire());
        for (int fingers = 0; fingers <= Consent.MOST; fingers++) asked.add("consent.fingers." + fingers);
        for (BothWays.Rule rule : BothWays.Rule.values())
            asked.addAll(List.of(
                    "ways." + rule.wire(),
                    "ways.means." + rule.wire(),
                    "vote.places.rule." + rule.wire(),
                    "vote.places.rule." + rule.wire() + ".means"));
        for (String decides : List.of("proportional", "plain", "none"))
            asked.addAll(List.of(
                    "vote.places.decides." + decides,
                    "vote.places.decides." + decides + ".means",
                    "vote.places.rules." + decides));
        for (BothWays.Fate fate : BothWays.Fate.values()) asked.add("ways.fate." + fate.wire());
        for (TieBreak.By by : TieBreak.By.values()) asked.add("ways.tie." + by.wire());
        for (Decides decides : Decides.values())
            asked.addAll(List.of(
                    "budget.decides." + decides.wire(),
                    "budget.decides." + decides.wire() + ".means",
                    "budget.rules." + decides.wire()));
        for (String rule : "dots approval rate opine rank compare consent budget".split(" "))
            asked.add("recount.by." + rule);
        for (String column : "choice share balanced common divide in-short".split(" ")) asked.add("support." + column);
        for (String column : "share balanced common in-short".split(" ")) asked.add("csv." + column);
        for (String kind : List.of("rate", "answers"))
            for (String word : List.of(".turnout", ".secret", ".only-you", ".shown")) asked.add(kind + word);
        for (Phase phase : Phase.values()) asked.addAll(List.of("phase." + phase.wire(), "workshops." + phase.wire()));
        for (Noun noun : Noun.values()) asked.addAll(List.of("noun." + noun.wire(), "gather.count." + noun.wire()));
        ActivityKinds.screens().forEach(screens -> {
            String kind = "kind." + screens.kind().key();
            asked.addAll(List.of(kind, kind + ".prompt", kind + ".needs"));
        });
        asked.addAll(
                List.of("gather.which.all", "gather.which.visible", "gather.which.hidden", "gather.which.flagged"));
        asked.addAll(List.of("ask.place.now", "ask.place.open", "ask.place.answered", "ask.place.hidden"));
        asked.addAll(List.of("csv.question.open", "csv.question.answered"));
        asked.addAll(List.of("outcome.questions.open", "outcome.questions.answered"));
        for (int i = 1; i <= 5; i++) asked.add("template.staszow.block." + i);
        for (Ready ready : Ready.values()) asked.add(ready.key());
        asked.addAll(List.of("rate.scale.evaluation", "csv.rating.evaluation", "csv.answer"));
        asked.addAll(List.of("evaluate.shown", "evaluate.only-you", "evaluate.secret"));
        asked.addAll(List.of("outcome.evaluated", "outcome.raters"));
        for (String part : "question pairs before after risen".split(" ")) asked.add("outcome.shift." + part);
        asked.addAll(List.of("evaluate.questions", "evaluate.fields"));
        for (int i = 1; i <= 10; i++) asked.add("template.staszow.activity." + i);
        for (String chapter :
                "about context method needs practices sources initiatives partnerships recommendations instruments evaluation next"
                        .split(" ")) asked.add("report.chapter." + chapter);
        for (String corner : "now plan by-the-way later".split(" ")) asked.add("report.corner." + corner);
        for (String indicator :
                "workshops counties people needs initiatives recommendations actions practices sources partnerships risen"
                        .split(" ")) asked.add("report.indicator." + indicator);
        for (String format : "pdf docx xlsx json".split(" ")) asked.add("reports.make." + format);
        for (Stance stance : Stance.values()) asked.add("report.stance." + stance.wire());
        for (String column :
                "block activity what text theme sector votes voters who until merged mean ones twos threes fours fives place points"
                        .split(" ")) asked.add("csv." + column);
        for (NeedCategory category : NeedCategory.values()) asked.add("need." + category.key());
        for (String part :
                "meetings changes needs themes ideas decisions tasks practices help evaluation questions".split(" "))
            asked.add("county.section." + part);
        for (String empty : "themes ideas decisions tasks practices evaluation questions".split(" "))
            asked.add("county." + empty + ".empty");
        assertThat(words.keys(POLISH)).containsAll(asked);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasItsSentence(Reason reason) {
        for (Locale language : LANGUAGES) {
            String sentence = words.say(language, "refusal." + reason.code(), "limit", 5);
            assertThat(sentence)
                    .as(language.getLanguage())
                    .doesNotContain("!refusal")
                    .matches("\\p{Lu}.*[.?]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 głosów",
        "1, 1 głos",
        "2, 2 głosy",
        "5, 5 głosów",
        "12, 12 głosów",
        "21, 21 głosów",
        "22, 22 głosy",
        "112, 112 głosów"
    })
    void votesAreCountedAsPolesCount(int n, String sentence) {
        assertThat(words.say(POLISH, "votes", "n", n)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 osoba wzięła udział",
        "3, 3 osoby wzięły udział",
        "12, 12 osób wzięło udział",
        "22, 22 osoby wzięły udział"
    })
    void theVerbFollowsTheNumber(int n, String sentence) {
        assertThat(words.say(POLISH, "outcome.people", "n", n, "without", 0)).isEqualTo(sentence);
    }

    @Test
    void wordsOfOneLetterAreBoundToTheNext() {
        assertThat(words.say(POLISH, "agenda.up")).isEqualTo("W\u00A0górę");
        for (String key : words.keys(POLISH)) {
            assertThat(words.say(POLISH, key, "n", 1, "of", 2, "limit", 3, "each", 4))
                    .as(key)
                    .doesNotContainPattern("(?<![\\p{L}\\p{N}])[wzioauWZIOAU] ");
        }
    }

    private static Path file(Locale language) {
        return Path.of("src/main/resources/i18n/messages_%s.properties".formatted(language.getLanguage()));
    }

    private static Map<String, String> patterns(Locale language) throws IOException {
        var properties = new Properties();
        try (Reader text = Files.newBufferedReader(file(language))) {
            properties.load(text);
        }
        Map<String, String> patterns = new HashMap<>();
        properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        return patterns;
    }

    private static Set<String> gaps(String pattern, Locale language) {
        return new TreeSet<>(new MessageFormat(pattern, language).getArgumentNames());
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                // a key in a comment is an example
                texts.add(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""));
            }
            return texts;
        }
    }

    private static List<String> keys(Pattern asked, String source) {
        return asked.matcher(source).results().map(r -> r.group(1)).toList();
    }
}
