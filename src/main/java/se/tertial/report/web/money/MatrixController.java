package se.tertial.report.web.money;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.document.Format;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** The matrix on a page, and the same table as a file. */
@Controller
class MatrixController {

    private final Pages pages;

    MatrixController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/ekonomi/matris")
    Rendered page(Visit visit, @RequestParam Map<String, String> query) {
        var asked = MatrixAsked.of(visit, query);
        var question = visit.question("matris", asked.choice().toString());
        return pages.kept(visit.insight(), question, () -> new MatrixComposition(asked).page());
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/ekonomi/matris.xlsx")
    Rendered xlsx(Visit visit, @RequestParam Map<String, String> query, HttpServletResponse response) {
        var table = new MatrixComposition(MatrixAsked.of(visit, query)).table();
        var document = TableFile.document(visit, MatrixAsked.PATH, table);
        TableFile.attach(visit, MatrixAsked.PATH, "xlsx", response);
        return Rendered.asIs(200, Format.XLSX.mediaType(), Format.XLSX.render(document));
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/ekonomi/matris.csv")
    Rendered csv(Visit visit, @RequestParam Map<String, String> query, HttpServletResponse response) {
        var table = new MatrixComposition(MatrixAsked.of(visit, query)).table();
        TableFile.attach(visit, MatrixAsked.PATH, "csv", response);
        return Rendered.of(200, TableCsv.MEDIA_TYPE, TableCsv.of(table, visit.language()));
    }
}
