package se.tertial.proof.present;

import java.util.List;
import java.util.stream.IntStream;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.document.markup.Markup;
import se.tertial.proof.Passage;
import se.tertial.proof.Passage.Heading;
import se.tertial.proof.Passage.Paragraph;
import se.tertial.proof.Passage.Row;
import se.tertial.proof.Passage.Table;
import se.tertial.proof.Place;
import se.tertial.proof.ProofFinding;
import se.tertial.proof.Reading;

/** The report as it was read, with a mark at the place of every finding. */
final class ReportText {

    private static final int HEADING_MAX = 6;

    private final Markup page;
    private final List<ProofFinding> findings;
    private final Messages words;

    ReportText(Markup page, List<ProofFinding> findings, Messages words) {
        this.page = page;
        this.findings = findings;
        this.words = words;
    }

    void write(Reading reading) {
        page.open("section", "report").attr("aria-labelledby", "report");
        page.open("h2")
                .attr("id", "report")
                .text(words.text("proof.text"))
                .close()
                .line();
        reading.passages().forEach(this::passage);
        page.close().line();
    }

    private void passage(Passage passage) {
        switch (passage) {
            case Heading heading -> {
                page.open("h" + Math.min(HEADING_MAX, heading.level() + 2)).text(heading.text());
                marks(heading.place(), "");
                page.close().line();
            }
            case Paragraph paragraph -> {
                page.open("p").text(paragraph.text());
                marks(paragraph.place(), "");
                page.close().line();
            }
            case Table table -> table(table);
        }
    }

    private void table(Table table) {
        page.open("div", "wide")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", words.text("proof.text"));
        page.open("table");
        if (!table.caption().isBlank()) {
            page.open("caption").text(table.caption()).close();
        }
        if (!table.header().isEmpty()) {
            page.open("thead").open("tr");
            table.header()
                    .forEach(text ->
                            page.open("th").attr("scope", "col").text(text).close());
            page.close().close();
        }
        page.open("tbody");
        table.rows().forEach(row -> row(table, row));
        page.close().close().close().line();
    }

    private void row(Table table, Row row) {
        page.open("tr");
        for (var i = 0; i < row.cells().size(); i++) {
            page.open("td").attrIf(row.cells().size() == 1, "colspan", Integer.toString(Math.max(1, table.columns())));
            page.text(row.cells().get(i));
            var column = i < table.header().size() ? table.header().get(i) : "";
            var isMarked = i == 0 ? null : column;
            marks(
                    row.place(),
                    isMarked == null ? "" : isMarked + "\u0000" + row.cells().get(i));
            page.close();
        }
        page.close().line();
    }

    /** @param cell heading and text of the cell, or empty for a place without columns */
    private void marks(Place place, String cell) {
        IntStream.range(0, findings.size())
                .filter(i -> findings.get(i).place().equals(place) && isAt(findings.get(i), cell))
                .forEach(this::mark);
    }

    private static boolean isAt(ProofFinding finding, String cell) {
        return cell.isEmpty()
                ? finding.column().isBlank()
                : !finding.column().isBlank()
                        && cell.endsWith("\u0000" + finding.quote())
                        && cell.startsWith(finding.column().strip());
    }

    private void mark(int index) {
        var finding = findings.get(index);
        page.open("a", "mark " + Word.of(finding.severity()))
                .attr("id", "place-" + (index + 1))
                .attr("href", "#finding-" + (index + 1))
                .attr("title", finding.message());
        page.text(FindingsPage.sign(finding) + " " + (index + 1)).close();
    }
}
