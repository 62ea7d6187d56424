package se.tertial.report.web.forecast;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.tertial.access.Right;
import se.tertial.basics.Finding;
import se.tertial.basics.Messages;
import se.tertial.basics.Word;
import se.tertial.document.Format;
import se.tertial.ledger.EntryFindingText;
import se.tertial.report.Editing;
import se.tertial.report.Editing.Deed;
import se.tertial.report.FolderForm;
import se.tertial.report.forecast.ForecastKey;
import se.tertial.report.forecast.ForecastProposal;
import se.tertial.report.forecast.Forecasts;
import se.tertial.report.forecast.GridFile;
import se.tertial.report.forecast.Merge.Conflict;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** Forecasts read, typed, proposed, saved, exported and read back. */
@Controller
@RequestMapping("/{kommun:[a-z0-9-]+}/ekonomi")
class ForecastController {

    private static final String SAVED = "sparat";

    private final Pages pages;
    private final Editing editing;
    private final FolderForm form;

    ForecastController(Pages pages, Editing editing, FolderForm form) {
        this.pages = pages;
        this.editing = editing;
        this.form = form;
    }

    @GetMapping("/prognos")
    Rendered page(
            Visit visit,
            @RequestParam(name = SAVED, defaultValue = "") String saved,
            @RequestParam(defaultValue = "") String rad) {
        var composition = new ForecastComposition(visit, rad);
        var notice = saved.isEmpty() ? "" : words(visit).text("notice.saved");
        return pages.render(composition.page(composition.stored(), notice, ""));
    }

    /** Saves, or shows the grid with something proposed in it and saves nothing. */
    @PostMapping("/prognos")
    Object told(Visit visit, @RequestParam Map<String, String> typed) {
        var composition = new ForecastComposition(visit, typed.getOrDefault(ForecastComposition.LINE, ""));
        var money = composition.money();
        var draft = settable(visit, composition).with(typed);
        var fill = Word.parse(ForecastProposal.class, typed.getOrDefault("fyll", ""));
        if (fill.isPresent()) {
            return tried(visit, composition, draft.filled(composition.grid(), fill.get(), money));
        }
        var take = typed.getOrDefault("ta", "");
        if (!take.isEmpty()) {
            return tried(visit, composition, taken(composition, draft, take));
        }
        var checked = draft.checked(money);
        return checked.isClean()
                ? saved(visit, composition, checked)
                : again(composition, checked, 422, words(visit).text("problem.some"));
    }

    /** What the caller may set, of the unit or of any below it; who may set nothing is stopped here. */
    private static ForecastDraft settable(Visit visit, ForecastComposition composition) {
        var stored = composition.stored();
        if (stored.typed().isEmpty()) {
            visit.require(Right.SET_FORECAST, visit.unit().code());
        }
        return stored;
    }

    private static ForecastDraft taken(ForecastComposition composition, ForecastDraft draft, String take) {
        var colon = take.indexOf(':');
        var proposal = Word.parse(ForecastProposal.class, take.substring(0, Math.max(0, colon)));
        var key = ForecastKey.parse(take.substring(colon + 1));
        return proposal.isPresent() && key.isPresent()
                ? draft.taken(composition.grid(), key.get(), proposal.get(), composition.money())
                : draft;
    }

    private Rendered tried(Visit visit, ForecastComposition composition, ForecastDraft draft) {
        return pages.render(composition.page(draft, words(visit).text("notice.tried"), ""));
    }

    private Rendered again(ForecastComposition composition, ForecastDraft draft, int status, String problem) {
        return pages.render(status, composition.page(draft, "", problem));
    }

    private Object saved(Visit visit, ForecastComposition composition, ForecastDraft draft) {
        var deed = Deed.of(visit.caller().visitor(), composition.title());
        var conflicts = new AtomicReference<List<Conflict>>(List.of());
        var outcome = editing.change(visit.organisation().code(), deed, now -> {
            var merge = draft.merge(composition.money(), Forecasts.of(now, visit.round()));
            conflicts.set(merge.conflicts());
            return merge.conflicts().isEmpty()
                    ? Optional.of(Forecasts.with(
                            now,
                            visit.round(),
                            merge.changes(),
                            composition.known(),
                            composition.grid().imported()))
                    : Optional.empty();
        });
        return switch (outcome) {
            case Editing.Outcome.Saved _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(
                                composition.address().with(SAVED, "1").toString()))
                        .build();
            case Editing.Outcome.Stale _ ->
                again(
                        composition,
                        draft.against(conflicts.get()),
                        409,
                        words(visit).text("problem.stale"));
            case Editing.Outcome.Refused(var findings) ->
                again(
                        composition,
                        draft,
                        422,
                        findings.stream()
                                .map(finding -> form.said(finding, visit.language()))
                                .collect(Collectors.joining(" ")));
        };
    }

    @GetMapping("/prognos.xlsx")
    Rendered file(Visit visit, HttpServletResponse response, @RequestParam(defaultValue = "") String rad) {
        var composition = new ForecastComposition(visit, rad);
        var bytes = GridFile.write(
                composition.grid(), composition.mark(), composition.title(), composition.money(), visit.language());
        var name = "%s-%s-%s-prognos.xlsx"
                .formatted(
                        visit.organisation().code(),
                        visit.unit().code(),
                        visit.round().code());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        return Rendered.asIs(200, Format.XLSX.mediaType(), bytes);
    }

    /** Shows what the file says in the grid. Saves nothing. */
    @PostMapping("/prognos/fil")
    Rendered filled(
            Visit visit,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String rad)
            throws IOException {
        var composition = new ForecastComposition(visit, rad);
        var stored = settable(visit, composition);
        if (file == null || file.isEmpty()) {
            return again(composition, stored, 422, words(visit).text("problem.no-file"));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var in = file.getInputStream()) {
            var read = GridFile.read(name, in, composition.mark());
            if (!read.isClean()) {
                return again(composition, stored, 422, said(visit, read.findings()));
            }
            var filled = read.value().orElseThrow();
            var draft = stored.with(filled, composition.money());
            var words = words(visit);
            var left = filled.keySet().stream()
                    .filter(key -> !stored.typed().containsKey(key))
                    .count();
            var notice = words.text("notice.file", draft.changes(composition.money()))
                    + (left == 0 ? "" : " " + words.text("notice.left", left));
            var problem = draft.isClean() ? "" : words.text("problem.file");
            return pages.render(draft.isClean() ? 200 : 409, composition.page(draft, notice, problem));
        }
    }

    private static String said(Visit visit, List<Finding> findings) {
        return findings.stream()
                .map(finding -> words(visit).has(finding.code())
                        ? words(visit).text(finding.code(), finding.arguments().toArray())
                        : EntryFindingText.words(finding, visit.language()))
                .collect(Collectors.joining(" "));
    }

    private static Messages words(Visit visit) {
        return Messages.of("forecast", visit.language());
    }
}
