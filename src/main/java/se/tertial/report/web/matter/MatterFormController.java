package se.tertial.report.web.matter;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.report.Editing;
import se.tertial.report.FolderForm;
import se.tertial.report.Matter;
import se.tertial.report.Municipality;
import se.tertial.report.Outline;
import se.tertial.report.web.Visit;
import se.tertial.report.web.matter.MatterFormComposition.Written;
import se.tertial.ui.Pages;

/** The secretary writes a matter. */
@Controller
class MatterFormController {

    private static final int REFUSED = 422;
    private static final int STALE = 409;

    private final Pages pages;
    private final Editing editing;
    private final FolderForm folder;

    MatterFormController(Pages pages, Editing editing, FolderForm folder) {
        this.pages = pages;
        this.editing = editing;
        this.folder = folder;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/arenden/{code}/andra")
    Object change(Visit visit, @PathVariable String code) {
        var matter = allowed(visit, code);
        return pages.render(MatterFormComposition.of(
                visit, written(visit, matter, MatterForm.of(matter)), Map.of(), List.of(), false));
    }

    @PostMapping("/{kommun:[a-z0-9-]+}/arenden/{code}/andra")
    Object changed(Visit visit, @PathVariable String code, @RequestParam Map<String, String> sent) {
        var matter = allowed(visit, code);
        var form = MatterForm.of(sent);
        var written = written(visit, matter, form);
        var read = MatterReading.of(form, code, matter.unit(), matter.round());
        return read.matter()
                .map(wanted -> save(visit, written, "matter.deed.changed", wanted, now -> replaced(now, form, wanted)))
                .orElseGet(() -> pages.render(
                        REFUSED, MatterFormComposition.of(visit, written, read.problems(), List.of(), false)));
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/nytt-arende")
    Object fresh(Visit visit, @RequestParam(defaultValue = "") String disposition) {
        visit.require(Right.HANDLE_MATTER, visit.unit().code());
        var draft = MatterDraft.of(visit, outline(visit, disposition));
        var form = MatterForm.of(draft);
        return pages.render(MatterFormComposition.of(
                visit,
                fresh(visit, new MatterForm(form.written(), form.appendices(), "")),
                Map.of(),
                List.of(),
                false));
    }

    @PostMapping("/{kommun:[a-z0-9-]+}/nytt-arende")
    Object made(Visit visit, @RequestParam Map<String, String> sent) {
        visit.require(Right.HANDLE_MATTER, visit.unit().code());
        var form = MatterForm.of(sent);
        var written = fresh(visit, form);
        var matters = visit.insight().municipality().publications().matters();
        var code = MatterDraft.code(form.get(MatterField.TITLE), visit.round(), matters);
        var read = MatterReading.of(form, code, visit.unit().code(), visit.round());
        return read.matter()
                .map(wanted -> save(visit, written, "matter.deed.made", wanted, now -> added(now, wanted)))
                .orElseGet(() -> pages.render(
                        REFUSED, MatterFormComposition.of(visit, written, read.problems(), List.of(), false)));
    }

    private Object save(
            Visit visit,
            Written written,
            String deed,
            Matter wanted,
            Function<Municipality, Optional<Municipality>> change) {
        var what = Messages.of("ui", Language.SV).text(deed, wanted.registryNumber());
        var deedOf = Editing.Deed.of(visit.caller().visitor(), what);
        return switch (editing.change(visit.organisation().code(), deedOf, change)) {
            case Editing.Outcome.Saved _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(
                                MatterAddress.page(visit, wanted.code()).toString()))
                        .build();
            case Editing.Outcome.Refused(var findings) -> {
                var said = findings.stream()
                        .map(finding -> folder.said(finding, visit.language()))
                        .toList();
                yield pages.render(REFUSED, MatterFormComposition.of(visit, written, Map.of(), said, false));
            }
            case Editing.Outcome.Stale _ ->
                pages.render(
                        STALE,
                        MatterFormComposition.of(
                                visit, written, Map.of(), List.of(visit.text("matter.problem.stale")), true));
        };
    }

    /** Nothing when the matter is no longer the one that the person saw. */
    private static Optional<Municipality> replaced(Municipality now, MatterForm form, Matter wanted) {
        var matters = new ArrayList<>(now.publications().matters());
        matters.removeIf(matter ->
                matter.code().equals(wanted.code()) && MatterForm.seen(matter).equals(form.seen()));
        return matters.size() == now.publications().matters().size()
                ? Optional.empty()
                : Optional.of(with(now, matters, wanted));
    }

    private static Optional<Municipality> added(Municipality now, Matter wanted) {
        return now.publications().matter(wanted.code()).isPresent()
                ? Optional.empty()
                : Optional.of(with(now, new ArrayList<>(now.publications().matters()), wanted));
    }

    private static Municipality with(Municipality now, List<Matter> others, Matter wanted) {
        others.add(wanted);
        others.sort(Comparator.comparing(Matter::code));
        return now.with(now.publications().withMatters(others));
    }

    private static Matter allowed(Visit visit, String code) {
        var matter = MatterController.asked(visit, code);
        visit.require(Right.HANDLE_MATTER, matter.unit());
        return matter;
    }

    private static Written written(Visit visit, Matter matter, MatterForm form) {
        return new Written(
                matter.unit(),
                matter.round(),
                form,
                MatterAddress.change(visit, matter.code()),
                MatterAddress.page(visit, matter.code()));
    }

    private static Written fresh(Visit visit, MatterForm form) {
        return new Written(
                visit.unit().code(), visit.round(), form, MatterAddress.fresh(visit), MatterAddress.list(visit));
    }

    private static Outline outline(Visit visit, String code) {
        var outlines = visit.insight().municipality().publications().outlines();
        return outlines.stream()
                .filter(outline -> outline.code().equals(code))
                .findFirst()
                .or(() -> visit.outline(visit.round()))
                .orElseThrow(() -> visit.missing("missing.outline", code));
    }
}
