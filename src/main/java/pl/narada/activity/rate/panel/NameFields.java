package pl.narada.activity.rate.panel;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.rate.Scale;
import pl.narada.room.ScaleName;

/** What the scales of a rating and their ends are called, for those who want other words than the usual ones. */
final class NameFields extends Details {

    private record Row(Div line, TextField name, TextField low, TextField high) {}

    private final Map<Scale, Row> rows = new EnumMap<>(Scale.class);

    NameFields(Map<Scale, ScaleName> names) {
        setSummaryText(getTranslation("rate.names"));
        setOpened(!names.isEmpty());
        addClassName("scale-names");
        add(new Paragraph(getTranslation("rate.names.hint")));
        rows.put(Scale.IMPORTANCE, row("rate.names.first", Scale.IMPORTANCE, names.get(Scale.IMPORTANCE)));
        rows.put(Scale.FEASIBILITY, row("rate.names.second", Scale.FEASIBILITY, names.get(Scale.FEASIBILITY)));
    }

    private Row row(String label, Scale scale, @Nullable ScaleName now) {
        ScaleName named = now == null ? new ScaleName("", "", "") : now;
        var row = new Row(
                new Div(),
                field(getTranslation(label), named.name()),
                field(getTranslation("rate.names.low"), named.low()),
                field(getTranslation("rate.names.high"), named.high()));
        row.name().setPlaceholder(getTranslation("rate.scale." + scale.wire()));
        row.line().add(row.name(), row.low(), row.high());
        row.line().addClassName("scale-name");
        add(row.line());
        return row;
    }

    private static TextField field(String label, String value) {
        var field = new TextField(label);
        field.setMaxLength(ScaleName.LIMIT);
        field.setValue(value);
        return field;
    }

    /** Only these can be named. */
    void on(List<Scale> scales) {
        rows.forEach((scale, row) -> row.line().setVisible(scales.contains(scale)));
    }

    Map<Scale, ScaleName> read() {
        Map<Scale, ScaleName> names = new EnumMap<>(Scale.class);
        rows.forEach((scale, row) -> names.put(
                scale,
                new ScaleName(
                        row.name().getValue(), row.low().getValue(), row.high().getValue())));
        return names;
    }
}
