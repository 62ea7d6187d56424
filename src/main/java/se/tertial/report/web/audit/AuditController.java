package se.tertial.report.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.organisation.ChangeExport;
import se.tertial.organisation.ChangeExport.Format;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** The audit log: for those who answer for the municipality's work, and for its auditors. */
@Controller
class AuditController {

    private static final String ALL = "/{kommun:[a-z0-9-]+}/" + AuditComposition.PATH;

    private final MunicipalityRegister register;
    private final ChangeLog log;
    private final Reads reads;
    private final Pages pages;

    AuditController(MunicipalityRegister register, ChangeLog log, Reads reads, Pages pages) {
        this.register = register;
        this.log = log;
        this.reads = reads;
        this.pages = pages;
    }

    @GetMapping(ALL)
    Rendered page(Visit visit, @RequestParam Map<String, String> given) {
        visit.require(Right.SEE_CHANGES);
        var composition = new AuditComposition(visit, given);
        var from = (composition.page() - 1) * AuditComposition.ROWS_A_PAGE;
        var rows = log.find(id(visit), composition.asked(), from, AuditComposition.ROWS_A_PAGE + 1);
        return pages.render(composition.page(rows, composition.wantsVerdict() ? log.verify(id(visit)) : null));
    }

    @GetMapping(ALL + ".csv")
    void csv(Visit visit, @RequestParam Map<String, String> given, HttpServletResponse response) throws IOException {
        file(visit, Format.CSV, given, response);
    }

    @GetMapping(ALL + ".json")
    void json(Visit visit, @RequestParam Map<String, String> given, HttpServletResponse response) throws IOException {
        file(visit, Format.JSON, given, response);
    }

    private void file(Visit visit, Format format, Map<String, String> given, HttpServletResponse response)
            throws IOException {
        visit.require(Right.SEE_CHANGES);
        var ending = format.ending();
        var asked = new AuditComposition(visit, given).asked();
        reads.note(visit, "Tog ut ändringsloggen", AuditComposition.PATH + "." + ending);
        response.setContentType(format.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s-%s.%s\""
                        .formatted(AuditComposition.PATH, visit.organisation().code(), ending));
        new ChangeExport(log, id(visit), asked).write(format, response.getWriter());
    }

    private MunicipalityId id(Visit visit) {
        return register.byCode(visit.organisation().code()).orElseThrow().id();
    }
}
