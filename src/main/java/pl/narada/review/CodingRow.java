package pl.narada.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.narada.codebook.Coded.Item;
import pl.narada.codebook.Coding;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.shared.NeedCategory;
import pl.narada.shared.NeedCategory.Facet;

/** One theme or voice with its two categories, and what its words suggest. */
final class CodingRow extends Div {

    private final Select<NeedCategory> how = new Select<>();
    private final Select<NeedCategory> about = new Select<>();
    private final Button suggestion = new Button();
    private final Consumer<Coding> save;
    private boolean settled = true;

    CodingRow(Item item, Consumer<Coding> save) {
        this.save = save;
        addClassName("coding-row");
        add(words(item));
        prepare(how, "coding.how", item, f -> f != Facet.ABOUT);
        prepare(about, "coding.subject", item, f -> f == Facet.ABOUT);
        show(item.coding());
        how.addValueChangeListener(_ -> chosen(true));
        about.addValueChangeListener(_ -> chosen(false));
        suggest(item.suggestion());
    }

    private Div words(Item item) {
        boolean theme = item.what().kind() == Kind.THEME;
        var text = new Span(item.text());
        text.setClassName("theme-name", theme);
        String kind = theme
                ? getTranslation("coding.theme", "n", item.voices().size())
                : getTranslation(item.isNeed() ? "noun.need" : "noun.idea");
        var facts = new Span(kind);
        facts.addClassName("facts");
        var words = new Div(text, facts);
        words.addClassName("coding-words");
        return words;
    }

    private void prepare(Select<NeedCategory> field, String key, Item item, Predicate<Facet> offered) {
        field.setLabel(getTranslation(key));
        field.setAriaLabel(getTranslation(key) + ": " + item.text());
        field.setItems(Arrays.stream(NeedCategory.values())
                .filter(category -> offered.test(category.facet()))
                .toList());
        field.setItemLabelGenerator(this::named);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption("–");
        add(field);
    }

    private String named(@Nullable NeedCategory category) {
        return category == null ? "–" : getTranslation("need." + category.key());
    }

    private void suggest(Coding suggested) {
        add(suggestion);
        suggestion.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        suggestion.setVisible(!suggested.isEmpty());
        suggestion.setText(getTranslation(
                "coding.suggestion",
                "categories",
                suggested.categories().stream().map(this::named).collect(Collectors.joining(", "))));
        suggestion.addClickListener(_ -> {
            suggestion.setVisible(false);
            show(suggested);
            save.accept(suggested);
            how.focus();
        });
    }

    private void chosen(boolean howChanged) {
        if (!settled) return;
        Coding coding = coding(howChanged);
        show(coding);
        suggestion.setVisible(suggestion.isVisible() && coding.isEmpty());
        save.accept(coding);
    }

    /** Something else stands alone, so what was chosen last counts. */
    private Coding coding(boolean howChanged) {
        NeedCategory way = how.getValue();
        NeedCategory subject = about.getValue();
        boolean otherWins = way == NeedCategory.INNE && (howChanged || subject == null);
        if (otherWins) return new Coding(way, null);
        return new Coding(way == NeedCategory.INNE ? null : way, subject);
    }

    private void show(Coding coding) {
        settled = false;
        how.setValue(coding.how());
        about.setValue(coding.about());
        settled = true;
    }

    void focus() {
        how.focus();
    }
}
