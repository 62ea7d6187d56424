package se.tertial.report.web.money;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import se.tertial.document.Document;
import se.tertial.document.Document.Front;
import se.tertial.document.Document.Orientation;
import se.tertial.document.Document.Part;
import se.tertial.document.Table;
import se.tertial.report.web.Visit;

/** A table of a page as a file to keep. */
final class TableFile {

    private TableFile() {}

    /** @param name of the page */
    static Document document(Visit visit, String name, Table table) {
        var front = new Front(
                visit.organisation().code(),
                visit.organisation().name(),
                visit.unit().code(),
                visit.unit().name(),
                visit.round().code(),
                name,
                table.caption(),
                MatrixComposition.roundName(visit),
                "",
                visit.language().code());
        return new Document(front, List.of(new Part(Orientation.LANDSCAPE, List.of(table))));
    }

    static void attach(Visit visit, String name, String ending, HttpServletResponse response) {
        var fileName = "%s-%s-%s-%s.%s"
                .formatted(
                        visit.organisation().code(),
                        visit.unit().code(),
                        visit.round().code(),
                        name,
                        ending);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
    }
}
