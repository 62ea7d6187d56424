package se.tertial.report.web.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.tertial.report.edit.Field;
import se.tertial.report.edit.Row;
import se.tertial.report.edit.RowOrder;
import se.tertial.report.edit.RowOrder.Placed;
import se.tertial.report.edit.SheetShape;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.ui.Address;
import se.tertial.ui.Link;

final class SheetComposition {

    static final String NEW = "ny";

    private static final int LINES_MAX = 100;
    private static final int SEARCHED_MIN = 15;

    private final Visit visit;
    private final SheetShape shape;
    private final RowTexts texts;
    private final ModelWords words;
    private final List<Row> rows;
    private final List<Field> columns;

    private SheetComposition(Visit visit, SheetShape shape, RowTexts texts) {
        this.visit = visit;
        this.shape = shape;
        this.texts = texts;
        this.words = new ModelWords(visit.language());
        this.rows = texts.sheets().rows(shape);
        this.columns = texts.sheets().fields(shape).stream()
                .filter(field -> field.isListed() && !shape.label().contains(field.column()))
                .toList();
    }

    static Address place(Visit visit, SheetShape shape) {
        return visit.place(ModelComposition.PATH, shape.code());
    }

    /** @param from the first line shown, counted from 0 */
    static SheetPage of(
            Visit visit,
            SheetShape shape,
            RowTexts texts,
            String search,
            int from,
            String done,
            List<String> problems) {
        return new SheetComposition(visit, shape, texts).page(search, from, done, problems);
    }

    private SheetPage page(String search, int from, String done, List<String> problems) {
        var order = new RowOrder(rows, shape);
        var found = order.placed().stream()
                .filter(placed -> isFound(placed, search))
                .toList();
        var lines = found.stream()
                .skip(from)
                .limit(LINES_MAX)
                .map(placed -> line(placed, order, search.isEmpty()))
                .toList();
        var shell = Shells.of(
                visit,
                visit.here("q", search),
                words.title(shape),
                List.of(new Link(visit.text("model.title"), visit.place(ModelComposition.PATH))),
                null);
        var next = from + LINES_MAX;
        return new SheetPage(
                shell,
                words.lead(shape),
                words.one(shape),
                visit.path(),
                labels(),
                lines,
                shape.isOne() ? null : address(NEW),
                rows.size() < SEARCHED_MIN ? null : search,
                visit.text("model.count", found.size()),
                done,
                problems,
                next < found.size()
                        ? visit.here("q", search, "fran", Integer.toString(next))
                                .toString()
                        : null);
    }

    private List<String> labels() {
        var labels = new ArrayList<String>();
        labels.add(shape.label().stream()
                .map(column -> words.label(shape, column))
                .reduce((a, b) -> a + " · " + b)
                .orElseThrow());
        columns.forEach(field -> labels.add(words.label(shape, field.column())));
        return labels;
    }

    private SheetPage.Line line(Placed placed, RowOrder order, boolean isWhole) {
        var row = rows.get(placed.row());
        var name = texts.name(shape, row);
        return new SheetPage.Line(
                placed.row(),
                row.fingerprint(),
                name,
                address(Integer.toString(placed.row())),
                placed.level(),
                columns.stream()
                        .map(field -> texts.text(field, row.get(field.column())))
                        .toList(),
                texts.status(row),
                isWhole && shape.isOrdered() && order.moved(placed.row(), true).isPresent(),
                isWhole && shape.isOrdered() && order.moved(placed.row(), false).isPresent(),
                !shape.isOne());
    }

    private boolean isFound(Placed placed, String search) {
        if (search.isBlank()) {
            return true;
        }
        var row = rows.get(placed.row());
        var all = new StringBuilder(texts.name(shape, row));
        columns.forEach(field -> all.append(' ')
                .append(row.get(field.column()))
                .append(' ')
                .append(texts.text(field, row.get(field.column()))));
        var text = all.toString().toLowerCase(Locale.ROOT);
        return List.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(text::contains);
    }

    private String address(String row) {
        return visit.place(ModelComposition.PATH, shape.code(), row).toString();
    }
}
