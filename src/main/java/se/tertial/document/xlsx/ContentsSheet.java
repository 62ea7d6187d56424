package se.tertial.document.xlsx;

import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import se.tertial.document.Document;
import se.tertial.document.Wording;
import se.tertial.document.markup.LegalText;
import se.tertial.document.xlsx.XlsxDocument.Sheet;

/** The first sheet: what report this is and which tables it has, each a link to its sheet. */
final class ContentsSheet {

    private static final int LIST_ROW = 6;

    private final Worksheet sheet;
    private final Document.Front front;

    ContentsSheet(Worksheet sheet, Document.Front front) {
        this.sheet = sheet;
        this.front = front;
    }

    void write(List<Sheet> tables) {
        var language = front.language();
        sheet.width(0, 34);
        sheet.width(1, 64);
        sheet.width(2, 110);
        sheet.hideGridLines();
        text(0, 0, front.title());
        sheet.style(0, 0).bold().fontSize(18).set();
        text(1, 0, front.unitName() + ", " + front.municipalityName());
        text(2, 0, Wording.PERIOD.in(language));
        text(2, 1, front.period());
        text(3, 0, Wording.STATUS.in(language));
        text(3, 1, front.status());
        sheet.range(1, 0, 3, 1).style().fontColor("FF1B2430").set();
        text(LIST_ROW - 1, 0, Wording.SHEET.in(language));
        text(LIST_ROW - 1, 1, Wording.TABLE.in(language));
        text(LIST_ROW - 1, 2, Wording.SECTION.in(language));
        sheet.range(LIST_ROW - 1, 0, LIST_ROW - 1, 2)
                .style()
                .bold()
                .fontColor("FF3D4752")
                .borderStyle(BorderSide.BOTTOM, "medium")
                .set();
        for (var i = 0; i < tables.size(); i++) {
            row(LIST_ROW + i, tables.get(i));
        }
        sheet.freezePane(0, LIST_ROW);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
    }

    private void row(int row, Sheet table) {
        sheet.hyperlink(row, 0, HyperLink.internal("'" + table.name() + "'!A1", table.name()));
        sheet.style(row, 0)
                .fontColor("FF17507E")
                .underlined()
                .verticalAlignment("top")
                .set();
        text(row, 1, table.title());
        text(row, 2, table.section());
        sheet.range(row, 1, row, 2)
                .style()
                .fontColor("FF1B2430")
                .verticalAlignment("top")
                .set();
    }

    private void text(int row, int column, String text) {
        sheet.value(row, column, LegalText.of(text));
    }
}
