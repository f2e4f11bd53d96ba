package pl.narada.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import pl.narada.activity.ExampleTexts;
import pl.narada.demo.DemoScript.Agreed;
import pl.narada.demo.DemoScript.Said;
import pl.narada.programme.WorkshopForm;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.Sector;
import pl.narada.shared.Teryt;

/** Writes the scripts of the demo's meetings: each county with its own concerns, out of one bank of texts. */
final class DemoPlaywright {

    private static final String TITLE = "Współpraca międzysektorowa – idee, korzyści, wyzwania";
    private static final int DECISIONS = 2;

    private DemoPlaywright() {}

    /** Those that are over, in the order in which they were held. */
    static List<DemoScript> over() {
        return DemoBank.rows("meetings").stream()
                .map(row -> new Writer(row).script())
                .toList();
    }

    /** The one that goes on: its words are those that everybody knows from the handbook. */
    static DemoScript goingOn() {
        List<Said> needs = ExampleTexts.needs().stream()
                .map(need -> new Said(about(need.theme()), need.theme(), need.text()))
                .toList();
        List<Said> ideas = ExampleTexts.ideas().stream()
                .map(idea -> new Said(NeedCategory.INNE, idea))
                .toList();
        var form =
                form("2612", LocalDate.of(2023, 11, 22), LocalTime.of(9, 0), "Oaza Spokoju, Grzybów 75A koło Staszowa");
        return new DemoScript(form, 2612, people("12 8 7 2 2"), Map.of(), needs, ideas, "", List.of(), List.of());
    }

    private static NeedCategory about(String theme) {
        return DemoBank.ofTheme(theme).stream().findFirst().orElse(NeedCategory.INNE);
    }

    private static WorkshopForm form(String county, LocalDate date, LocalTime start, String venue) {
        return new WorkshopForm(new Teryt(county), TITLE, date, start, start.plusHours(2), venue);
    }

    private static Map<Sector, Integer> people(String counts) {
        List<Integer> numbers =
                Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
        Map<Sector, Integer> people = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) people.put(sector, numbers.get(sector.ordinal()));
        return people;
    }

    /** One row of the list of meetings, and what follows from it. */
    private static final class Writer {

        private final List<String> row;
        private final LocalDate date;
        private final Random random;
        private final Map<NeedCategory, Double> concerns;

        Writer(List<String> row) {
            this.row = row;
            this.date = LocalDate.parse(row.get(1));
            this.concerns = DemoBank.weights(row.subList(5, row.size()));
            this.random = new Random(Long.parseLong(row.getFirst()) * 10_000 + date.getYear());
        }

        DemoScript script() {
            // nobody decides on everything that matters: what is left open, others may know
            List<NeedCategory> decided = new ArrayList<>(concerns.keySet());
            decided.removeIf(c -> DemoBank.rows("decisions", c).isEmpty());
            Collections.shuffle(decided, random);
            List<NeedCategory> chosen = decided.subList(0, DECISIONS);
            return new DemoScript(
                    form(row.getFirst(), date, LocalTime.parse(row.get(2)), row.get(3)),
                    random.nextLong(),
                    people(row.get(4)),
                    concerns,
                    needs(),
                    ideas(),
                    summary(),
                    chosen.stream()
                            .map(c -> new Said(c, one("decisions", c).get(1)))
                            .toList(),
                    chosen.stream().map(c -> action(one("actions", c))).toList());
        }

        /** The more a county cares for something, the more is said about it; and one thing that fits nowhere. */
        private List<Said> needs() {
            List<Said> needs = new ArrayList<>();
            concerns.forEach((about, weight) -> {
                List<String> names = one("themes", about);
                String theme = names.get(1 + random.nextInt(names.size() - 1));
                some("needs", about, 1 + weight.intValue()).forEach(text -> needs.add(new Said(about, theme, text)));
                DemoBank.rows("local").stream()
                        .filter(local -> local.getFirst().equals(row.getFirst()))
                        .filter(local -> local.get(1).equals(about.key()))
                        .forEach(local -> needs.add(new Said(about, theme, local.get(2))));
            });
            if (!concerns.containsKey(NeedCategory.INNE))
                needs.add(new Said(
                        NeedCategory.INNE, some("needs", NeedCategory.INNE, 1).getFirst()));
            Collections.shuffle(needs, random);
            return needs;
        }

        private List<Said> ideas() {
            List<Said> ideas = new ArrayList<>();
            concerns.forEach((about, weight) ->
                    some("ideas", about, weight >= 3 ? 2 : 1).forEach(text -> ideas.add(new Said(about, text))));
            Collections.shuffle(ideas, random);
            return ideas;
        }

        private String summary() {
            Set<NeedCategory> all = concerns.keySet();
            List<String> themes =
                    all.stream().limit(2).map(c -> one("themes", c).get(1)).toList();
            return DemoTexts.summary(themes.getFirst(), themes.getLast());
        }

        private Agreed action(List<String> action) {
            return new Agreed(action.get(2), action.get(1), date.plusDays(Long.parseLong(action.get(3))));
        }

        private List<String> one(String name, NeedCategory about) {
            List<List<String>> rows = DemoBank.rows(name, about);
            return rows.get(random.nextInt(rows.size()));
        }

        private List<String> some(String name, NeedCategory about, int most) {
            List<String> texts = new ArrayList<>(
                    DemoBank.rows(name, about).stream().map(r -> r.get(1)).toList());
            Collections.shuffle(texts, random);
            return texts.subList(0, Math.min(most, texts.size()));
        }
    }
}
