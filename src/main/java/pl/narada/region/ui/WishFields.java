package pl.narada.region.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import pl.narada.region.Period;
import pl.narada.shared.NeedCategory;
import pl.narada.ui.Dates;

/** What is to be seen, chosen. */
final class WishFields extends Div {

    /** Of the list of periods: all of them, and what is told by two dates. */
    private static final int ALWAYS = 0;

    private static final int DATES = -1;

    private final Select<Measure> measure = new Select<>();
    private final Select<NeedCategory> category = new Select<>();
    private final Select<Integer> period = new Select<>();
    private final DatePicker from = Dates.picker(this);
    private final DatePicker to = Dates.picker(this);
    private final Consumer<UnaryOperator<Wish>> ask;

    WishFields(SequencedSet<Integer> years, Consumer<UnaryOperator<Wish>> ask) {
        this.ask = ask;
        addClassName("region-wish");
        measure.setLabel(getTranslation("region.show"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(m -> getTranslation("region.measure." + m.wire()));
        category.setLabel(getTranslation("region.category"));
        category.setEmptySelectionAllowed(true);
        category.setItems(NeedCategory.values());
        preparePeriod(years);
        add(measure, category, period, from, to);
        listen();
    }

    private void preparePeriod(SequencedSet<Integer> years) {
        period.setLabel(getTranslation("region.period"));
        List<Integer> all = new ArrayList<>(List.of(ALWAYS));
        all.addAll(years);
        all.add(DATES);
        period.setItems(all);
        period.setItemLabelGenerator(year -> switch (year) {
            case ALWAYS -> getTranslation("region.always");
            case DATES -> getTranslation("region.dates");
            default -> year.toString();
        });
        from.setLabel(getTranslation("region.from"));
        to.setLabel(getTranslation("region.to"));
    }

    private void listen() {
        measure.addValueChangeListener(e -> asked(e.isFromClient(), wish -> wish.with(e.getValue())));
        category.addValueChangeListener(e -> asked(e.isFromClient(), wish -> wish.with(e.getValue())));
        period.addValueChangeListener(e -> {
            switch (e.getValue()) {
                case ALWAYS -> asked(e.isFromClient(), wish -> wish.with(Period.ALWAYS));
                // nothing else is seen before a date is chosen
                case DATES -> showDates(true);
                default -> asked(e.isFromClient(), wish -> wish.with(Period.year(e.getValue())));
            }
        });
        from.addValueChangeListener(e -> asked(
                e.isFromClient(),
                wish -> wish.with(new Period(e.getValue(), wish.period().to()))));
        to.addValueChangeListener(e -> asked(
                e.isFromClient(), wish -> wish.with(new Period(wish.period().from(), e.getValue()))));
    }

    private void asked(boolean bySomebody, UnaryOperator<Wish> change) {
        if (bySomebody) ask.accept(change);
    }

    void show(Wish now) {
        measure.setValue(now.measure());
        category.setVisible(now.measure().isByCategory());
        String none = now.measure() == Measure.GROUND ? "region.best-ground" : "region.main-need";
        category.setEmptySelectionCaption(getTranslation(none));
        category.setItemLabelGenerator(c -> getTranslation(c == null ? none : "need." + c.key()));
        category.setValue(now.category());
        boolean dates =
                !now.period().equals(Period.ALWAYS) && now.period().year().isEmpty();
        period.setValue(dates ? DATES : now.period().year().orElse(ALWAYS));
        showDates(dates);
        from.setValue(now.period().from());
        to.setValue(now.period().to());
    }

    private void showDates(boolean are) {
        from.setVisible(are);
        to.setVisible(are);
    }
}
