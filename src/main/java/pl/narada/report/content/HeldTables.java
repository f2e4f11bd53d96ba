package pl.narada.report.content;

import java.util.List;
import pl.narada.outcome.OutcomeView.ProfileCount;
import pl.narada.outcome.told.ActivityOutcome;
import pl.narada.outcome.told.Theme;
import pl.narada.outcome.told.Voice;
import pl.narada.report.content.Part.Table;

/** Workshops, who was there and what people said, for a spreadsheet. */
record HeldTables(Wording told, Cells cells) {

    List<Table> of(List<Held> all) {
        return List.of(
                new Sheet(
                                told,
                                "report.sheet.workshops",
                                "report.people",
                                "report.needs",
                                "report.initiatives",
                                "report.without-phone")
                        .each(all, this::workshop),
                new Sheet(told, "report.sheet.people", "report.sector", "report.people").each(all, this::people),
                new Sheet(told, "report.sheet.outside", "csv.phase", "report.people").each(all, this::outside),
                new Sheet(told, "report.sheet.phases", "csv.activity", "csv.what", "csv.phase", "report.how-many")
                        .each(all, Sheet.activities(this::phases)),
                new Sheet(told, "report.sheet.profiles", "report.question", "report.answer", "report.people")
                        .each(all, this::profiles),
                new Sheet(
                                told,
                                "report.sheet.voices",
                                "csv.activity",
                                "csv.what",
                                "report.number",
                                "csv.text",
                                "csv.sector",
                                "report.support",
                                "report.merged-into",
                                "csv.phase")
                        .each(all, Sheet.activities(this::voices)),
                new Sheet(
                                told,
                                "report.sheet.categories",
                                "report.category",
                                "report.needs",
                                "report.initiatives",
                                "report.support",
                                "report.voted-for",
                                "report.of-voters")
                        .each(all, this::categories),
                new Sheet(told, "report.sheet.themes", "csv.activity", "csv.theme", "report.number", "csv.text")
                        .each(all, Sheet.activities(this::themes)));
    }

    private void workshop(Held held, List<List<Cell>> rows) {
        var n = Indicators.of(List.of(held));
        rows.add(List.of(
                Cells.n(n.people()),
                Cells.n(n.needs()),
                Cells.n(n.ideas()),
                Cells.n(held.outcome().withoutPhone())));
    }

    private void people(Held held, List<List<Cell>> rows) {
        var outcome = held.outcome();
        outcome.groups().forEach(g -> rows.add(List.of(cells.of(g), Cells.n(g.people()))));
        if (outcome.groups().isEmpty())
            rows.add(List.of(told.words(told.say("report.untold")), Cells.n(outcome.people())));
    }

    private void outside(Held held, List<List<Cell>> rows) {
        held.outcome().outside().forEach(o -> rows.add(List.of(cells.phase(o.when()), Cells.n(o.n()))));
    }

    /** Voices where there are some, people otherwise; together they are all. */
    private void phases(ActivityOutcome activity, List<List<Cell>> rows) {
        String what = activity.voices().isEmpty() ? "report.people" : "report.sheet.voices";
        activity.phases()
                .forEach(p -> rows.add(List.of(
                        told.words(activity.prompt()),
                        told.words(told.say(what)),
                        cells.phase(p.when()),
                        Cells.n(p.n()))));
    }

    private void profiles(Held held, List<List<Cell>> rows) {
        for (ProfileCount p : held.outcome().profiles()) {
            String answer = p.answer().isEmpty() ? told.say("outcome.profile.others") : p.answer();
            rows.add(List.of(
                    told.words(told.say("outcome.profile." + p.question())), told.words(answer), Cells.n(p.people())));
        }
    }

    private void categories(Held held, List<List<Cell>> rows) {
        var needs = held.needs();
        if (needs != null) rows.addAll(new NeedsByCategory(told).table(needs).rows());
    }

    private void voices(ActivityOutcome activity, List<List<Cell>> rows) {
        for (Voice v : activity.voices()) {
            Integer root = v.mergedInto();
            rows.add(List.of(
                    told.words(activity.prompt()),
                    told.words(told.say("noun." + v.noun())),
                    Cells.n(v.number()),
                    told.words(v.text()),
                    told.words(told.sectors(v.sectors())),
                    Cells.n(v.support()),
                    root == null ? Cell.EMPTY : Cells.n(root),
                    cells.phase(v.when())));
        }
    }

    private void themes(ActivityOutcome activity, List<List<Cell>> rows) {
        for (Theme theme : activity.themes()) {
            for (Voice v : theme.voices())
                rows.add(List.of(
                        told.words(activity.prompt()),
                        told.words(theme.name()),
                        Cells.n(v.number()),
                        told.words(v.text())));
        }
    }
}
