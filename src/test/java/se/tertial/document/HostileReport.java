package se.tertial.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;

/** A report whose every text tries to be something else than text. */
public final class HostileReport {

    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "\"onmouseover=alert(1) x='",
            "]]></style></title><!-- & &amp; &lt;",
            "=HYPERLINK(\"http://example.org\")",
            "bell \u0007 null \u0000 feed \u000B delete \u007F end",
            "emoji 😀 and family 👩‍👧",
            "{{figure}} ${x} #{y} %s \\n",
            "A".repeat(300),
            "Kommunstyrelsekontorsbeslutsunderlagshanteringssystemsförvaltare");

    private HostileReport() {}

    public static Document document() {
        var first = TEXTS.getFirst();
        return new Document(
                new Document.Front(first, TEXTS.get(2), "u", TEXTS.get(5), "?", "o", TEXTS.get(1), first, first, "sv"),
                List.of(new Part(
                        Orientation.PORTRAIT,
                        List.of(
                                new Heading(1, first + TEXTS.get(4), "a"),
                                new Heading(2, TEXTS.get(7), "b"),
                                prose(),
                                new BulletList(List.of(prose())),
                                table(),
                                chart(),
                                new Legend(
                                        "l",
                                        TEXTS.get(2),
                                        List.of(new Legend.Entry(
                                                new Mark("<", Mark.Tone.RED), TEXTS.get(1), TEXTS.get(5))))))));
    }

    private static Paragraph prose() {
        var inlines = new ArrayList<Inline>();
        for (var text : TEXTS) {
            inlines.add(new Inline.Words(text + " "));
            inlines.add(new Inline.Strong(text));
            inlines.add(new Inline.Figure(text, new BigDecimal("1.50"), text));
            inlines.add(new Inline.Figure("", null, "empty"));
        }
        return new Paragraph(inlines);
    }

    private static Table table() {
        var columns = List.of(
                new Column("t", TEXTS.get(0), "", Column.Kind.TEXT),
                new Column("n", TEXTS.get(1), "\"<u>\"", Column.Kind.NUMBER),
                new Column("s", TEXTS.get(7), "", Column.Kind.STATUS));
        var rows = new ArrayList<Row>();
        for (var text : TEXTS) {
            rows.add(new Row(
                    "r" + rows.size(),
                    text,
                    RowKind.ROW,
                    rows.size() % 5,
                    List.of(
                            Cell.text("t", text),
                            new Cell(
                                    "n",
                                    new BigDecimal("-12345678901234.50"),
                                    "",
                                    "−12 345 678 901 234,50",
                                    "",
                                    text,
                                    null),
                            Cell.status("s", text, text, new Mark("&", Mark.Tone.YELLOW)))));
            rows.add(new Row("n" + rows.size(), text, RowKind.NOTE, 0, List.of()));
        }
        return new Table("t-1", TEXTS.get(2), TEXTS.get(4), columns, rows);
    }

    private static Chart chart() {
        var points = TEXTS.stream()
                .map(text -> new Chart.Point(BigDecimal.valueOf(text.length()), "1 <2"))
                .toList();
        return new Chart(
                "c\"<1",
                TEXTS.get(0),
                TEXTS.get(1),
                Chart.Shape.BARS,
                "<",
                TEXTS,
                List.of(new Chart.Series(TEXTS.get(2), Chart.Style.HATCHED, points)));
    }
}
