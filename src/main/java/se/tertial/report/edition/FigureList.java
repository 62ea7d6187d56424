package se.tertial.report.edition;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Language;
import se.tertial.basics.RoundCode;
import se.tertial.document.Block;
import se.tertial.document.BulletList;
import se.tertial.document.Document;
import se.tertial.document.Heading;
import se.tertial.document.Inline;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import se.tertial.report.figure.Figure.Input;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** Every bound figure of a report with what it follows from, as a table for whoever wants to know in ten years. */
final class FigureList {

    private final Figures figures;
    private final CsvWriter csv;
    private String heading;

    private FigureList(Document document, Insight insight, CsvWriter csv) {
        var front = document.front();
        this.figures = new Figures(insight, front.unit(), new RoundCode(front.round()), Language.SV);
        this.csv = csv;
        this.heading = front.title();
    }

    static String of(Document document, Insight insight) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .fieldSeparator(';')
                .build(text)) {
            csv.writeRecord("plats", "rad", "kolumn", "text", "värde", "enhet", "referens", "formel", "underlag");
            var list = new FigureList(document, insight, csv);
            document.blocks().forEach(list::block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Heading one -> heading = one.text();
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> list.items().forEach(this::paragraph);
            case Table table -> table.rows().forEach(row -> row(table, row));
            default -> {}
        }
    }

    private void paragraph(Paragraph paragraph) {
        for (var inline : paragraph.content()) {
            if (inline instanceof Inline.Figure(String text, BigDecimal value, String source)) {
                line(heading, "", "", text, value, "", source);
            }
        }
    }

    private void row(Table table, Table.Row row) {
        var place = table.caption().isEmpty() ? heading : table.caption();
        for (var column : table.columns()) {
            row.cell(column.id())
                    .filter(cell -> !cell.source().isEmpty())
                    .ifPresent(cell -> line(
                            place,
                            row.label(),
                            column.label(),
                            cell.shown(),
                            cell.value(),
                            cell.unit().isEmpty() ? column.unit() : cell.unit(),
                            cell.source()));
        }
    }

    private void line(
            String place,
            String row,
            String column,
            String text,
            @Nullable BigDecimal value,
            String unit,
            String source) {
        var origin = FigureReference.parse(source)
                .map(figures::resolve)
                .map(figure -> figure.origin())
                .orElse(null);
        csv.writeRecord(
                place,
                row,
                column,
                text,
                value == null ? "" : value.toPlainString(),
                unit,
                source,
                origin == null ? "" : origin.formula(),
                origin == null
                        ? ""
                        : origin.inputs().stream().map(FigureList::input).collect(Collectors.joining(" | ")));
    }

    private static String input(Input input) {
        var source = input.source();
        return input.label() + ": " + input.text()
                + (source == null ? "" : " (" + source.file() + ":" + source.line() + ")");
    }
}
