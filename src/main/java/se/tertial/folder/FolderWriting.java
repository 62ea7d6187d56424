package se.tertial.folder;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.assessment.control.ControlJudgements;
import se.tertial.plan.control.ControlIntentions;
import se.tertial.report.Municipality;

/** A municipality as the files of its canonical folder, by path. */
final class FolderWriting {

    private final SortedMap<String, String> files = new TreeMap<>();

    private FolderWriting() {}

    static SortedMap<String, String> files(Municipality municipality) {
        var writing = new FolderWriting();
        writing.put(municipality);
        return writing.files;
    }

    private void put(Municipality m) {
        files.put(OrganisationFile.NAME, OrganisationFile.write(m.organisation()));
        files.put(SteeringModelFile.NAME, SteeringModelWriting.write(m.plan().model()));
        put(IndicatorFiles.INDICATORS, m.indicators().indicators());
        put(IndicatorFiles.NAMES, m.indicators().earlierNames());
        put(IndicatorFiles.OBSERVATIONS, m.indicators().observations());
        put(PlanFiles.GOALS, m.plan().goals());
        put(PlanFiles.FOLLOWED, m.plan().followed());
        put(PlanFiles.TARGETS, m.plan().targets());
        put(PlanFiles.ASSIGNMENTS, m.plan().assignments());
        put(AssessmentFiles.ROUNDS, m.assessment().rounds());
        put(AssessmentFiles.FORECASTS, m.assessment().forecasts());
        put(AssessmentFiles.COMMENTS, m.assessment().comments());
        put(AssessmentFiles.STATES, m.assessment().assignmentStates());
        put(AssessmentFiles.OVERRIDINGS, m.assessment().overridings());
        put(ChartFiles.PARTS, m.ledger().chart().codeParts());
        put(ChartFiles.ACCOUNTS, m.ledger().chart().accounts());
        put(ChartFiles.CENTRES, m.ledger().chart().centres());
        put(OperatingFiles.AREAS, m.ledger().areas());
        put(OperatingFiles.AMOUNTS, m.ledger().operating());
        put(BudgetFiles.SEASONS, m.ledger().budget().seasons());
        put(BudgetFiles.DECISIONS, m.ledger().budget().decisions());
        put(BudgetFiles.LINES, m.ledger().budget().lines());
        put(ProjectFiles.PROJECTS, m.ledger().projects());
        put(ProjectFiles.AMOUNTS, m.ledger().projectAmounts());
        files.putAll(MappingFiles.write(m.ledger().mappings()));
        put(m.control().intentions());
        put(m.control().judgements());
        files.putAll(OutlineFiles.write(m.publications().outlines()));
        files.putAll(TextFiles.write(m.publications().texts()));
        files.putAll(MatterFiles.write(m.publications().matters()));
        put(FindingAnswerFile.ANSWERS, m.publications().answers());
    }

    private void put(ControlIntentions control) {
        put(ControlPlanFiles.QUESTIONNAIRES, control.questionnaires());
        put(ControlPlanFiles.QUESTIONS, control.questions());
        put(ControlPlanFiles.SURVEYS, control.surveys());
        put(ControlPlanFiles.ACTION_PLANS, control.actionPlans());
        put(ControlPlanFiles.ACTION_SHEETS, control.actionSheets());
        put(ActionFiles.GOALS, control.actionGoals());
        put(ActionFiles.ITEMS, control.actionItems());
        put(ControlPlanFiles.RISKS, control.risks());
        put(ControlPlanFiles.CONTROLS, control.controls());
        put(ControlPlanFiles.YEAR_PLAN, control.yearPlan());
    }

    private void put(ControlJudgements control) {
        put(ControlJudgementFiles.ANSWERS, control.answers());
        put(ActionFiles.STATES, control.actionStates());
        put(ActionFiles.COMMENTS, control.actionComments());
        put(ControlJudgementFiles.RISK_ASSESSMENTS, control.riskAssessments());
        put(ControlJudgementFiles.CONTROL_RESULTS, control.controlResults());
        put(ControlJudgementFiles.DEFICIENCIES, control.deficiencies());
        put(ControlJudgementFiles.CORRECTIVE_ACTIONS, control.correctiveActions());
        put(ControlJudgementFiles.CORRECTIVE_STATES, control.correctiveStates());
    }

    private <T> void put(CsvFile<T> file, List<T> facts) {
        if (!facts.isEmpty()) {
            files.put(file.name(), file.write(facts));
        }
    }
}
