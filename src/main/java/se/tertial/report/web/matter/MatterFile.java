package se.tertial.report.web.matter;

import java.util.Optional;
import java.util.function.Supplier;
import se.tertial.document.Format;
import se.tertial.report.Matter;
import se.tertial.report.compose.MatterComposer;
import se.tertial.report.compose.MatterComposer.Piece;
import se.tertial.report.compose.MatterZip;
import se.tertial.report.web.Visit;

/** A file of a matter. @param content made when asked for, since it takes a while */
record MatterFile(String mediaType, Supplier<byte[]> content) {

    private static final String ZIP = ".zip";
    private static final String PDF = "." + Format.PDF.ending();
    private static final String DOCX = "." + Format.DOCX.ending();

    /** @param name as in the address: {@code handlingar.pdf}, {@code handlingar.zip}, {@code bilaga-1.pdf} … */
    static Optional<MatterFile> of(Visit visit, Matter matter, String name) {
        var insight = visit.insight();
        var language = visit.language();
        if (name.equals(MatterAddress.WHOLE + PDF)) {
            return Optional.of(new MatterFile(
                    Format.PDF.mediaType(), () -> Format.PDF.render(MatterComposer.whole(insight, matter, language))));
        }
        if (name.equals(MatterAddress.WHOLE + ZIP)) {
            return Optional.of(new MatterFile(
                    "application/zip", () -> MatterZip.of(MatterComposer.pieces(insight, matter, language))));
        }
        if (name.equals(MatterComposer.MEMO + DOCX)) {
            return Optional.of(new MatterFile(
                    Format.DOCX.mediaType(), () -> Format.DOCX.render(MatterComposer.memo(insight, matter, language))));
        }
        return name.endsWith(PDF) ? ofPiece(visit, matter, name) : Optional.empty();
    }

    private static Optional<MatterFile> ofPiece(Visit visit, Matter matter, String name) {
        var key = name.substring(0, name.length() - PDF.length());
        return MatterComposer.pieces(visit.insight(), matter, visit.language()).stream()
                .filter(piece -> piece.key().equals(key))
                .map(Piece::document)
                .findFirst()
                .map(document -> new MatterFile(Format.PDF.mediaType(), () -> Format.PDF.render(document)));
    }
}
