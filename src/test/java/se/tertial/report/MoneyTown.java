package se.tertial.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;
import se.tertial.basics.Language;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.Period;
import se.tertial.basics.RoundCode;
import se.tertial.basics.SourceLine;
import se.tertial.basics.Text;
import se.tertial.folder.Folders;
import se.tertial.folder.MunicipalityFolder;
import se.tertial.ledger.BudgetDecision;
import se.tertial.ledger.BudgetLine;
import se.tertial.ledger.Chart;
import se.tertial.ledger.Entry.Kind;
import se.tertial.ledger.EntrySum;
import se.tertial.ledger.LedgerFacts;
import se.tertial.ledger.LedgerFacts.Budget;
import se.tertial.ledger.OperatingAmount;
import se.tertial.ledger.OperatingArea;
import se.tertial.ledger.Project;
import se.tertial.ledger.ProjectAmount;
import se.tertial.ledger.ProjectLine;
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

/**
 * A municipality of one's own money: Lillby with an office that has two departments, and a school. Centres begin with 1 (the
 * school), 20 (the office itself), 21 and 22 (its departments, IT and HR). Amounts are in kronor, cost positive.
 */
final class MoneyTown {

    static final RoundCode ROUND = new RoundCode("2024-04");
    static final Period YEAR = new Period.Year(2024);
    private static final SourceLine SOURCE = new SourceLine("operating.csv", 7);
    private static final Municipality FOLDER =
            MunicipalityFolder.read(Folders.MINIMAL).value().orElseThrow();

    final List<EntrySum> entries = new ArrayList<>();
    final List<OperatingAmount> folder = new ArrayList<>();
    final List<ResponsibilityCentre> centres = new ArrayList<>();
    final List<Project> projects = new ArrayList<>();
    final List<ProjectAmount> ofProjects = new ArrayList<>();
    final List<BudgetDecision> decisions = new ArrayList<>();
    final List<BudgetLine> lines = new ArrayList<>();
    final List<ProjectLine> projectLines = new ArrayList<>();

    MoneyTown() {
        centre("1", "skola");
        centre("20", "kontor");
        centre("21", "it");
        centre("22", "hr");
    }

    void centre(String code, String unit) {
        centres.add(new ResponsibilityCentre(code, unit, unit, Years.ALL, SOURCE));
    }

    /** Within the municipality by its counterparty. */
    void postInternal(String centre, String account, long kronor) {
        var month = YearMonth.of(2024, 4);
        entries.add(new EntrySum(Kind.ACTUAL, null, null, month, account, centre, "24", "", true, kronor(kronor)));
    }

    void post(String centre, String account, long kronor) {
        enter(Kind.ACTUAL, null, "2024-04", centre, account, "", kronor);
    }

    void enter(
            Kind kind,
            @Nullable String round,
            String month,
            String centre,
            String account,
            String project,
            long kronor) {
        var made = round == null ? null : new RoundCode(round);
        entries.add(new EntrySum(
                kind, made, null, YearMonth.parse(month), account, centre, "24", project, false, kronor(kronor)));
    }

    void say(String unit, String line, OperatingAmount.Kind kind, Period period, long kronor) {
        folder.add(new OperatingAmount(unit, null, line, kind, period, ROUND, kronor(kronor), SOURCE));
    }

    void project(String id, @Nullable String parent) {
        projects.add(new Project(id, "", "Projekt " + id, "", "it", "", parent, null, null, null, SOURCE));
    }

    /** So many projects, some with parts. @return those that have none */
    List<String> projects(Random random, int many) {
        var leaves = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            project("w" + i, null);
            var parts = random.nextInt(3);
            for (var part = 0; part < parts; part++) {
                project("w" + i + "x" + part, "w" + i);
                leaves.add("w" + i + "x" + part);
            }
            if (parts == 0) {
                leaves.add("w" + i);
            }
        }
        return leaves;
    }

    void sayOfProject(String id, ProjectAmount.Kind kind, Period period, long kronor) {
        ofProjects.add(new ProjectAmount(id, kind, period, ROUND, kronor(kronor), SOURCE));
    }

    /** With the lines that are of it, which are given as project, year or 0 for all years, and kronor. */
    void decide(String code, BudgetDecision.Kind kind, RoundCode knownIn, Object... projectYearKronor) {
        var inAll = 0L;
        for (var i = 0; i < projectYearKronor.length; i += 3) {
            var year = (Integer) projectYearKronor[i + 1];
            var kronor = ((Number) projectYearKronor[i + 2]).longValue();
            inAll += year == 0 ? kronor : 0;
            var source = new SourceLine("project-lines.csv", projectLines.size() + 2);
            projectLines.add(new ProjectLine(
                    code, (String) projectYearKronor[i], year == 0 ? null : year, kronor(kronor), source));
        }
        decisions.add(new BudgetDecision(
                code, "kontor", 2024, kind, "Beslut " + code, "", null, "", "", knownIn, kronor(inAll), SOURCE));
    }

    static Amount kronor(long kronor) {
        return Amount.ofKronor(BigDecimal.valueOf(kronor));
    }

    @Nullable
    String value(String reference) {
        var value = figure(reference).value();
        return value == null ? null : value.toPlainString();
    }

    Figure figure(String reference) {
        return new Figures(insight(), "kontor", ROUND, Language.SV)
                .resolve(FigureReference.parse(reference).orElseThrow());
    }

    Insight insight() {
        var facts = new LedgerFacts(
                new Chart(List.of(), List.of(), centres),
                List.of(new OperatingArea("vagar", "24", "Vägar", SOURCE)),
                folder,
                new Budget(List.of(), decisions, lines, projectLines),
                projects,
                ofProjects,
                List.of(),
                entries);
        return new Insight(FOLDER.with(organisation()).with(facts).with(plan()));
    }

    private static Organisation organisation() {
        return new Organisation(
                "lillby",
                "Lillby",
                "kontor",
                "2024-04",
                List.of(
                        new Unit("lillby", "Lillby", "Lillby", Unit.Kind.MUNICIPALITY, null, null, null),
                        new Unit("skola", "Skola", "Skola", Unit.Kind.COMMITTEE, "lillby", null, null),
                        new Unit("kontor", "Kontor", "Kontor", Unit.Kind.OFFICE, "lillby", null, null),
                        new Unit("it", "IT", "IT", Unit.Kind.DEPARTMENT, "kontor", null, null),
                        new Unit("hr", "HR", "HR", Unit.Kind.DEPARTMENT, "kontor", null, null)));
    }

    private static Plan plan() {
        var lines = List.of(
                new ReportLine("revenue", new Text("Intäkter"), List.of(), "", true, List.of("3")),
                new ReportLine("cost", new Text("Kostnader"), List.of(), "", false, List.of("4", "5", "6", "7")),
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
                        false,
                        MoneyUnit.KR,
                        0,
                        List.of("117"),
                        new MoneyShown.Internal(List.of("79"), List.of("1")),
                        Past.TODAYS),
                m.rules(),
                m.explained(),
                m.control());
        return new Plan(model, List.of(), List.of(), List.of(), List.of());
    }
}
