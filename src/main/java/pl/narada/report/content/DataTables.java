package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.report.content.Part.Table;

/** Everything in tables for a spreadsheet: one thing on a row, the workshop in front of it, and no sums among the rows. */
public record DataTables(Wording told) {

    /** The caption is the name of the sheet. Tables without rows are left out. */
    public List<Table> of(List<Held> all) {
        var indicators = new IndicatorTables(told);
        List<Table> tables = new ArrayList<>();
        tables.add(named("report.sheet.indicators", indicators.indicators(all)));
        var cells = new Cells(told);
        tables.addAll(new HeldTables(told, cells).of(all));
        tables.addAll(new CountedTables(told, cells).of(all));
        tables.addAll(new AgreedTables(told, cells).of(all));
        return tables.stream().filter(t -> !t.rows().isEmpty()).toList();
    }

    /** With the sums by sector, role and county that a grant report asks for. */
    public List<Table> ofProgramme(List<Held> all) {
        var indicators = new IndicatorTables(told);
        List<Table> tables = new ArrayList<>(of(all));
        tables.add(1, named("report.sheet.by-sector", indicators.sectors(all)));
        tables.add(2, named("report.sheet.by-role", indicators.roles(all)));
        tables.add(3, named("report.sheet.by-county", indicators.counties(all)));
        return tables;
    }

    private Table named(String key, Table table) {
        return new Table(told.say(key), table.columns(), table.rows());
    }
}
