package se.tertial.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tertial.plan.control.Commitment;
import se.tertial.plan.control.Question;

/** What the files of internal control and its kin define, for those that refer to it. */
final class ControlCodes {

    final Known kinds = inModel("control_kinds");
    final Known frequencies = inModel("frequencies");
    final Known controlStatuses = inModel("control_statuses");
    final Known controlResults = inModel("control_results");
    final Known commentParts = inModel("comment_parts");
    final Known actionStatuses = inModel("action_statuses");
    final Known riskLevels = inModel("risk_levels");

    final Known questionnaires = new Known("questionnaires.csv");
    final Known questions = new Known("questions.csv");
    final Known actionPlans = new Known("action-plans.csv");
    final Known actionGoals = new Known("action-goals.csv");
    final Known actionItems = new Known("action-items.csv");
    final Known risks = new Known("risks.csv");
    final Known controls = new Known("controls.csv");
    final Known deficiencies = new Known("deficiencies.csv");
    final Known correctiveActions = new Known("corrective-actions.csv");

    final Map<String, Question> questionOf = new HashMap<>();
    final Map<String, Commitment> commitmentOf = new HashMap<>();
    final List<String> likelihoods = new ArrayList<>();
    final List<String> impacts = new ArrayList<>();

    List<Known> ofSteeringModel() {
        return List.of(kinds, frequencies, controlStatuses, controlResults, commentParts, actionStatuses, riskLevels);
    }

    private static Known inModel(String key) {
        return new Known("steering-model.yaml, " + key);
    }
}
