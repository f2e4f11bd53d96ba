package pl.narada.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pl.narada.deliberation.Stance;
import pl.narada.deliberation.Stances;
import pl.narada.deliberation.statements.Opinion;

/**
 * What people said to statements: how many agree, disagree and pass, by groups of sectors, and how far these agree. The signs
 * stand for words, which ears are told: written out, five groups would not stand beside each other on a laptop.
 */
public final class OpinionTable extends TableBox {

    public record Row(String label, Opinion opinion) {}

    private final List<String> groups;

    /** {@code groups}: their names, in the order of {@link Opinion#by}. */
    public OpinionTable(List<String> groups, List<Row> rows) {
        super("opinions");
        this.groups = groups;
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("opine.statement"));
        for (Stance stance : Stance.values())
            head.addHeaderCell().setText(sign(stance) + "\u00A0" + getTranslation("opine.stance." + stance.wire()));
        groups.forEach(group -> head.addHeaderCell().setText(group));
        int band = -1;
        for (Row row : rows) {
            Opinion opinion = row.opinion();
            NativeTableRow line = table.getBody().addRow();
            line.addClassName("opinion");
            label(line.addHeaderCell(), row, opinion.band() == band);
            band = opinion.band();
            for (Stance stance : Stance.values())
                line.addDataCell().setText(Integer.toString(opinion.all().of(stance)));
            for (int i = 0; i < groups.size(); i++) {
                Stances group = i < opinion.by().size() ? opinion.by().get(i) : null;
                if (group == null) line.addDataCell().setText("–");
                else line.addDataCell().add(inSigns(group), inWords(group));
            }
        }
        add(table);
    }

    private void label(NativeTableHeaderCell cell, Row row, boolean inBand) {
        cell.getElement().setAttribute("scope", "row");
        cell.add(new Span(row.label()));
        // of what few answered it goes without saying
        boolean close = inBand && row.opinion().share() != null;
        String words = SupportTable.inShort(this, row.opinion(), groups);
        var verdict = new Span(close ? words + " · " + getTranslation("support.close") : words);
        verdict.addClassName("verdict");
        cell.add(verdict);
        if (row.opinion().seldom().isEmpty()) return;
        var seldom = new Span(getTranslation(
                "support.seldom",
                "groups",
                row.opinion().seldom().stream().map(groups::get).collect(Collectors.joining(", "))));
        seldom.addClassName("verdict");
        cell.add(seldom);
    }

    private static Span inSigns(Stances stances) {
        var signs = new Span(Arrays.stream(Stance.values())
                .map(stance -> sign(stance) + stances.of(stance))
                .collect(Collectors.joining("\n")));
        signs.addClassName("by-signs");
        signs.getElement().setAttribute("aria-hidden", "true");
        return signs;
    }

    private Span inWords(Stances stances) {
        var words = new Span(getTranslation(
                "opine.in-short", "agree", stances.agree(), "disagree", stances.disagree(), "pass", stances.pass()));
        words.addClassName("sr-only");
        return words;
    }

    private static String sign(Stance stance) {
        return switch (stance) {
            case AGREE -> "✓";
            case DISAGREE -> "✗";
            case PASS -> "○";
        };
    }
}
