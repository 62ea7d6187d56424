package se.tertial.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tertial.Golden;
import se.tertial.basics.Language;
import se.tertial.document.Document;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.Heading;
import se.tertial.document.Paragraph;
import se.tertial.document.Table;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;
import se.tertial.report.SampleInsight;
import se.tertial.report.edition.DocumentDifference.FigureChange;
import se.tertial.report.edition.DocumentDifference.TextChange;

class DocumentDifferenceTest {

    private static final Document.Front FRONT =
            new Document.Front("m", "M", "u", "U", "2024-04", "o", "Rapport", "april", "Utkast", "sv");

    @Test
    void aDocumentDoesNotDifferFromItself() {
        for (var municipality : SampleInsight.all()) {
            var insight = SampleInsight.of(municipality);
            for (var outline : insight.municipality().publications().outlines()) {
                var organisation = insight.municipality().organisation();
                var document = SampleInsight.report(
                        insight, outline.code(), organisation.startUnit(), organisation.startRound(), Language.SV);
                assertThat(DocumentDifference.between(document, document).isEmpty())
                        .as("%s %s", municipality, outline.code())
                        .isTrue();
            }
        }
    }

    @Test
    void aFigureThatIsOtherwiseIsToldWithItsPlaceAndATextUnderItsHeading() {
        var before = document("Allt går bra.", row("a", "Intäkter", "10"), row("b", "Kostnader", "20"));
        var after = document("Allt går ganska bra.", row("a", "Intäkter", "10"), row("b", "Kostnader", "21"));
        assertThat(DocumentDifference.between(before, after))
                .isEqualTo(new DocumentDifference(
                        List.of(new FigureChange("Drift", "Kostnader", "Utfall", "20", "21", "money.actual line=b")),
                        List.of(new TextChange("Ekonomi", "Allt går bra.", "Allt går ganska bra."))));
    }

    @Test
    void aRowThatHasComeOrGoneIsToldAndTheOthersAreStillTheSame() {
        var before = document("", row("a", "Intäkter", "10"), row("c", "Varav hyror", "5"));
        var after = document("", row("b", "Kostnader", "20"), row("a", "Intäkter", "10"));
        var difference = DocumentDifference.between(before, after);
        assertThat(difference.figures())
                .containsExactly(
                        new FigureChange("Drift", "Kostnader", "Utfall", "", "20", "money.actual line=b"),
                        new FigureChange("Drift", "Varav hyror", "Utfall", "5", "", ""));
        assertThat(difference.texts().stream().map(TextChange::place))
                .containsExactly("Drift › Kostnader › Rad", "Drift › Varav hyror › Rad");
    }

    @Test
    void twoRoundsOfARealReportAreHeldAgainstEachOther() {
        var before = SampleInsight.report("delarsrapport", "ksk", "2024-02", Language.SV);
        var difference = DocumentDifference.between(before, SampleInsight.interimReport());
        var shown = difference.figures().stream()
                .map(change -> String.join(
                        " | ", change.table(), change.row(), change.column(), change.before(), change.after()))
                .limit(40)
                .collect(Collectors.joining("\n"));
        Golden.compare(
                "report/edition/two-rounds.txt",
                "%d figures, %d texts%n%s%n"
                        .formatted(
                                difference.figures().size(), difference.texts().size(), shown));
    }

    private static Row row(String id, String label, String value) {
        var cell = new Cell("utfall", new BigDecimal(value), "", value, "", "money.actual line=" + id, null);
        return new Row(id, label, RowKind.ROW, 0, List.of(cell));
    }

    private static Document document(String words, Row... rows) {
        var table = new Table(
                "t", "Drift", "Rad", List.of(new Column("utfall", "Utfall", "tkr", Column.Kind.NUMBER)), List.of(rows));
        return new Document(
                FRONT,
                List.of(new Part(
                        Orientation.PORTRAIT,
                        List.of(new Heading(1, "Ekonomi", "ekonomi"), Paragraph.of(words), table))));
    }
}
