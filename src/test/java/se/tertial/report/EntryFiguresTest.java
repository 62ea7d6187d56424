package se.tertial.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Text;
import se.tertial.folder.Folders;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.ledger.Account;
import se.tertial.ledger.Chart;
import se.tertial.ledger.Entry.Kind;
import se.tertial.ledger.EntrySum;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingArea;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.ResponsibilityCentre;
import se.tertial.ledger.Years;
import se.tertial.organisation.Organisation;
import se.tertial.organisation.Unit;
import se.tertial.plan.Plan;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.MoneyShown;
import se.tertial.plan.SteeringModel.MoneyShown.Past;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.report.figure.Figure;
import se.tertial.report.figure.FigureReference;
import se.tertial.report.figure.Figures;
import se.tertial.report.figure.Insight;

/** Figures of money from entries: which stand on which line, whose they are, and when the folder's sums stand instead. */
class EntryFiguresTest {

    private static final SourceLine SOURCE = new SourceLine("operating.csv", 7);
    private static final RoundCode ROUND = new RoundCode("2024-04");
    private static final Municipality FOLDER =
            MunicipalityFolder.read(Folders.MINIMAL).value().orElseThrow();

    private final List<EntrySum> entries = new ArrayList<>();
    private final List<OperatingAmount> folder = new ArrayList<>();
    private final List<ProjectAmount> ofProjects = new ArrayList<>();
    private final List<ResponsibilityCentre> centres = new ArrayList<>(List.of(
            new ResponsibilityCentre("1", "Skola", "skola", Years.ALL, SOURCE),
            new ResponsibilityCentre("2", "Vård", "vard", Years.ALL, SOURCE)));
    private Past past = Past.TODAYS;

    @Test
    void anEntryStandsOnTheLineWithTheLongestBeginningAndOnOnePartBesides() {
        post("2024-03", "5011", "101", 100);
        post("2024-03", "7911", "101", 20);
        post("2024-04", "8511", "101", 3);
        post("2024-04", "8411", "101", -1);
        post("2024-04", "3011", "101", -50);
        assertThat(value("money.actual unit=skola line=cost")).isEqualTo("123");
        assertThat(value("money.actual unit=skola line=capital")).isEqualTo("23");
        assertThat(value("money.actual unit=skola line=revenue")).isEqualTo("-51");
        assertThat(value("money.actual unit=skola line=net")).isEqualTo("72");
        assertThat(value("money.gross-actual unit=skola line=net")).isEqualTo("123");
    }

    @Test
    void onlyWhatIsPostedUpToTheRoundCounts() {
        post("2024-04", "5011", "101", 100);
        post("2024-05", "5011", "101", 1000);
        post("2023-04", "5011", "101", 7);
        post("2023-12", "5011", "101", 10_000);
        assertThat(value("money.actual unit=skola line=cost")).isEqualTo("100");
        assertThat(value("money.last-year unit=skola line=cost")).isEqualTo("7");
    }

    @Test
    void aUnitIsItsOwnEntriesAndThoseBelow() {
        post("2024-04", "5011", "101", 100);
        post("2024-04", "5011", "201", 11);
        assertThat(value("money.actual unit=lillby line=cost")).isEqualTo("111");
        assertThat(value("money.actual unit=lillby line=cost sum=departments")).isEqualTo("111");
    }

    @Test
    void anAreaIsTheEntriesWhoseCodeBeginsWithItsNumber() {
        post("2024-04", "5011", "101", 100, "2410");
        post("2024-04", "5011", "101", 40, "2710");
        assertThat(value("money.actual unit=skola line=cost area=vagar")).isEqualTo("100");
        assertThat(value("money.actual unit=skola line=cost area=tomt")).isNull();
    }

    @Test
    void whereThereAreNoEntriesTheFoldersSumStands() {
        say("skola", "cost", OperatingAmount.Kind.BUDGET, new Period.Year(2024), 500);
        say("vard", "cost", OperatingAmount.Kind.ACTUAL, ROUND.period(), 60);
        post("2024-04", "5011", "101", 100);
        assertThat(value("money.year-budget unit=skola line=cost")).isEqualTo("500");
        assertThat(value("money.actual unit=vard line=cost")).isEqualTo("60");
        assertThat(value("money.last-year unit=skola line=cost")).isNull();
    }

    @Test
    void aLedgerThatHasNotReachedTheRoundSaysNothingOfIt() {
        say("skola", "cost", OperatingAmount.Kind.ACTUAL, ROUND.period(), 400);
        post("2024-02", "5011", "101", 100);
        assertThat(value("money.actual unit=skola line=cost")).isEqualTo("400");
    }

    @Test
    void whereBothAreKnownAndDifferTheEntriesStandAndTheDifferenceIsSaid() {
        say("skola", "net", OperatingAmount.Kind.ACTUAL, ROUND.period(), 90);
        post("2024-04", "5011", "101", 100);
        var figure = figure("money.actual unit=skola line=net");
        assertThat(figure.value()).isEqualByComparingTo("100");
        assertThat(figure.origin().formula()).contains("operating.csv", "rad 7", "skillnad på 10");
        assertThat(insight().differing(ROUND)).singleElement().satisfies(differing -> {
            assertThat(differing.folder()).isEqualTo(kronor(90));
            assertThat(differing.other()).isEqualTo(kronor(100));
        });
    }

    @Test
    void aForecastIsThatOfTheLatestRound() {
        entries.add(sum(Kind.FORECAST, "2024-02", "2024-06", "5011", "101", 700, "", ""));
        entries.add(sum(Kind.FORECAST, "2024-04", "2024-06", "5011", "101", 800, "", ""));
        entries.add(sum(Kind.FORECAST, "2024-08", "2024-06", "5011", "101", 900, "", ""));
        assertThat(value("money.forecast unit=skola line=cost")).isEqualTo("800");
    }

    @Test
    void aForecastTypedSinceTheFileWasMadeStands() {
        entries.add(sum(Kind.FORECAST, "2024-04", "2024-06", "5011", "101", 800, "", ""));
        say("skola", "cost", OperatingAmount.Kind.FORECAST, new Period.Year(2024), 750);
        assertThat(value("money.forecast unit=skola line=cost")).isEqualTo("750");
        assertThat(insight().differing(ROUND)).isEmpty();
    }

    @Test
    void aCentreThatHasPassedToAnotherUnitIsShownInTodaysOrganisationOrItsOwn() {
        centres.add(new ResponsibilityCentre("19", "Elevhälsa", "skola", new Years(null, 2023), SOURCE));
        centres.add(new ResponsibilityCentre("19", "Elevhälsa", "vard", new Years(2024, null), SOURCE));
        post("2023-04", "5011", "191", 30);
        post("2023-04", "5011", "101", 1);
        post("2024-04", "5011", "191", 40);
        assertThat(value("money.actual unit=vard line=cost")).isEqualTo("40");
        assertThat(value("money.last-year unit=vard line=cost")).isEqualTo("30");
        assertThat(value("money.last-year unit=skola line=cost")).isEqualTo("1");
        past = Past.OWN;
        assertThat(value("money.actual unit=vard line=cost")).isEqualTo("40");
        assertThat(value("money.last-year unit=vard line=cost")).isNull();
        assertThat(value("money.last-year unit=skola line=cost")).isEqualTo("31");
        assertThat(value("money.last-year unit=lillby line=cost")).isEqualTo("31");
    }

    @Test
    void aProjectIsItsEntriesOnAccountsOfInvestmentsOverAllYears() {
        entries.add(sum(Kind.ACTUAL, null, "2022-11", "1179", "101", 5, "", "900"));
        entries.add(sum(Kind.ACTUAL, null, "2023-12", "1179", "101", 20, "", "900"));
        entries.add(sum(Kind.ACTUAL, null, "2024-04", "1179", "101", 300, "", "900"));
        entries.add(sum(Kind.ACTUAL, null, "2024-04", "6111", "101", 4000, "", "900"));
        entries.add(sum(Kind.BUDGET, null, "2024-12", "1179", "101", 600, "", "900"));
        assertThat(value("investment.accumulated project=p")).isEqualTo("325");
        assertThat(value("investment.last-year project=p")).isEqualTo("20");
        assertThat(value("investment.actual project=p")).isEqualTo("300");
        assertThat(value("investment.year-budget project=p")).isEqualTo("600");
        assertThat(value("investment.variance unit=skola")).isEqualTo("300");
        assertThat(value("money.actual unit=skola line=cost")).isEqualTo("4000");
    }

    @Test
    void aProjectWithoutEntriesIsAsTheFolderSays() {
        ofProjects.add(new ProjectAmount("q", ProjectAmount.Kind.ACTUAL, ROUND.period(), ROUND, kronor(8), SOURCE));
        entries.add(sum(Kind.ACTUAL, null, "2024-04", "1179", "101", 300, "", "900"));
        assertThat(value("investment.actual project=q")).isEqualTo("8");
        assertThat(value("investment.actual unit=skola")).isEqualTo("308");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void eachTotalIsTheSumOfItsPartsAtEveryLevel(long seed) {
        var random = new Random(seed);
        var accounts = List.of("3011", "3511", "4611", "5011", "5611", "7911", "8511", "8411", "1179", "2441");
        for (var i = 0; i < 300; i++) {
            var centre = random.nextInt(4) == 0 ? "9" : (1 + random.nextInt(2)) + "0" + random.nextInt(3);
            var month = "202%d-%02d".formatted(3 + random.nextInt(2), 1 + random.nextInt(12));
            var account = accounts.get(random.nextInt(accounts.size()));
            entries.add(sum(Kind.ACTUAL, null, month, account, centre, random.nextInt(100_000) - 30_000, "24", ""));
        }
        for (var measure : List.of("money.actual", "money.last-year")) {
            var whole = amount(measure + " unit=lillby line=net");
            var byUnit = amount(measure + " unit=skola line=net").add(amount(measure + " unit=vard line=net"));
            var byLine = amount(measure + " unit=lillby line=revenue").add(amount(measure + " unit=lillby line=cost"));
            assertThat(whole).isEqualByComparingTo(byUnit).isEqualByComparingTo(byLine);
            assertThat(whole).isEqualByComparingTo(amount(measure + " unit=lillby line=net area=vagar"));
        }
    }

    private void post(String month, String account, String centre, long kronor) {
        post(month, account, centre, kronor, "");
    }

    private void post(String month, String account, String centre, long kronor, String area) {
        entries.add(sum(Kind.ACTUAL, null, month, account, centre, kronor, area, ""));
    }

    private static EntrySum sum(
            Kind kind,
            @Nullable String round,
            String month,
            String account,
            String centre,
            long kronor,
            String area,
            String project) {
        var made = round == null ? null : new RoundCode(round);
        return new EntrySum(
                kind, made, null, YearMonth.parse(month), account, centre, area, project, false, kronor(kronor));
    }

    private void say(String unit, String line, OperatingAmount.Kind kind, Period period, long kronor) {
        folder.add(new OperatingAmount(unit, null, line, kind, period, ROUND, kronor(kronor), SOURCE));
    }

    private static Amount kronor(long kronor) {
        return Amount.ofKronor(BigDecimal.valueOf(kronor));
    }

    private @Nullable String value(String reference) {
        var value = figure(reference).value();
        return value == null ? null : value.toPlainString();
    }

    private BigDecimal amount(String reference) {
        var value = figure(reference).value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private Figure figure(String reference) {
        return new Figures(insight(), "skola", ROUND, Language.SV)
                .resolve(FigureReference.parse(reference).orElseThrow());
    }

    private Insight insight() {
        var unit = Unit.Kind.COMMITTEE;
        var organisation = new Organisation(
                "lillby",
                "Lillby",
                "skola",
                "2024-04",
                List.of(
                        new Unit("lillby", "Lillby", "Lillby", Unit.Kind.MUNICIPALITY, null, null, null),
                        new Unit("skola", "Skola", "Skola", unit, "lillby", null, null),
                        new Unit("vard", "Vård", "Vård", unit, "lillby", null, null)));
        var accounts = List.of(new Account("50", "Löner", Years.ALL, SOURCE));
        var areas = List.of(
                new OperatingArea("vagar", "24", "Vägar", SOURCE), new OperatingArea("tomt", "99", "Tomt", SOURCE));
        var projects = Arrays.asList(project("p", "900"), project("q", "901"));
        var facts = new LedgerFacts(
                new Chart(List.of(), accounts, centres),
                areas,
                folder,
                Budget.NONE,
                projects,
                ofProjects,
                List.of(),
                entries);
        return new Insight(FOLDER.with(organisation).with(facts).with(plan()));
    }

    private static Project project(String id, String code) {
        return new Project(id, code, "Projekt " + id, "", "skola", "", null, null, null, null, SOURCE);
    }

    private Plan plan() {
        var lines = List.of(
                line("revenue", "", true, "3", "84"),
                line("cost", "", false, "4", "5", "6", "7", "8"),
                line("capital", "cost", false, "79", "85"),
                new ReportLine("net", new Text("Netto"), List.of("revenue", "cost"), "", false, List.of()));
        var m = FOLDER.plan().model();
        var model = new SteeringModel(
                m.levels(),
                m.assignmentKinds(),
                m.statuses(),
                m.completions(),
                m.indicatorRoles(),
                m.ratings(),
                m.trends(),
                m.absent(),
                lines,
                new MoneyShown(
                        false, MoneyUnit.KR, 0, List.of("117"), new MoneyShown.Internal(List.of(), List.of()), past),
                m.rules(),
                m.explained(),
                m.control());
        return new Plan(model, List.of(), List.of(), List.of(), List.of());
    }

    private static ReportLine line(String code, String partOf, boolean isRevenue, String... accounts) {
        return new ReportLine(code, new Text(code), List.of(), partOf, isRevenue, List.of(accounts));
    }
}
