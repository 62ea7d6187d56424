package se.tertial.report.compose;

import java.util.List;
import java.util.TreeMap;
import se.tertial.organisation.Unit;
import se.tertial.report.Municipality;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Measure;
import se.tertial.report.figure.Show;

/** What a unit's net cost is divided into when it is drawn: its departments, and where it has none its operating areas. */
public record MoneyRows(List<Row> rows) {

    /** @param key and {@code value} name it in a figure reference */
    public record Row(String name, String key, String value) {

        public FigureReference figure(Measure measure, String unit, Show show) {
            var where = new TreeMap<String, String>();
            where.put("unit", unit);
            where.put("line", "net");
            where.put(key, value);
            return new FigureReference(measure, where, show);
        }
    }

    public MoneyRows {
        rows = List.copyOf(rows);
    }

    public static MoneyRows of(Municipality municipality, String unit) {
        var areas = municipality.ledger().areas();
        var departments = municipality
                .organisation()
                .children(unit)
                .filter(u -> u.kind() == Unit.Kind.DEPARTMENT)
                .map(u -> new Row(u.name(), "unit", u.code()))
                .toList();
        return new MoneyRows(
                departments.isEmpty()
                        ? areas.stream()
                                .map(a -> new Row(a.label(), "area", a.code()))
                                .toList()
                        : departments);
    }
}
