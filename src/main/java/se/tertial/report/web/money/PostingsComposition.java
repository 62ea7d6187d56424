package se.tertial.report.web.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.tertial.basics.Amount;
import se.tertial.basics.Messages;
import se.tertial.basics.NumberText;
import se.tertial.basics.Word;
import se.tertial.ledger.Dimension;
import se.tertial.ledger.query.Postings;
import se.tertial.ledger.query.Postings.Posting;
import se.tertial.report.money.BehindWords;
import se.tertial.report.money.CodeNames;
import se.tertial.report.web.LedgerNav;
import se.tertial.report.web.Shells;
import se.tertial.report.web.Visit;
import se.tertial.report.web.money.PostingsPage.Line;
import se.tertial.ui.Address;
import se.tertial.ui.Link;

/** Entries one by one, in kronor and in the sign of the ledger, as the economy system itself shows them. */
final class PostingsComposition {

    static final String VOUCHER = "verifikation";
    static final int ON_A_PAGE = 100;

    private final Visit visit;
    private final Messages words;

    PostingsComposition(Visit visit) {
        this.visit = visit;
        words = Messages.of("money", visit.language());
    }

    /** @param from how many come before those of the page */
    PostingsPage behind(BehindAsked asked, Postings.Page found, int from) {
        var here = asked.postings();
        var filter = Shells.filter(visit, visit.unit(), visit.round()).and(List.of(asked.measures()), null);
        var last = from + found.postings().size();
        var note = found.found() > found.postings().size()
                ? words.text(
                        "postings.part",
                        from + 1,
                        last,
                        NumberText.of(BigDecimal.valueOf(found.found()), visit.language()))
                : "";
        var earlier = from == 0
                ? null
                : new Link(words.text("postings.earlier"), here.with("fran", shown(Math.max(0, from - ON_A_PAGE))));
        var later =
                last < found.found() ? new Link(words.text("postings.later"), here.with("fran", shown(last))) : null;
        var year = visit.round().year();
        return new PostingsPage(
                Shells.of(visit, here, words.text("postings.title"), MatrixComposition.trail(visit), filter),
                LedgerNav.of(visit),
                BehindWords.of(visit.insight(), asked.behind(), visit.language()),
                words.text("column." + Word.of(asked.measure()), year, year - 1) + " · "
                        + MatrixComposition.roundName(visit),
                kronor(found.sum()),
                headings(found.postings()),
                lines(found.postings(), true),
                note,
                earlier,
                later,
                new Link(words.text("postings.back"), asked.codes()));
    }

    private static String shown(int from) {
        return from == 0 ? "" : Integer.toString(from);
    }

    /** @param seen those of its entries that the reader may see; {@code hidden} how many more it has */
    PostingsPage voucher(int batch, String id, List<Posting> seen, int hidden) {
        var here = address(batch, id);
        var first = seen.getFirst().entry();
        var sum = seen.stream().map(posting -> posting.entry().amount()).reduce(Amount.ZERO, Amount::plus);
        var date = first.voucher() == null ? "" : first.voucher().date().toString();
        return new PostingsPage(
                Shells.of(visit, here, words.text("voucher.title", id), MatrixComposition.trail(visit), null),
                LedgerNav.of(visit),
                date,
                words.text("voucher.batch", batch),
                kronor(sum),
                headings(seen),
                lines(seen, false),
                hidden == 0 ? "" : words.text("voucher.hidden", hidden),
                null,
                null,
                new Link(words.text("behind.matrix"), visit.to(MatrixAsked.ECONOMY, MatrixAsked.PATH)));
    }

    private Address address(int batch, String id) {
        return visit.place(MatrixAsked.ECONOMY, VOUCHER)
                .with("inlasning", Integer.toString(batch))
                .with("nummer", id);
    }

    private List<Line> lines(List<Posting> postings, boolean withVouchers) {
        var used = used(postings);
        return postings.stream()
                .map(posting -> line(posting, used, withVouchers))
                .toList();
    }

    private Line line(Posting posting, List<Dimension> used, boolean withVouchers) {
        var entry = posting.entry();
        var voucher = entry.voucher();
        var codes = used.stream()
                .map(dimension -> {
                    var code = entry.coding().get(dimension);
                    return code.isEmpty()
                            ? ""
                            : CodeNames.label(
                                    visit.insight(),
                                    dimension,
                                    code,
                                    entry.month().getYear(),
                                    words);
                })
                .toList();
        return new Line(
                voucher == null ? entry.month().toString() : voucher.date().toString(),
                voucher == null || !withVouchers
                        ? null
                        : new Link(voucher.id(), address(posting.batch(), voucher.id())),
                entry.text(),
                codes,
                kronor(entry.amount()),
                words.text("posting.place", posting.batch(), entry.line()));
    }

    private List<String> headings(List<Posting> postings) {
        return used(postings).stream()
                .map(dimension -> CodeNames.ofDimension(visit.insight(), dimension, words))
                .toList();
    }

    /** Dimensions that any of the entries has. */
    private static List<Dimension> used(List<Posting> postings) {
        Predicate<Dimension> isUsed = dimension -> postings.stream()
                .anyMatch(posting -> !posting.entry().coding().get(dimension).isEmpty());
        return Arrays.stream(Dimension.values()).filter(isUsed).toList();
    }

    private String kronor(Amount amount) {
        return NumberText.of(amount.kronor(), visit.language());
    }
}
