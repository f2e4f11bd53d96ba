package pl.narada.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.narada.shared.Money;

/**
 * What is chosen if each group gets its part, beside what is chosen by the number of votes: a sentence for each choice, for
 * how many people each way holds something, what is left, and every tie with what decided it.
 */
public final class TwoWaysTable extends TableBox {

    /** See {@link pl.narada.room.Selected}; {@code groups}: names, in the order of {@link Row#by}. */
    public record Told(
            String rule,
            String decides,
            @Nullable Integer places,
            @Nullable Long budget,
            String seed,
            int people,
            int proportionalServed,
            int plainServed,
            @Nullable Long proportionalLeft,
            @Nullable Long plainLeft,
            List<String> groups,
            List<Row> rows,
            List<Tie> ties) {

        boolean withPoints() {
            return rows.stream().anyMatch(row -> row.points() != null);
        }

        private String plain() {
            if (budget == null) return "ways.supporters";
            return withPoints() ? "ways.points" : "ways.plain";
        }

        private String means() {
            if (budget == null) return "ways.means." + rule;
            return withPoints() ? "ways.means.points" : "ways.means.budget";
        }

        private String votes() {
            return budget == null || withPoints() ? "ways.people" : "outcome.votes";
        }
    }

    /** {@code votes}: people who support it; {@code points}: what they gave together, null where there are no points. */
    public record Row(
            String label,
            @Nullable Long cost,
            int votes,
            @Nullable Integer points,
            List<@Nullable Integer> by,
            boolean proportional,
            boolean plain,
            String fate) {}

    public record Tie(String way, List<String> equal, String taken, String by) {}

    public TwoWaysTable(Told told) {
        super("two-ways");
        String proportional = getTranslation("ways." + told.rule());
        Long budget = told.budget();
        String plain = getTranslation(told.plain());
        Integer places = told.places();
        if (places != null) line(getTranslation("ways.places", "n", places));
        hint(getTranslation(told.means()));
        if (budget != null) hint(getTranslation("ways.money", "money", Money.zloty(budget)));
        if (!told.decides().isEmpty())
            line(getTranslation("ways.decides", "way", told.decides().equals("plain") ? plain : proportional));
        add(table(told, proportional, plain));
        line(getTranslation(
                "ways.served",
                "first",
                proportional,
                "n",
                told.proportionalServed(),
                "second",
                plain,
                "m",
                told.plainServed(),
                "of",
                told.people()));
        Long left = told.proportionalLeft();
        Long plainLeft = told.plainLeft();
        if (left != null && plainLeft != null)
            line(getTranslation(
                    "ways.left",
                    "first",
                    proportional,
                    "money",
                    Money.zloty(left),
                    "second",
                    plain,
                    "other",
                    Money.zloty(plainLeft)));
        for (Tie tie : told.ties()) tie(tie, tie.way().equals("plain") ? plain : proportional);
        if (told.ties().stream().anyMatch(t -> t.by().equals("lot")))
            hint(getTranslation("ways.seed", "seed", told.seed()));
    }

    private void tie(Tie tie, String way) {
        line(getTranslation(
                "ways.tie." + tie.by(), "way", way, "equal", String.join(", ", tie.equal()), "taken", tie.taken()));
    }

    private void hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        add(hint);
    }

    private void line(String text) {
        add(new Paragraph(text));
    }

    private NativeTable table(Told told, String proportional, String plain) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("outcome.choice"));
        if (told.budget() != null) head.addHeaderCell().setText(getTranslation("ways.cost"));
        if (told.withPoints()) head.addHeaderCell().setText(getTranslation("ways.given"));
        head.addHeaderCell().setText(getTranslation(told.votes()));
        told.groups().forEach(group -> head.addHeaderCell().setText(group));
        head.addHeaderCell().setText(proportional);
        head.addHeaderCell().setText(plain);
        head.addHeaderCell().setText(getTranslation("ways.why"));
        for (Row row : told.rows()) {
            NativeTableRow line = table.getBody().addRow();
            line.addClassName("chosen");
            NativeTableHeaderCell label = line.addHeaderCell();
            label.setText(row.label());
            label.getElement().setAttribute("scope", "row");
            Long cost = row.cost();
            if (cost != null) line.addDataCell().setText(Money.zloty(cost));
            Integer points = row.points();
            if (points != null) line.addDataCell().setText(Integer.toString(points));
            line.addDataCell().setText(Integer.toString(row.votes()));
            for (int i = 0; i < told.groups().size(); i++) line.addDataCell().setText(told(row.by(), i));
            line.addDataCell().setText(mark(row.proportional()));
            line.addDataCell().setText(mark(row.plain()));
            line.addDataCell().setText(getTranslation("ways.fate." + row.fate()));
        }
        return table;
    }

    /** A dash: may not be told by itself. */
    private static String told(List<@Nullable Integer> by, int group) {
        Integer n = group < by.size() ? by.get(group) : null;
        return n == null ? "–" : Integer.toString(n);
    }

    private String mark(boolean chosen) {
        return getTranslation(chosen ? "ways.yes" : "ways.no");
    }
}
