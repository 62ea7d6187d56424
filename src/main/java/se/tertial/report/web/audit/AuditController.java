package se.tertial.report.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.organisation.ChangeExport;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.organisation.chain.ChainExport;
import se.tertial.organisation.chain.ChainExport.Format;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** The log of changes: for those who answer for the municipality's work, and for its auditors. */
@Controller
class AuditController {

    private static final String ALL = "/{kommun:[a-z0-9-]+}/" + AuditComposition.PATH;

    private final MunicipalityRegister register;
    private final ChangeLog log;
    private final Pages pages;

    AuditController(MunicipalityRegister register, ChangeLog log, Pages pages) {
        this.register = register;
        this.log = log;
        this.pages = pages;
    }

    @GetMapping(ALL)
    Rendered page(Visit visit, @RequestParam Map<String, String> given) {
        visit.require(Right.SEE_CHANGES);
        var asked = new AuditAsked(given);
        var rows = log.find(id(visit), AuditComposition.question(asked), asked.offset(), AuditAsked.ROWS_A_PAGE + 1);
        var verdict = asked.wantsVerdict() ? log.verify(id(visit)) : null;
        return pages.render(new AuditComposition(visit, asked).page(rows, verdict, log.verified(id(visit))));
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
        var question = AuditComposition.question(new AuditAsked(given));
        var municipality = visit.organisation().code();
        write(ChangeExport.of(log, id(visit), question), format, AuditComposition.PATH, municipality, response);
    }

    /** @param municipality code; empty for the installation */
    static void write(ChainExport export, Format format, String name, String municipality, HttpServletResponse response)
            throws IOException {
        var fileName = name + (municipality.isEmpty() ? "" : "-" + municipality) + "." + format.ending();
        response.setContentType(format.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        export.write(format, response.getWriter());
    }

    private MunicipalityId id(Visit visit) {
        return register.byCode(visit.organisation().code()).orElseThrow().id();
    }
}
