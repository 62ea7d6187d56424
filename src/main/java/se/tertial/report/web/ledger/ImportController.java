package se.tertial.report.web.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.tertial.access.Right;
import se.tertial.access.web.NotAllowed;
import se.tertial.assessment.Round;
import se.tertial.basics.RoundCode;
import se.tertial.basics.Word;
import se.tertial.ledger.Batch;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.batch.Batches;
import se.tertial.ledger.batch.ImportDesk;
import se.tertial.ledger.batch.ImportJob.Wish;
import se.tertial.ledger.batch.ImportOrder;
import se.tertial.ledger.batch.ImportOrder.Beside;
import se.tertial.ledger.batch.ImportOrder.Mode;
import se.tertial.ledger.batch.Imports;
import se.tertial.ledger.table.KeptMapping;
import se.tertial.ledger.table.Mapping;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.web.Visit;
import se.tertial.report.web.audit.Reads;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** What has been read into the ledger, one more file, and one withdrawn. Postings may name people, so not everybody sees them. */
@Controller
class ImportController {

    static final String ALL = "/{kommun:[a-z0-9-]+}/ekonomi/inlasning";

    private static final String ONE = ALL + "/{number:[1-9]\\d{0,8}}";
    private static final int FILE_NAME_MAX = 120;

    private final Imports imports;
    private final ImportDesk desk;
    private final Batches batches;
    private final MunicipalityRegister register;
    private final Reads reads;
    private final Pages pages;

    ImportController(
            Imports imports,
            ImportDesk desk,
            Batches batches,
            MunicipalityRegister register,
            Reads reads,
            Pages pages) {
        this.imports = imports;
        this.desk = desk;
        this.batches = batches;
        this.register = register;
        this.reads = reads;
        this.pages = pages;
    }

    @GetMapping(ALL)
    Rendered list(Visit visit, @RequestParam(defaultValue = "") String fel) {
        requireToSee(visit);
        var problems = fel.equals("stor")
                ? List.of(new BatchWords(visit.language()).say("refused.stor", ImportComposition.MEGABYTES_MAX))
                : List.<String>of();
        return list(visit, 200, problems);
    }

    private Rendered list(Visit visit, int status, List<String> problems) {
        return pages.render(status, new ImportComposition(visit).list(batches.all(id(visit)), problems));
    }

    @PostMapping(ALL)
    Object take(
            Visit visit,
            @RequestParam(name = "fil", required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String slag,
            @RequestParam(defaultValue = "") String tillfalle,
            @RequestParam(defaultValue = "") String beslut,
            @RequestParam(defaultValue = "") String mall)
            throws IOException {
        visit.require(Right.CHANGE_MONEY);
        var words = new BatchWords(visit.language());
        var kind = Word.parse(Batch.Kind.class, slag);
        if (file == null || file.isEmpty() || kind.isEmpty()) {
            return list(visit, 422, List.of(words.say("refused.empty")));
        }
        var name = shortened(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        var chart = visit.insight().municipality().ledger().chart();
        try (var sent = file.getInputStream()) {
            var job = desk.take(sent, path -> {
                var order = new ImportOrder(
                        visit.organisation().code(),
                        kind.get(),
                        path,
                        name,
                        round(visit, tillfalle).orElse(null),
                        decision(visit, beslut).orElse(null),
                        by(visit),
                        Mode.TRY,
                        new Beside.Nothing());
                return new Wish(order, chart, mapping(visit, mall));
            });
            return job.<Object>map(it -> "redirect:" + new ImportComposition(visit).place("prov", it.id()))
                    .orElseGet(() -> list(visit, 503, List.of(words.say("refused.busy"))));
        }
    }

    @GetMapping(ONE)
    Rendered batch(
            Visit visit,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String verifikation,
            @RequestParam(defaultValue = "") String klart) {
        requireToSee(visit);
        var id = id(visit);
        var batch =
                batches.find(id, number).orElseThrow(() -> visit.missing("missing.import", Integer.toString(number)));
        var about = new ImportComposition.About(
                batch,
                batches.ended(id, number),
                batches.supersededBy(id, number),
                batches.months(id, number),
                batches.restatement(id, batch));
        var most = ImportComposition.POSTINGS_MAX + 1;
        var postings = verifikation.isEmpty()
                ? batches.entries(id, number, most)
                : batches.voucher(id, number, verifikation, most);
        reads.note(
                visit,
                "Läste inläsning",
                verifikation.isEmpty() ? "%d".formatted(number) : "%d, %s".formatted(number, verifikation));
        var done = List.of("inlast", "tillbaka").contains(klart) ? klart : "";
        return pages.render(new ImportComposition(visit).batch(about, verifikation, postings, done));
    }

    @PostMapping(ONE + "/dra-tillbaka")
    String withdraw(Visit visit, @PathVariable int number, @RequestParam(defaultValue = "") String saker) {
        visit.require(Right.CHANGE_MONEY);
        var place = new ImportComposition(visit).place(Integer.toString(number));
        if (!saker.equals("ja")) {
            return "redirect:" + place;
        }
        var withdrawn = imports.withdraw(visit.organisation().code(), number, by(visit));
        return "redirect:" + (withdrawn.isPresent() ? place.with("klart", "tillbaka") : place);
    }

    static void requireToSee(Visit visit) {
        if (!visit.may(Right.CHANGE_MONEY) && !visit.may(Right.SEE_CHANGES)) {
            throw new NotAllowed(visit.caller());
        }
    }

    static String by(Visit visit) {
        var visitor = visit.caller().visitor();
        return "%s (%s)".formatted(visitor.name(), visitor.email());
    }

    static Optional<RoundCode> round(Visit visit, String sent) {
        return visit.rounds().stream()
                .map(Round::code)
                .filter(code -> code.code().equals(sent))
                .findFirst();
    }

    private static Optional<Mapping> mapping(Visit visit, String sent) {
        return visit.insight().municipality().ledger().mappings().stream()
                .filter(kept -> kept.name().equals(sent))
                .map(KeptMapping::mapping)
                .findFirst();
    }

    static Optional<String> decision(Visit visit, String sent) {
        return visit.insight().municipality().ledger().decisions().stream()
                .map(BudgetDecision::code)
                .filter(sent::equals)
                .findFirst();
    }

    private MunicipalityId id(Visit visit) {
        return register.byCode(visit.organisation().code()).orElseThrow().id();
    }

    /** Without the folders some browsers send, and no longer than a heading can hold. */
    private static String shortened(String file) {
        var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= FILE_NAME_MAX ? name : "…" + name.substring(name.length() - FILE_NAME_MAX);
    }
}
