package se.tertial.report.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.Editing.Outcome;
import se.tertial.report.FindingAnswer;
import se.tertial.report.FolderForm;
import se.tertial.report.Reports;
import se.tertial.report.web.ReviewPage.Said;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** A report before it is adopted: what is found in it, answered with a reason or put right elsewhere. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/rapporter/{unit}/{round}/" + ReviewComposition.PATH)
class ReviewController {

    private static final String DONE = "besked";
    private static final List<String> DEEDS = List.of("saved", "withdrawn", "gone");

    private final Pages pages;
    private final Reports reports;
    private final Editing editing;
    private final FolderForm form;

    ReviewController(Pages pages, Reports reports, Editing editing, FolderForm form) {
        this.pages = pages;
        this.reports = reports;
        this.editing = editing;
        this.form = form;
    }

    @GetMapping
    Rendered page(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(name = DONE, defaultValue = "") String done) {
        var asked = new ReportAsked(visit, unit, round, disposition);
        if (DEEDS.contains(done)) {
            var said = new Said(List.of(visit.text("answer.done." + done)), false);
            return pages.render(new ReviewComposition(asked, reports).page(said));
        }
        var question = List.of("review", asked.request(), visit.caller());
        return pages.kept(visit.insight(), question, () -> new ReviewComposition(asked, reports).page(Said.NOTHING));
    }

    /** @param fynd mark of the finding that is answered */
    @PostMapping(ReviewComposition.ANSWER)
    Object answer(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(defaultValue = "") String fynd,
            @RequestParam(defaultValue = "") String skal) {
        var report = new ReviewComposition(new ReportAsked(visit, unit, round, disposition), reports);
        visit.require(Right.WRITE_TEXT, unit);
        var reason = skal.replace("\r\n", "\n").strip();
        if (reason.isEmpty()) {
            return refused(report, List.of(visit.text("answer.empty")));
        }
        var finding = report.reviewed().byMark(fynd);
        if (finding.isEmpty()) {
            return done(report, "gone");
        }
        var answer = report.answer(finding.get(), reason, LocalDate.now(ZoneId.systemDefault()));
        return changed(visit, report, "saved", answer.finding().place(), answers -> {
            if (answers.stream()
                    .anyMatch(one -> report.isOfReport(one) && one.finding().equals(answer.finding()))) {
                return answers;
            }
            answers.add(answer);
            return answers;
        });
    }

    /** @param fynd mark of the finding whose answer is taken back */
    @PostMapping(ReviewComposition.WITHDRAW)
    Object withdraw(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(defaultValue = "") String fynd) {
        var report = new ReviewComposition(new ReportAsked(visit, unit, round, disposition), reports);
        visit.require(Right.WRITE_TEXT, unit);
        return visit.insight().municipality().publications().answers().stream()
                .filter(answer ->
                        report.isOfReport(answer) && answer.finding().mark().equals(fynd))
                .findFirst()
                .map(answer ->
                        changed(visit, report, "withdrawn", answer.finding().place(), answers -> {
                            answers.remove(answer);
                            return answers;
                        }))
                .orElseGet(() -> done(report, "gone"));
    }

    /** @param change of the answers there are; what changes nothing was done by somebody else already */
    private Object changed(
            Visit visit,
            ReviewComposition report,
            String what,
            String place,
            UnaryOperator<List<FindingAnswer>> change) {
        var deed = Deed.of(visit.caller().visitor(), visit.text("answer.deed." + what, place));
        var outcome = editing.change(visit.organisation().code(), deed, now -> {
            var before = now.publications().answers();
            var after = change.apply(new ArrayList<>(before));
            return before.equals(after)
                    ? Optional.empty()
                    : Optional.of(now.with(now.publications().withAnswers(after)));
        });
        return switch (outcome) {
            case Outcome.Saved _ -> done(report, what);
            case Outcome.Stale _ -> done(report, "gone");
            case Outcome.Refused(var findings) ->
                refused(
                        report,
                        findings.stream()
                                .map(finding -> form.said(finding, visit.language()))
                                .toList());
        };
    }

    private Object refused(ReviewComposition report, List<String> why) {
        return pages.render(HttpStatus.UNPROCESSABLE_CONTENT.value(), report.page(new Said(why, true)));
    }

    private static Object done(ReviewComposition report, String what) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(report.address().with(DONE, what).toString()))
                .build();
    }
}
