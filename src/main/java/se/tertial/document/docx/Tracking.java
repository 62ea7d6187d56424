package se.tertial.document.docx;

import se.tertial.document.Change;
import se.tertial.document.Document;
import se.tertial.document.layout.DocumentDate;
import se.tertial.document.markup.Markup;

/** Tracked changes as Word knows them, each with a number of its own, so that whoever opens the file may accept or reject them. */
final class Tracking {

    private static final String AUTHOR = "Tertial";

    private final String date;
    private int next = 100_000;

    Tracking(Document.Front front) {
        this.date = DocumentDate.of(front) + "T00:00:00Z";
    }

    /** Opens the element around runs that have come or gone. */
    void open(Markup out, Change change) {
        out.open(change == Change.COME ? "w:ins" : "w:del")
                .attr("w:id", next++)
                .attr("w:author", AUTHOR)
                .attr("w:date", date);
    }

    /** Says it of the paragraph or the row whose properties are being written. */
    void mark(Markup out, Change change) {
        open(out, change);
        out.empty();
    }
}
