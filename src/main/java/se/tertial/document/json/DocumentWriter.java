package se.tertial.document.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Block;
import se.tertial.document.BulletList;
import se.tertial.document.Change;
import se.tertial.document.Changed;
import se.tertial.document.Chart;
import se.tertial.document.Document;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Facts;
import se.tertial.document.Heading;
import se.tertial.document.Legend;
import se.tertial.document.Mark;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import tools.jackson.core.JsonGenerator;

/** Writes members in a fixed order and leaves out empty ones, but every cell has its value and text. */
final class DocumentWriter {

    private final StringWriter out = new StringWriter(1 << 14);
    private final JsonGenerator json =
            DocumentJson.MAPPER.writer().with(Lines.printer()).createGenerator(out);

    String write(Document document) {
        json.writeStartObject();
        front(document.front());
        if (document.opening() == Document.Opening.LETTER) {
            text("opening", name(document.opening()));
        }
        json.writeArrayPropertyStart("blocks");
        var pages = new Pages();
        for (var part : document.parts()) {
            pages.next(part);
            for (var block : part.blocks()) {
                json.writeStartObject();
                block(block);
                text("page", pages.orientation());
                if (pages.isNew()) {
                    json.writeBooleanProperty("newPage", true);
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return out + "\n";
    }

    private void front(Document.Front front) {
        text("municipality", front.municipality());
        text("municipalityName", front.municipalityName());
        text("unit", front.unit());
        text("unitName", front.unitName());
        text("round", front.round());
        text("outline", front.outline());
        text("title", front.title());
        text("period", front.period());
        text("status", front.status());
        text("language", front.language());
        text("date", front.date());
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> {
                kind("paragraph");
                paragraph(paragraph);
            }
            case BulletList list -> {
                kind("list");
                array("items", list.items(), this::paragraph);
            }
            case Table table -> table(table);
            case Changed(Change change, Block inner) -> {
                block(inner);
                change(change);
            }
            case Chart chart -> chart(chart);
            case Legend legend -> legend(legend);
            case Facts facts -> {
                kind("facts");
                array("facts", facts.facts(), fact -> {
                    json.writeStringProperty("label", fact.label());
                    json.writeStringProperty("text", fact.text());
                });
            }
        }
    }

    private void heading(Heading heading) {
        kind("heading");
        json.writeNumberProperty("level", heading.level());
        json.writeStringProperty("text", heading.text());
        text("id", heading.id());
    }

    private void paragraph(Paragraph paragraph) {
        json.writeStringProperty("text", paragraph.text());
        var runs = Run.of(paragraph);
        array("figures", runs.stream().filter(Run::isFigure).toList(), this::figure);
        array("emphasis", runs.stream().filter(Run::isEmphasis).toList(), this::emphasis);
        array("changes", runs.stream().filter(Run::isChange).toList(), this::change);
    }

    private void figure(Run run) {
        json.writeNumberProperty("start", run.start());
        json.writeStringProperty("text", run.text());
        number("value", run.value());
        text("source", run.source());
    }

    private void emphasis(Run run) {
        json.writeNumberProperty("start", run.start());
        json.writeStringProperty("text", run.text());
        if (run.kind() == Run.Kind.STRONG) {
            json.writeBooleanProperty("strong", true);
        }
    }

    private void change(Run run) {
        json.writeNumberProperty("start", run.start());
        json.writeStringProperty("text", run.text());
        text("change", name(run.kind()));
    }

    private void change(@Nullable Change change) {
        if (change != null) {
            text("change", name(change));
        }
    }

    private void table(Table table) {
        kind("table");
        text("id", table.id());
        text("caption", table.caption());
        text("rowHeading", table.rowHeading());
        array("columns", table.columns(), this::column);
        array("rows", table.rows(), this::row);
    }

    private void column(Table.Column column) {
        text("id", column.id());
        json.writeStringProperty("label", column.label());
        text("unit", column.unit());
        kind(name(column.kind()));
    }

    private void row(Table.Row row) {
        text("id", row.id());
        json.writeStringProperty("label", row.label());
        kind(name(row.kind()));
        if (row.level() != 0) {
            json.writeNumberProperty("level", row.level());
        }
        change(row.change());
        json.writeArrayPropertyStart("cells");
        row.cells().forEach(cell -> object(() -> cell(cell)));
        json.writeEndArray();
    }

    private void cell(Table.Cell cell) {
        json.writeStringProperty("column", cell.column());
        number("value", cell.value());
        text("reason", cell.reason());
        json.writeStringProperty("text", cell.text());
        text("unit", cell.unit());
        text("source", cell.source());
        if (cell.mark() != null) {
            mark(cell.mark());
        }
        text("flag", cell.flag());
        if (cell.was() != null) {
            json.writeStringProperty("was", cell.was());
        }
    }

    private void mark(Mark mark) {
        json.writeObjectPropertyStart("mark");
        json.writeStringProperty("symbol", mark.symbol());
        json.writeStringProperty("tone", name(mark.tone()));
        json.writeEndObject();
    }

    private void chart(Chart chart) {
        kind("chart");
        text("id", chart.id());
        text("caption", chart.caption());
        text("alternative", chart.alternative());
        text("shape", name(chart.shape()));
        text("unit", chart.unit());
        json.writeArrayPropertyStart("categories");
        chart.categories().forEach(json::writeString);
        json.writeEndArray();
        array("series", chart.series(), series -> {
            json.writeStringProperty("label", series.label());
            text("style", name(series.style()));
            array("points", series.points(), point -> {
                number("value", point.value());
                json.writeStringProperty("text", point.text());
            });
        });
    }

    private void legend(Legend legend) {
        kind("legend");
        text("id", legend.id());
        text("caption", legend.caption());
        array("entries", legend.entries(), entry -> {
            mark(entry.mark());
            json.writeStringProperty("label", entry.label());
            text("meaning", entry.meaning());
        });
    }

    private void kind(String kind) {
        json.writeStringProperty("kind", kind);
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private void number(String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private <T> void array(String name, List<T> items, Consumer<T> members) {
        if (items.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        items.forEach(item -> object(() -> members.accept(item)));
        json.writeEndArray();
    }

    private void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Which page a block stands on, as far as the document decides it. */
    private static final class Pages {

        private Orientation orientation = Orientation.PORTRAIT;
        private boolean isFirst = true;
        private boolean isNew;

        void next(Document.Part part) {
            isNew = !isFirst;
            isFirst = false;
            orientation = part.orientation();
        }

        String orientation() {
            return orientation == Orientation.LANDSCAPE ? "landscape" : "";
        }

        /** Whether the block asked about begins a part; true only once a part. */
        boolean isNew() {
            var answer = isNew;
            isNew = false;
            return answer;
        }
    }
}
