package se.tertial.report.web.money;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tertial.access.Right;
import se.tertial.document.Format;
import se.tertial.ledger.query.LedgerAnswers;
import se.tertial.ledger.query.Matrix;
import se.tertial.ledger.query.Postings;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;
import se.tertial.report.money.BehindQuestions;
import se.tertial.report.money.VisiblePostings;
import se.tertial.report.web.Visit;
import se.tertial.report.web.audit.Reads;
import se.tertial.ui.Pages;
import se.tertial.ui.Rendered;

/** From a figure to its accounts, from an account to its entries, from an entry to its voucher. */
@Controller
class BehindController {

    private static final int FROM_MAX = 1_000_000;

    private final Pages pages;
    private final MunicipalityRegister register;
    private final LedgerAnswers answers;
    private final Postings postings;
    private final Reads reads;

    BehindController(
            Pages pages, MunicipalityRegister register, LedgerAnswers answers, Postings postings, Reads reads) {
        this.pages = pages;
        this.register = register;
        this.answers = answers;
        this.postings = postings;
        this.reads = reads;
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/ekonomi/konton")
    Rendered codes(Visit visit, @RequestParam Map<String, String> query) {
        var asked = BehindAsked.of(visit, query);
        var question = visit.question("konton", asked.here().toString());
        return pages.kept(visit.insight(), question, () -> composed(asked).page());
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/ekonomi/konton.xlsx")
    Rendered xlsx(Visit visit, @RequestParam Map<String, String> query, HttpServletResponse response) {
        var table = composed(BehindAsked.of(visit, query)).table();
        TableFile.attach(visit, "konton", "xlsx", response);
        return Rendered.asIs(
                200, Format.XLSX.mediaType(), Format.XLSX.render(TableFile.document(visit, "konton", table)));
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/ekonomi/konton.csv")
    Rendered csv(Visit visit, @RequestParam Map<String, String> query, HttpServletResponse response) {
        var table = composed(BehindAsked.of(visit, query)).table();
        TableFile.attach(visit, "konton", "csv", response);
        return Rendered.of(200, TableCsv.MEDIA_TYPE, TableCsv.of(table, visit.language()));
    }

    private BehindComposition composed(BehindAsked asked) {
        return new BehindComposition(asked, answer(asked));
    }

    private Matrix answer(BehindAsked asked) {
        var visit = asked.visit();
        return BehindQuestions.canBeAsked(visit.insight(), visit.round())
                ? answers.answer(id(visit), BehindComposition.question(asked))
                : new Matrix(List.of(), List.of());
    }

    @GetMapping("/{kommun:[a-z0-9-]+}/ekonomi/rader")
    Rendered postings(
            Visit visit,
            @RequestParam Map<String, String> query,
            @RequestParam(name = "fran", defaultValue = "") String fran) {
        mayOpen(visit, visit.unit().code());
        var asked = BehindAsked.of(visit, query);
        var from = fran.matches("\\d{1,7}") ? Math.min(FROM_MAX, Integer.parseInt(fran)) : 0;
        var found = BehindQuestions.canBeAsked(visit.insight(), visit.round())
                ? postings.find(
                        id(visit),
                        new BehindQuestions(visit.insight(), asked.behind()).postings(asked.measure()),
                        from,
                        PostingsComposition.ON_A_PAGE)
                : Postings.Page.NONE;
        reads.note(visit, "Läste rader", asked.here().toString());
        return pages.render(new PostingsComposition(visit).behind(asked, found, from));
    }

    /** Only those entries are shown that are of units in which the reader may see vouchers. */
    @GetMapping("/{kommun:[a-z0-9-]+}/ekonomi/verifikation")
    Rendered voucher(
            Visit visit,
            @RequestParam(defaultValue = "") String inlasning,
            @RequestParam(defaultValue = "") String nummer) {
        if (!inlasning.matches("\\d{1,9}")) {
            throw missing(visit, nummer);
        }
        var batch = Integer.parseInt(inlasning);
        var all = postings.voucher(id(visit), batch, nummer);
        var seen = visit.may(Right.READ_VOUCHERS)
                ? all
                : new VisiblePostings(visit.insight()).of(all, unit -> visit.may(Right.READ_VOUCHERS, unit));
        if (seen.isEmpty()) {
            throw missing(visit, nummer);
        }
        reads.note(visit, "Läste verifikation", "inläsning %d, %s".formatted(batch, nummer));
        return pages.render(new PostingsComposition(visit).voucher(batch, nummer, seen, all.size() - seen.size()));
    }

    /** What somebody may not see is not there. */
    private static void mayOpen(Visit visit, String unit) {
        if (!visit.may(Right.READ_VOUCHERS, unit)) {
            throw visit.missing("missing.page", visit.path());
        }
    }

    private static RuntimeException missing(Visit visit, String voucher) {
        return visit.missing("missing.voucher", voucher);
    }

    private MunicipalityId id(Visit visit) {
        return register.byCode(visit.organisation().code()).orElseThrow().id();
    }
}
