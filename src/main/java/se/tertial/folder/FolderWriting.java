package se.tertial.folder;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import se.tertial.report.Municipality;

/** A municipality as the files of its canonical folder, by path. */
final class FolderWriting {

    private final Municipality municipality;
    private final Municipality before;
    private final SortedMap<String, String> filesBefore;
    private final SortedMap<String, String> files = new TreeMap<>();

    private FolderWriting(Municipality municipality, Municipality before, SortedMap<String, String> filesBefore) {
        this.municipality = municipality;
        this.before = before;
        this.filesBefore = filesBefore;
    }

    static SortedMap<String, String> files(Municipality municipality) {
        return files(municipality, municipality, Collections.emptySortedMap());
    }

    /** @param before another, whose files are taken where nothing differs */
    static SortedMap<String, String> files(
            Municipality municipality, Municipality before, SortedMap<String, String> filesBefore) {
        var writing = new FolderWriting(municipality, before, filesBefore);
        writing.put();
        return writing.files;
    }

    private void put() {
        put(OrganisationFile.NAME, Municipality::organisation, OrganisationFile::write);
        put(SteeringModelFile.NAME, m -> m.plan().model(), SteeringModelWriting::write);
        put(IndicatorFiles.INDICATORS, m -> m.indicators().indicators());
        put(IndicatorFiles.NAMES, m -> m.indicators().earlierNames());
        put(IndicatorFiles.OBSERVATIONS, m -> m.indicators().observations());
        put(PlanFiles.GOALS, m -> m.plan().goals());
        put(PlanFiles.FOLLOWED, m -> m.plan().followed());
        put(PlanFiles.TARGETS, m -> m.plan().targets());
        put(PlanFiles.ASSIGNMENTS, m -> m.plan().assignments());
        put(PlanFiles.DECISIONS, m -> m.plan().decisions());
        put(AssessmentFiles.ROUNDS, m -> m.assessment().rounds());
        put(AssessmentFiles.FORECASTS, m -> m.assessment().forecasts());
        put(AssessmentFiles.COMMENTS, m -> m.assessment().comments());
        put(AssessmentFiles.STATES, m -> m.assessment().assignmentStates());
        put(AssessmentFiles.OVERRIDINGS, m -> m.assessment().overridings());
        putLedger();
        putIntentions();
        putJudgements();
        putAll(OutlineFiles::isOutline, m -> m.publications().outlines(), OutlineFiles::write);
        files.putAll(TextFiles.write(municipality.publications().texts()));
        putAll(MatterFiles::isMatter, m -> m.publications().matters(), MatterFiles::write);
        put(FindingAnswerFile.ANSWERS, m -> m.publications().answers());
    }

    private void putLedger() {
        put(ChartFiles.PARTS, m -> m.ledger().chart().codeParts());
        put(ChartFiles.ACCOUNTS, m -> m.ledger().chart().accounts());
        put(ChartFiles.CENTRES, m -> m.ledger().chart().centres());
        put(OperatingFiles.AREAS, m -> m.ledger().areas());
        put(OperatingFiles.AMOUNTS, m -> m.ledger().operating());
        put(OperatingFiles.BY_ACCOUNT, m -> m.ledger().byAccount());
        put(BudgetFiles.SEASONS, m -> m.ledger().budget().seasons());
        put(BudgetFiles.DECISIONS, m -> m.ledger().budget().decisions());
        put(BudgetFiles.LINES, m -> m.ledger().budget().lines());
        put(ProjectFiles.PROJECTS, m -> m.ledger().projects());
        put(ProjectDecisionFiles.LINES, m -> m.ledger().budget().projectLines());
        put(ProjectFiles.AMOUNTS, m -> m.ledger().projectAmounts());
        putAll(MappingFiles::isMapping, m -> m.ledger().mappings(), MappingFiles::write);
    }

    private void putIntentions() {
        put(ControlPlanFiles.QUESTIONNAIRES, m -> m.control().intentions().questionnaires());
        put(ControlPlanFiles.QUESTIONS, m -> m.control().intentions().questions());
        put(ControlPlanFiles.SURVEYS, m -> m.control().intentions().surveys());
        put(ControlPlanFiles.ACTION_PLANS, m -> m.control().intentions().actionPlans());
        put(ControlPlanFiles.ACTION_SHEETS, m -> m.control().intentions().actionSheets());
        put(ActionFiles.GOALS, m -> m.control().intentions().actionGoals());
        put(ActionFiles.ITEMS, m -> m.control().intentions().actionItems());
        put(ControlPlanFiles.RISKS, m -> m.control().intentions().risks());
        put(ControlPlanFiles.CONTROLS, m -> m.control().intentions().controls());
        put(ControlPlanFiles.YEAR_PLAN, m -> m.control().intentions().yearPlan());
    }

    private void putJudgements() {
        put(ControlJudgementFiles.ANSWERS, m -> m.control().judgements().answers());
        put(ActionFiles.STATES, m -> m.control().judgements().actionStates());
        put(ActionFiles.COMMENTS, m -> m.control().judgements().actionComments());
        put(
                ControlJudgementFiles.RISK_ASSESSMENTS,
                m -> m.control().judgements().riskAssessments());
        put(ControlJudgementFiles.CONTROL_RESULTS, m -> m.control().judgements().controlResults());
        put(ControlJudgementFiles.DEFICIENCIES, m -> m.control().judgements().deficiencies());
        put(
                ControlJudgementFiles.CORRECTIVE_ACTIONS,
                m -> m.control().judgements().correctiveActions());
        put(
                ControlJudgementFiles.CORRECTIVE_STATES,
                m -> m.control().judgements().correctiveStates());
    }

    private <T> void put(CsvFile<T> file, Function<Municipality, List<T>> facts) {
        if (!facts.apply(municipality).isEmpty()) {
            put(file.name(), facts, file::write);
        }
    }

    private <T> void put(String file, Function<Municipality, T> part, Function<T, String> write) {
        var now = part.apply(municipality);
        var kept = now.equals(part.apply(before)) ? filesBefore.get(file) : null;
        files.put(file, kept == null ? write.apply(now) : kept);
    }

    private <T> void putAll(
            Predicate<String> isOne,
            Function<Municipality, List<T>> parts,
            Function<List<T>, Map<String, String>> write) {
        var now = parts.apply(municipality);
        if (filesBefore.isEmpty() || !now.equals(parts.apply(before))) {
            files.putAll(write.apply(now));
            return;
        }
        filesBefore.forEach((file, text) -> {
            if (isOne.test(file)) {
                files.put(file, text);
            }
        });
    }
}
