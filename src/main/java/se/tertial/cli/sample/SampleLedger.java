package se.tertial.cli.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tertial.basics.Amount;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.cli.sample.SampleShares.Share;
import se.tertial.cli.sample.SampleVouchers.Series;
import se.tertial.ledger.BudgetSeason;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Entry;
import se.tertial.ledger.OperatingAmount.Kind;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.report.Municipality;

/**
 * Made-up postings, budget and forecast from which every sum of money follows, to the öre, that the folder of a sample
 * municipality says in a round: of the year, of the same months a year before, and of its projects. The rest of the year
 * before is made up freely.
 */
public final class SampleLedger {

    private static final int MONTHS = 12;
    private static final int HUNDRED = 100;

    private final Municipality municipality;
    private final RoundCode round;
    private final SampleShares shares;
    private final SampleCodes codes;
    private final Series suppliers;
    private final Series payroll;
    private final Series customers;
    private final Series internal;

    /** @throws IllegalArgumentException when the municipality has no chart, or no report lines over accounts */
    public SampleLedger(Municipality municipality, RoundCode round) {
        this.municipality = municipality;
        this.round = round;
        var lines = municipality.plan().model().lines();
        shares = new SampleShares(municipality.organisation(), municipality.ledger(), lines);
        codes = new SampleCodes(
                municipality.organisation(),
                municipality.ledger(),
                municipality.plan().model().money().internal());
        suppliers = series("L", "Syntetisk leverantör", "24");
        payroll = series("P", "Syntetisk lönekörning", "27");
        customers = series("K", "Syntetisk kund", "15");
        internal = series("I", "Syntetisk internpost", "29");
    }

    private Series series(String letter, String text, String balancing) {
        return new Series(letter, text, codes.balancing(codes.account(balancing)));
    }

    /** Postings of the year before the round's, and what projects had cost before that. */
    public List<Entry> lastYear() {
        var vouchers = new SampleVouchers();
        var period = round.period().lastYear();
        for (var unit : shares.units()) {
            shares.of(unit, Kind.ACTUAL, period).forEach((of, share) -> {
                post(vouchers, of, share, period);
                postRest(vouchers, of, share, period);
            });
        }
        var year = new Period.Year(round.year() - 1);
        for (var project : municipality.ledger().projects()) {
            postProject(vouchers, project, YearMonth.of(year.year() - 1, MONTHS), before(project));
            postProject(
                    vouchers, project, year.last().minusMonths(4), amount(project, ProjectAmount.Kind.ACTUAL, year));
        }
        return vouchers.entries();
    }

    /** Postings of the round's year, up to its month. */
    public List<Entry> thisYear() {
        var vouchers = new SampleVouchers();
        var period = round.period();
        for (var unit : shares.units()) {
            shares.of(unit, Kind.ACTUAL, period).forEach((of, share) -> post(vouchers, of, share, period));
        }
        for (var project : municipality.ledger().projects()) {
            postProject(vouchers, project, period.last(), amount(project, ProjectAmount.Kind.ACTUAL, period));
        }
        return vouchers.entries();
    }

    public List<Entry> budget() {
        var entries = new ArrayList<Entry>();
        var year = new Period.Year(round.year());
        var period = round.period();
        for (var unit : shares.units()) {
            var ofPeriod = shares.of(unit, Kind.BUDGET, period);
            shares.of(unit, Kind.BUDGET, year).forEach((of, share) -> {
                var first = ofPeriod.getOrDefault(of, new Share(Amount.ZERO, Amount.ZERO, Amount.ZERO));
                lay(entries, Entry.Kind.BUDGET, of, first, 1, round.month());
                lay(entries, Entry.Kind.BUDGET, of, share.minus(first), round.month() + 1, MONTHS);
            });
        }
        for (var project : municipality.ledger().projects()) {
            var months = BudgetSeason.EVEN.spread(amount(project, ProjectAmount.Kind.YEAR_BUDGET, year));
            for (var month = 1; month <= MONTHS; month++) {
                add(
                        entries,
                        Entry.Kind.BUDGET,
                        month,
                        codes.ofProject(account(project), project),
                        months.get(month - 1));
            }
        }
        return entries;
    }

    public List<Entry> forecast() {
        var entries = new ArrayList<Entry>();
        for (var unit : shares.units()) {
            shares.of(unit, Kind.FORECAST, new Period.Year(round.year()))
                    .forEach((of, share) -> lay(entries, Entry.Kind.FORECAST, of, share, 1, MONTHS));
        }
        return entries;
    }

    private void lay(List<Entry> entries, Entry.Kind kind, String unit, Share share, int first, int last) {
        var months = IntStream.rangeClosed(first, last).boxed().toList();
        if (months.isEmpty()) {
            return;
        }
        for (var leaf : leaves(unit, share)) {
            var random = SampleCodes.chance(kind + unit + leaf.account());
            var amounts = SampleCodes.divided(leaf.amount(), months.size(), random);
            for (var i = 0; i < amounts.size(); i++) {
                add(entries, kind, months.get(i), codes.coding(leaf.account(), unit, 0), amounts.get(i));
            }
        }
    }

    private void add(List<Entry> entries, Entry.Kind kind, int month, Coding coding, Amount amount) {
        if (amount.ore() != 0) {
            var of = YearMonth.of(round.year(), month);
            entries.add(new Entry(kind, of, coding, amount, null, "Syntetisk rad", entries.size() + 1));
        }
    }

    private void post(SampleVouchers vouchers, String unit, Share share, Period period) {
        var months = period.last().getMonthValue();
        for (var leaf : leaves(unit, share)) {
            var random = SampleCodes.chance(unit + leaf.account() + period.code());
            var amounts = SampleCodes.divided(leaf.amount(), months, random);
            for (var month = 1; month <= months; month++) {
                var coding = codes.coding(leaf.account(), unit, random.nextInt(MONTHS));
                vouchers.post(leaf.series(), period.last().withMonth(month), unit, coding, amounts.get(month - 1));
            }
        }
    }

    /** About as much each month as in those before. */
    private void postRest(SampleVouchers vouchers, String unit, Share share, Period period) {
        var months = period.last().getMonthValue();
        for (var leaf : leaves(unit, share)) {
            var random = SampleCodes.chance(unit + leaf.account() + "rest");
            for (var month = months + 1; month <= MONTHS; month++) {
                var amount = new Amount(leaf.amount().ore() / months / HUNDRED * random.nextInt(85, 120));
                var coding = codes.coding(leaf.account(), unit, random.nextInt(MONTHS));
                vouchers.post(leaf.series(), period.last().withMonth(month), unit, coding, amount);
            }
        }
    }

    private void postProject(SampleVouchers vouchers, Project project, YearMonth month, Amount amount) {
        vouchers.post(suppliers, month, project.id(), codes.ofProject(account(project), project), amount);
    }

    private String account(Project project) {
        return codes.accounts(municipality.plan().model().money().investments(), List.of(), project.id())
                .getFirst();
    }

    /** What a project had cost before the year before; nothing of one that is finished, since it is no longer built up. */
    private Amount before(Project project) {
        var until = round.period();
        if (project.state() == Project.State.FINISHED
                || known(project, ProjectAmount.Kind.ACCUMULATED, until).isEmpty()) {
            return Amount.ZERO;
        }
        return amount(project, ProjectAmount.Kind.ACCUMULATED, until)
                .minus(amount(project, ProjectAmount.Kind.ACTUAL, new Period.Year(round.year() - 1)))
                .minus(amount(project, ProjectAmount.Kind.ACTUAL, until));
    }

    private Amount amount(Project project, ProjectAmount.Kind kind, Period period) {
        return known(project, kind, period).orElse(Amount.ZERO);
    }

    private Optional<Amount> known(Project project, ProjectAmount.Kind kind, Period period) {
        return municipality.ledger().projectAmounts().stream()
                .filter(a -> a.project().equals(project.id())
                        && a.kind() == kind
                        && a.period().equals(period))
                .map(ProjectAmount::amount)
                .findFirst();
    }

    private record Leaf(String account, Series series, Amount amount) {}

    /** What a unit's share comes to on each of the accounts that it uses. */
    private List<Leaf> leaves(String unit, Share share) {
        var leaves = new ArrayList<Leaf>();
        var part = shares.part().accounts();
        leaves(leaves, unit, shares.revenue(), List.of(), share.revenue());
        leaves(leaves, unit, shares.part(), List.of(), share.part());
        leaves(leaves, unit, shares.cost(), part, share.cost().minus(share.part()));
        return leaves;
    }

    private void leaves(List<Leaf> leaves, String unit, ReportLine line, List<String> but, Amount amount) {
        var accounts = codes.accounts(line.accounts(), but, unit);
        var amounts = SampleCodes.divided(amount, accounts.size(), SampleCodes.chance(unit + line.code()));
        for (var i = 0; i < accounts.size(); i++) {
            leaves.add(new Leaf(accounts.get(i), series(line, accounts.get(i)), amounts.get(i)));
        }
    }

    private Series series(ReportLine line, String account) {
        if (line.isRevenue()) {
            return customers;
        }
        return SampleCodes.fits(account, shares.part().accounts())
                ? internal
                : account.startsWith("5") ? payroll : suppliers;
    }
}
