package pl.narada.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.narada.codebook.CodeBook;
import pl.narada.codebook.Coded;
import pl.narada.codebook.Coded.Item;
import pl.narada.codebook.Coding;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.shared.WorkshopId;
import pl.narada.ui.Says;

/**
 * Where staff go through the themes of a workshop, and what stands under none, and say which category of the code book each
 * belongs to. Saved at once; what was done here can be taken back step by step.
 */
final class CodingSection extends Details {

    private static final int AT_ONCE = 25;

    private final CodeBook codes;
    private final WorkshopId workshop;
    private final String me;
    private final Deque<Map<FindingRef, Coding>> before = new ArrayDeque<>();
    private final Map<FindingRef, CodingRow> rows = new HashMap<>();
    private final Div list = new Div();
    private final Paragraph left = new Paragraph();
    private final Checkbox onlyOpen = new Checkbox(getTranslation("coding.only-open"));
    private final Button acceptAll = new Button("", _ -> acceptAll());
    private final Button undo = new Button(getTranslation("history.undo"), _ -> undo());
    private int shown = AT_ONCE;

    /** {@code me}: whose hand it is. Invisible if there is nothing to go through. */
    CodingSection(CodeBook codes, WorkshopId workshop, String me) {
        this.codes = codes;
        this.workshop = workshop;
        this.me = me;
        addClassName("coding");
        setId("coding");
        setSummaryText(getTranslation("coding.title"));
        var about = new Paragraph(getTranslation("coding.about"));
        about.addClassName("hint");
        left.getElement().setAttribute("role", "status");
        onlyOpen.addValueChangeListener(_ -> {
            shown = AT_ONCE;
            showRows();
        });
        var tools = new Div(left, onlyOpen, acceptAll, undo);
        tools.addClassName("coding-tools");
        list.addClassName("coding-rows");
        add(about, tools, list);
        showRows();
        setOpened(items().stream().anyMatch(item -> item.coding().isEmpty()));
        setVisible(!items().isEmpty());
    }

    private List<Item> items() {
        return codes.of(workshop).map(Coded::items).orElse(List.of());
    }

    private void showRows() {
        list.removeAll();
        rows.clear();
        List<Item> wanted = items().stream()
                .filter(item -> !onlyOpen.getValue() || item.coding().isEmpty())
                .toList();
        wanted.stream().limit(shown).forEach(item -> {
            var row = new CodingRow(item, coding -> set(Map.of(item.what(), coding)));
            rows.put(item.what(), row);
            list.add(row);
        });
        if (wanted.size() > shown) list.add(more(wanted.size() - shown));
        count();
    }

    private Button more(int hidden) {
        return new Button(getTranslation("coding.more", "n", hidden), _ -> {
            shown += AT_ONCE;
            showRows();
        });
    }

    /** A row that was just set stays where it is, so that the keys go on from there. */
    private void set(Map<FindingRef, Coding> wanted) {
        before.push(codes.set(wanted, me));
        count();
    }

    private void acceptAll() {
        Map<FindingRef, Coding> suggested = suggestions();
        if (suggested.isEmpty()) return;
        set(suggested);
        showRows();
        Says.done(this, "coding.accepted", "n", suggested.size());
        // its own button is no use any more; who works by keys looks through what was accepted
        list.getChildren().findFirst().ifPresent(row -> {
            if (row instanceof CodingRow first) first.focus();
        });
    }

    private Map<FindingRef, Coding> suggestions() {
        Map<FindingRef, Coding> suggested = new LinkedHashMap<>();
        for (Item item : items()) {
            Coding suggestion = item.suggestion();
            if (!suggestion.isEmpty()) suggested.put(item.what(), suggestion);
        }
        return suggested;
    }

    private void undo() {
        if (before.isEmpty()) return;
        Map<FindingRef, Coding> back = before.pop();
        codes.set(back, me);
        showRows();
        Says.done(this, "coding.undone", "n", back.size());
        // a single one shows where it was changed back
        if (back.size() == 1) {
            CodingRow row = rows.get(back.keySet().iterator().next());
            if (row != null) row.focus();
        }
    }

    private void count() {
        List<Item> open =
                items().stream().filter(item -> item.coding().isEmpty()).toList();
        long themes =
                open.stream().filter(item -> item.what().kind() == Kind.THEME).count();
        left.setText(
                open.isEmpty()
                        ? getTranslation("coding.all-done")
                        : getTranslation("coding.left", "themes", themes, "voices", open.size() - themes));
        int suggested = suggestions().size();
        acceptAll.setText(getTranslation("coding.accept-all", "n", suggested));
        acceptAll.setEnabled(suggested > 0);
        undo.setEnabled(!before.isEmpty());
    }
}
