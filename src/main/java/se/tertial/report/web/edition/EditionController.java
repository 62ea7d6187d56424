package se.tertial.report.web.edition;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.RoundCode;
import se.tertial.report.Insights;
import se.tertial.report.Reports;
import se.tertial.report.edition.Edition;
import se.tertial.report.edition.Editions;
import se.tertial.report.web.EditionAddress;
import se.tertial.report.web.Visit;
import se.tertial.report.web.edition.RedlineFile.Versions;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Adopted editions to read, to download as they were stored, and held against each other. Everybody may read them. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/" + EditionAddress.PATH)
class EditionController {

    private static final String OF_REPORT = "/{unit}/{round}/{outline}";
    private static final String ONE = OF_REPORT + "/{issue:[1-9]\\d{0,3}}";

    private final Pages pages;
    private final Insights insights;
    private final Editions editions;
    private final Reports reports;
    private final RedlineFile redline;

    EditionController(Pages pages, Insights insights, Editions editions, Reports reports, RedlineFile redline) {
        this.insights = insights;
        this.pages = pages;
        this.editions = editions;
        this.reports = reports;
        this.redline = redline;
    }

    @GetMapping
    Rendered list(Visit visit) {
        return pages.kept(
                visit.insight(), visit.question(), () -> composition(visit).list());
    }

    /** The latest edition of a report. */
    @GetMapping(OF_REPORT)
    ResponseEntity<Void> latest(
            Visit visit, @PathVariable String unit, @PathVariable String round, @PathVariable String outline) {
        var composition = composition(visit);
        var edition = composition.all().stream()
                .filter(one -> RoundCode.isValid(round) && one.isOf(unit, new RoundCode(round), outline))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.edition", outline, composition.known()));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(EditionAddress.page(visit, edition).toString()))
                .build();
    }

    @GetMapping(ONE)
    Rendered page(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @PathVariable String outline,
            @PathVariable String issue,
            @RequestParam(defaultValue = "") String besked) {
        var composition = composition(visit);
        var edition = composition.asked(unit, round, outline, issue);
        return besked.isEmpty()
                ? pages.kept(visit.insight(), visit.question(), () -> composition.page(edition, false))
                : pages.render(composition.page(edition, true));
    }

    @GetMapping(ONE + "/" + EditionAddress.COMPARE)
    Rendered compare(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @PathVariable String outline,
            @PathVariable String issue,
            @RequestParam(name = EditionAddress.WITH, defaultValue = "") String with) {
        var composition = composition(visit);
        var edition = composition.asked(unit, round, outline, issue);
        var earlier = composition.asked(unit, round, outline, with);
        return pages.kept(
                visit.insight(),
                visit.question(EditionAddress.WITH, with),
                () -> composition.compare(edition, earlier));
    }

    /** Both in one file, with what has gone and come marked. */
    @GetMapping(ONE + "/" + EditionAddress.COMPARE + RedlineFile.ENDINGS)
    Rendered redline(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @PathVariable String outline,
            @PathVariable String issue,
            @PathVariable String ending,
            @RequestParam(name = EditionAddress.WITH, defaultValue = "") String with,
            HttpServletResponse response) {
        var composition = composition(visit);
        var edition = composition.asked(unit, round, outline, issue);
        var earlier = composition.asked(unit, round, outline, with);
        var words = Messages.of("edition", Language.SV);
        var name = "%s-%s-%s-%s-skillnad-utgava-%d-till-%d"
                .formatted(visit.organisation().code(), unit, round, outline, earlier.issue(), edition.issue());
        var versions = new Versions(
                name,
                editions.document(earlier),
                words.text("issue", earlier.issue()),
                editions.document(edition),
                words.text("issue", edition.issue()));
        return redline.get(visit, versions, ending, response);
    }

    /** The stored bytes, and never others. */
    @GetMapping(ONE + "/{name:[a-z]+\\.[a-z]+}")
    Rendered file(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @PathVariable String outline,
            @PathVariable String issue,
            @PathVariable String name,
            HttpServletResponse response) {
        var composition = composition(visit);
        var edition = composition.asked(unit, round, outline, issue);
        var file = edition.file(name).orElseThrow(() -> visit.missing("missing.edition", name));
        if (!composition.isSeen(edition, file)) {
            visit.require(Right.SEE_CHANGES);
        }
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName(visit, edition, name))
                        .build()
                        .toString());
        return Rendered.asIs(200, file.mediaType(), editions.content(edition, file));
    }

    private static String fileName(Visit visit, Edition edition, String name) {
        return String.join(
                "-",
                List.of(
                        visit.organisation().code(),
                        edition.unit(),
                        edition.round().code(),
                        edition.outline(),
                        "utgava",
                        Integer.toString(edition.issue()),
                        name));
    }

    private EditionComposition composition(Visit visit) {
        var code = visit.organisation().code();
        return new EditionComposition(visit, () -> insights.byCode(code).orElseThrow(), editions, reports);
    }
}
