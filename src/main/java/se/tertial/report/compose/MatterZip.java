package se.tertial.report.compose;

import java.util.List;
import se.tertial.document.Format;
import se.tertial.document.markup.StableZip;
import se.tertial.report.compose.MatterComposer.Piece;

/** The documents of a matter as files of their own, numbered in the order in which they are read; the memo also as Word. */
public final class MatterZip {

    private MatterZip() {}

    public static byte[] of(List<Piece> pieces) {
        var zip = new StableZip();
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var name = "%02d-%s.".formatted(i + 1, piece.fileName());
            zip.add(name + Format.PDF.ending(), Format.PDF.render(piece.document()));
            if (piece.key().equals(MatterComposer.MEMO)) {
                zip.add(name + Format.DOCX.ending(), Format.DOCX.render(piece.document()));
            }
        }
        return zip.toBytes();
    }
}
