package se.tertial.report.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.basics.WordChange;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.FolderForm;
import se.tertial.report.Municipalities;
import se.tertial.report.Reports;
import se.tertial.report.compose.TextPlace;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** The texts of a report: read, written, tried and saved. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/rapporter/{unit}/{round}/" + ReportTexts.PATH)
class TextController {

    private static final String ONE = "/{of}/{key}";

    private final Pages pages;
    private final Reports reports;
    private final Editing editing;
    private final FolderForm form;
    private final Municipalities municipalities;

    TextController(Pages pages, Reports reports, Editing editing, FolderForm form, Municipalities municipalities) {
        this.pages = pages;
        this.reports = reports;
        this.editing = editing;
        this.form = form;
        this.municipalities = municipalities;
    }

    @GetMapping
    Rendered list(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(defaultValue = "") String sparad) {
        return pages.render(work(visit, unit, round, disposition).list(sparad));
    }

    @GetMapping(ONE)
    Rendered text(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @PathVariable String of,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String disposition) {
        var work = work(visit, unit, round, disposition);
        var place = work.place(of, key);
        var markdown = work.markdown(place);
        return pages.render(work.page(place, markdown, TextWork.mark(markdown), List.of(), List.of()));
    }

    /** @param bind a typed number to be bound, as {@code start-end reference}; empty to save or try */
    @PostMapping(ONE)
    Object change(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @PathVariable String of,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String sett,
            @RequestParam(defaultValue = "") String prova,
            @RequestParam(defaultValue = "") String bind) {
        var work = work(visit, unit, round, disposition);
        var place = work.place(of, key);
        visit.require(Right.WRITE_TEXT, place.unit());
        var markdown = plain(text);
        if (!bind.isEmpty() || !prova.isEmpty()) {
            var tried = bind.isEmpty() ? markdown : bound(markdown, bind);
            return pages.render(work.page(place, tried, sett, List.of(), List.of()));
        }
        return saved(work, place, markdown, sett);
    }

    private Object saved(TextWork work, TextPlace place, String markdown, String seen) {
        var visit = work.visit();
        var deed = Deed.of(visit.caller().visitor(), visit.text("texts.deed", TextWork.name(place)));
        var outcome = editing.change(visit.organisation().code(), deed, now -> {
            var current = ReportTexts.markdown(now, work.round(), place.unit(), place.key());
            return TextWork.mark(current).equals(seen) || current.equals(markdown)
                    ? Optional.of(ReportTexts.with(now, work.round(), place.unit(), place.key(), markdown))
                    : Optional.empty();
        });
        return switch (outcome) {
            case Editing.Outcome.Saved _ -> toList(work, place);
            case Editing.Outcome.Refused(var findings) -> {
                var said = findings.stream()
                        .map(finding -> form.said(finding, visit.language()))
                        .toList();
                yield pages.render(422, work.page(place, markdown, seen, said, List.of()));
            }
            case Editing.Outcome.Stale _ -> stale(work, place, markdown);
        };
    }

    private static ResponseEntity<Void> toList(TextWork work, TextPlace place) {
        var list = ReportTexts.list(
                work.visit(), work.outline(), work.round(), work.visit().unit().code());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        list.with("sparad", place.unit() + "/" + place.key()).toString()))
                .build();
    }

    /** The writer sees what somebody else has saved, and that is from now on what the writer has seen. */
    private Rendered stale(TextWork work, TextPlace place, String markdown) {
        var theirs = municipalities
                .byCode(work.visit().organisation().code())
                .map(now -> ReportTexts.markdown(now, work.round(), place.unit(), place.key()))
                .orElse("");
        var changes = WordChange.between(theirs, markdown);
        return pages.render(409, work.page(place, markdown, TextWork.mark(theirs), List.of(), changes));
    }

    /** For the editor, while somebody writes. Changes nothing. */
    @PostMapping(ONE + "/las")
    ResponseEntity<Map<String, Object>> reading(
            Visit visit,
            @PathVariable String unit,
            @PathVariable String round,
            @PathVariable String of,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String disposition,
            @RequestParam(defaultValue = "") String text) {
        var work = work(visit, unit, round, disposition);
        var place = work.place(of, key);
        visit.require(Right.WRITE_TEXT, place.unit());
        var markdown = plain(text);
        var reading = work.reading(place, markdown);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "bound", reading.bound(),
                        "typed", reading.typed(),
                        "preview", work.preview(place, markdown)));
    }

    private TextWork work(Visit visit, String unit, String round, String outline) {
        return new TextWork(new ReportAsked(visit, unit, round, outline), reports);
    }

    /** Browsers send lines their own way. */
    private static String plain(String text) {
        var lines = text.replace("\r\n", "\n").stripTrailing();
        return lines.isEmpty() ? "" : lines + "\n";
    }

    /** @param bind as the page wrote it; anything else leaves the text as it is */
    static String bound(String markdown, String bind) {
        var match = java.util.regex.Pattern.compile("(\\d{1,6})-(\\d{1,6}) ([^{}]{1,400})")
                .matcher(bind);
        if (!match.matches()) {
            return markdown;
        }
        var start = Integer.parseInt(match.group(1));
        var end = Integer.parseInt(match.group(2));
        return start > end || end > markdown.length()
                ? markdown
                : markdown.substring(0, start) + "{{" + match.group(3) + "}}" + markdown.substring(end);
    }
}
