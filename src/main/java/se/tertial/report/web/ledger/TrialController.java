package se.tertial.report.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.basics.CodeText;
import se.tertial.ledger.Batch;
import se.tertial.ledger.EntryFindingText;
import se.tertial.ledger.batch.Batches;
import se.tertial.ledger.batch.ImportDesk;
import se.tertial.ledger.batch.ImportJob;
import se.tertial.ledger.batch.ImportJob.Wish;
import se.tertial.ledger.batch.ImportOrder;
import se.tertial.ledger.batch.ImportOrder.Mode;
import se.tertial.ledger.batch.Imported;
import se.tertial.ledger.table.KeptMapping;
import se.tertial.ledger.table.Mapping;
import se.tertial.ledger.table.MappingText;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.Editing;
import se.tertial.report.web.Visit;
import se.tertial.ui.Pages;

/** A file that has been sent: how it would be read in, in another way, or now. */
@Controller
class TrialController {

    private static final String TRIAL = ImportController.ALL + "/prov/{id:[0-9a-f]{32}}";

    private final ImportDesk desk;
    private final Batches batches;
    private final MunicipalityRegister register;
    private final Editing editing;
    private final Pages pages;

    TrialController(ImportDesk desk, Batches batches, MunicipalityRegister register, Editing editing, Pages pages) {
        this.desk = desk;
        this.batches = batches;
        this.register = register;
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping(TRIAL)
    Object page(Visit visit, @PathVariable String id, HttpServletResponse response) {
        visit.require(Right.CHANGE_MONEY);
        var job = job(visit, id);
        if (job.state() instanceof ImportJob.Done done && done.imported().outcome() == Imported.Outcome.COUNTED) {
            desk.putAway(id);
            var number = Integer.toString(done.imported().batch().number());
            return "redirect:" + new ImportComposition(visit).place(number).with("klart", "inlast");
        }
        if (job.isWorking()) {
            response.setHeader("Refresh", "1");
        }
        return shown(visit, job, "", List.of(), "", response);
    }

    @PostMapping(TRIAL)
    Object again(
            Visit visit,
            @PathVariable String id,
            @RequestParam(defaultValue = "prova") String gor,
            @RequestParam(defaultValue = "") String jamte,
            @RequestParam(defaultValue = "") String tillfalle,
            @RequestParam(defaultValue = "") String beslut,
            @RequestParam(defaultValue = "") String mall,
            @RequestParam(defaultValue = "") String mallnamn,
            HttpServletResponse response) {
        visit.require(Right.CHANGE_MONEY);
        var job = job(visit, id);
        var place = new ImportComposition(visit).place("prov", id);
        if (gor.equals("avbryt")) {
            desk.putAway(id);
            return "redirect:" + new ImportComposition(visit).place();
        }
        if (job.isWorking()) {
            return "redirect:" + place;
        }
        var mapping = job.wish().mapping();
        if (!mall.isBlank()) {
            var read = MappingText.parse(job.wish().order().fileName(), mall);
            if (!read.isClean()) {
                var wrong = read.findings().stream()
                        .map(finding -> EntryFindingText.sentence(finding, visit.language()))
                        .toList();
                return shown(visit, job, mall, wrong, "", response);
            }
            mapping = read.value();
        }
        if (gor.equals("spara-mall") && mapping.isPresent()) {
            return shown(visit, job, mall, List.of(), keep(visit, mallnamn.strip(), mapping.get()), response);
        }
        var order = order(visit, job.wish().order(), gor, jamte, tillfalle, beslut);
        desk.again(job, wish(visit, order, mapping));
        return "redirect:" + place;
    }

    /** Says whether it is kept, and else why not. */
    private String keep(Visit visit, String name, Mapping mapping) {
        var words = new BatchWords(visit.language());
        if (!CodeText.isCode(name)) {
            return words.say("mapping.name.wrong", name);
        }
        var deed = Editing.Deed.of(visit.caller().visitor(), words.say("mapping.deed", name));
        var outcome = editing.change(
                visit.organisation().code(),
                deed,
                now -> Optional.of(now.with(now.ledger().keeping(new KeptMapping(name, mapping)))));
        return words.say(outcome instanceof Editing.Outcome.Saved ? "mapping.kept" : "mapping.not-kept", name);
    }

    private static Wish wish(Visit visit, ImportOrder order, Optional<Mapping> mapping) {
        return new Wish(order, visit.insight().municipality().ledger().chart(), mapping);
    }

    private static ImportOrder order(
            Visit visit, ImportOrder before, String deed, String beside, String round, String decision) {
        return new ImportOrder(
                before.municipality(),
                before.kind(),
                before.file(),
                before.fileName(),
                ImportController.round(visit, round).orElse(null),
                ImportController.decision(visit, decision).orElse(null),
                ImportController.by(visit),
                deed.equals("las-in") ? Mode.COUNT : Mode.TRY,
                TrialComposition.beside(beside));
    }

    private Object shown(
            Visit visit, ImportJob job, String mapping, List<String> wrong, String kept, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var municipality =
                register.byCode(visit.organisation().code()).orElseThrow().id();
        var counted = batches.all(municipality).stream()
                .filter(batch -> batch.state() == Batch.State.COUNTED)
                .filter(batch -> batch.kind() == job.wish().order().kind())
                .toList();
        return pages.render(
                new TrialComposition(new ImportComposition(visit), job).page(counted, mapping, wrong, kept));
    }

    private ImportJob job(Visit visit, String id) {
        return desk.find(id)
                .filter(job -> job.wish()
                        .order()
                        .municipality()
                        .equals(visit.organisation().code()))
                .orElseThrow(() -> visit.missing("missing.import", id));
    }
}
