package se.tertial.folder;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.ledger.LedgerFacts;
import se.tertial.organisation.Organisation;
import se.tertial.plan.Plan;
import se.tertial.plan.SteeringModel;
import se.tertial.report.Municipality;
import se.tertial.report.Publications;

/** Reads the files of a folder in the order in which they refer to each other. */
final class FolderReading {

    private static final List<String> REQUIRED =
            List.of(OrganisationFile.NAME, SteeringModelFile.NAME, AssessmentFiles.ROUNDS.name());

    /** Files of facts, one a row. */
    static final List<CsvFile<?>> TABLES = List.of(
            AssessmentFiles.ROUNDS,
            PlanFiles.GOALS,
            IndicatorFiles.INDICATORS,
            IndicatorFiles.NAMES,
            PlanFiles.FOLLOWED,
            IndicatorFiles.OBSERVATIONS,
            PlanFiles.TARGETS,
            AssessmentFiles.FORECASTS,
            AssessmentFiles.COMMENTS,
            PlanFiles.ASSIGNMENTS,
            PlanFiles.DECISIONS,
            AssessmentFiles.STATES,
            AssessmentFiles.OVERRIDINGS,
            ChartFiles.PARTS,
            ChartFiles.ACCOUNTS,
            ChartFiles.CENTRES,
            OperatingFiles.AREAS,
            OperatingFiles.AMOUNTS,
            OperatingFiles.BY_ACCOUNT,
            BudgetFiles.SEASONS,
            BudgetFiles.DECISIONS,
            BudgetFiles.LINES,
            ProjectFiles.PROJECTS,
            ProjectDecisionFiles.LINES,
            ProjectFiles.AMOUNTS,
            ControlPlanFiles.QUESTIONNAIRES,
            ControlPlanFiles.QUESTIONS,
            ControlPlanFiles.SURVEYS,
            ControlPlanFiles.ACTION_PLANS,
            ControlPlanFiles.ACTION_SHEETS,
            ActionFiles.GOALS,
            ActionFiles.ITEMS,
            ControlPlanFiles.RISKS,
            ControlPlanFiles.CONTROLS,
            ControlPlanFiles.YEAR_PLAN,
            ControlJudgementFiles.ANSWERS,
            ActionFiles.STATES,
            ActionFiles.COMMENTS,
            ControlJudgementFiles.RISK_ASSESSMENTS,
            ControlJudgementFiles.CONTROL_RESULTS,
            ControlJudgementFiles.DEFICIENCIES,
            ControlJudgementFiles.CORRECTIVE_ACTIONS,
            ControlJudgementFiles.CORRECTIVE_STATES,
            FindingAnswerFile.ANSWERS);

    /**
     * Files that define nothing for others, so that what is wrong with one can be told from it and the codes that others define. In
     * the order of reading; texts are such files too.
     */
    private static final List<CsvFile<?>> LEAVES = List.of(
            IndicatorFiles.OBSERVATIONS,
            OperatingFiles.AMOUNTS,
            OperatingFiles.BY_ACCOUNT,
            AssessmentFiles.FORECASTS,
            AssessmentFiles.COMMENTS,
            AssessmentFiles.OVERRIDINGS,
            AssessmentFiles.STATES,
            ControlJudgementFiles.ANSWERS,
            ActionFiles.STATES,
            ActionFiles.COMMENTS,
            ControlJudgementFiles.RISK_ASSESSMENTS,
            ControlJudgementFiles.CONTROL_RESULTS,
            ControlJudgementFiles.CORRECTIVE_STATES,
            FindingAnswerFile.ANSWERS);

    private static final List<String> FILES = Stream.concat(
                    Stream.of(OrganisationFile.NAME, SteeringModelFile.NAME),
                    TABLES.stream().map(CsvFile::name))
            .toList();

    private final Reading in;

    private FolderReading(Reading in) {
        this.in = in;
    }

    /** Whether the folder has a place for a file of that name. */
    static boolean isKnown(String file) {
        return FILES.contains(file)
                || OutlineFiles.isOutline(file)
                || TextFiles.isText(file)
                || MatterFiles.isMatter(file)
                || MappingFiles.isMapping(file);
    }

    /** Whether the file defines nothing for others. */
    static boolean isLeaf(String file) {
        return TextFiles.isText(file)
                || LEAVES.stream().anyMatch(leaf -> leaf.name().equals(file));
    }

    /** Finds what is wrong with files that are all leaves, where the others have defined those codes. */
    static void readLeaves(SortedMap<String, byte[]> files, Codes codes, Findings findings) {
        var in = new Reading(files, Set.of(), codes, findings);
        TextFiles.read(in);
        LEAVES.forEach(leaf -> leaf.read(in));
    }

    /** What the files of a folder without mistakes define; empty when there are any. */
    static Optional<Codes> codes(SortedMap<String, byte[]> files) {
        var in = new Reading(files, new HashSet<>(), new Codes(), new Findings());
        new FolderReading(in).municipality();
        return in.findings().count() == 0 ? Optional.of(in.codes()) : Optional.empty();
    }

    /** Empty when the organisation or the steering model could not be made; findings say why. */
    static Optional<Municipality> read(String folder, SortedMap<String, byte[]> files, Findings findings) {
        if (REQUIRED.stream().noneMatch(files::containsKey)) {
            if (findings.count() == 0) {
                findings.add(Mistake.NO_MUNICIPALITY_FOLDER, folder);
            }
            return Optional.empty();
        }
        return new FolderReading(new Reading(files, new HashSet<>(), new Codes(), findings)).municipality();
    }

    private Optional<Municipality> municipality() {
        refuseUnknownAndMissing();
        if (!in.has(AssessmentFiles.ROUNDS.name())) {
            in.codes().rounds.takeAnything();
        }
        var rounds = AssessmentFiles.ROUNDS.read(in);
        var organisation = yaml(OrganisationFile.NAME, OrganisationFile::read);
        var model = yaml(SteeringModelFile.NAME, SteeringModelFile::read);
        takeAnythingInsteadOf(organisation, model);
        var goals = PlanFiles.readGoals(in);
        var indicators = IndicatorFiles.read(in);
        var ledger = ledger(organisation);
        var followed = PlanFiles.FOLLOWED.read(in);
        var targets = PlanFiles.TARGETS.read(in);
        var assignments = PlanFiles.ASSIGNMENTS.read(in);
        var decisions = PlanFiles.DECISIONS.read(in);
        var assessment = AssessmentFiles.read(rounds, in);
        var control = new ControlFacts(ControlPlanFiles.read(in), ControlJudgementFiles.read(in));
        var publications = new Publications(
                OutlineFiles.read(in), TextFiles.read(in), MatterFiles.read(in), FindingAnswerFile.ANSWERS.read(in));
        if (organisation == null || model == null) {
            return Optional.empty();
        }
        var plan = new Plan(model, goals, followed, targets, assignments, decisions);
        return Optional.of(new Municipality(organisation, indicators, ledger, plan, assessment, control, publications));
    }

    private LedgerFacts ledger(@Nullable Organisation organisation) {
        var chart = ChartFiles.read(in);
        var areas = OperatingFiles.AREAS.read(in);
        var amounts = OperatingFiles.AMOUNTS.read(in);
        var byAccount = OperatingFiles.BY_ACCOUNT.read(in);
        var budget = BudgetFiles.read(in, organisation);
        var projects = ProjectFiles.readProjects(in);
        return new LedgerFacts(
                chart,
                areas,
                amounts,
                ProjectDecisionFiles.read(in, budget, projects, organisation),
                projects,
                ProjectFiles.readAmounts(in),
                MappingFiles.read(in),
                byAccount,
                List.of());
    }

    private void refuseUnknownAndMissing() {
        for (var file : in.files().keySet()) {
            if (!isKnown(file)) {
                var meant = Nearest.to(file, FILES);
                in.findings().add(Mistake.UNKNOWN_FILE, file, meant);
                in.misnamed().add(meant);
            }
        }
        for (var file : REQUIRED) {
            if (!in.has(file)) {
                in.findings().add(Mistake.MISSING_FILE, file);
            }
        }
    }

    private <T> @Nullable T yaml(String file, BiFunction<YamlNode.Fields, Codes, T> read) {
        var fields = in.text(file).flatMap(text -> YamlText.read(file, text, in.findings()));
        if (fields.isEmpty()) {
            return null;
        }
        var value = read.apply(fields.get(), in.codes());
        fields.get().refuseUnasked();
        return value;
    }

    /** A file that is missing or unreadable is one finding, not one for each reference to what it defines. */
    private void takeAnythingInsteadOf(@Nullable Organisation organisation, @Nullable SteeringModel model) {
        var codes = in.codes();
        if (organisation == null) {
            codes.units.takeAnything();
        }
        if (model == null) {
            codes.ofSteeringModel().forEach(Known::takeAnything);
        }
    }
}
