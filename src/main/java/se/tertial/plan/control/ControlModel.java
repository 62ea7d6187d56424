package se.tertial.plan.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tertial.basics.Text;

/**
 * The municipality's words, scales, symbols and rules for risks, controls and action plans.
 *
 * @param likelihoods steps of the scale, lowest first; {@code impacts} likewise
 * @param riskLevels what a risk value means, lowest first
 * @param commentParts what a comment to an action can answer
 */
public record ControlModel(
        List<Step> likelihoods,
        List<Step> impacts,
        List<RiskLevel> riskLevels,
        List<Labelled> controlKinds,
        List<Frequency> frequencies,
        List<ControlStatus> controlStatuses,
        List<ControlGrade> controlResults,
        List<Labelled> commentParts,
        List<ActionStatus> actionStatuses) {

    public static final ControlModel NONE = new ControlModel(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A step of a scale. @param score what the risk value is multiplied from */
    public record Step(int score, Text label) {}

    public record Labelled(String code, Text label) {}

    /** How something is shown. @param tone one of green, yellow, red, blue, grey */
    public record Shown(Text label, String symbol, String tone) {}

    /** @param from the lowest risk value (likelihood × impact) of the level */
    public record RiskLevel(String code, int from, Shown shown, Text meaning) {}

    /** @param months in which a control of that frequency is carried out, 1 to 12 */
    public record Frequency(String code, Text label, List<Integer> months) {
        public Frequency {
            months = List.copyOf(months);
        }
    }

    public record ControlStatus(String code, Shown shown, boolean isDone) {}

    /** What a control showed. @param isDeficient whether something was wrong */
    public record ControlGrade(String code, Shown shown, boolean isDeficient) {}

    /**
     * How far an action has come.
     *
     * @param asks codes of the parts that a comment must have in that status
     */
    public record ActionStatus(String code, Shown shown, boolean isDone, List<String> asks) {
        public ActionStatus {
            asks = List.copyOf(asks);
        }
    }

    public ControlModel {
        likelihoods = List.copyOf(likelihoods);
        impacts = List.copyOf(impacts);
        riskLevels = List.copyOf(riskLevels);
        controlKinds = List.copyOf(controlKinds);
        frequencies = List.copyOf(frequencies);
        controlStatuses = List.copyOf(controlStatuses);
        controlResults = List.copyOf(controlResults);
        commentParts = List.copyOf(commentParts);
        actionStatuses = List.copyOf(actionStatuses);
    }

    /** The highest level that begins at the value or below it. @param value likelihood × impact */
    public Optional<RiskLevel> levelOf(int value) {
        return riskLevels.stream().filter(level -> level.from() <= value).max(Comparator.comparingInt(RiskLevel::from));
    }

    public Optional<ActionStatus> actionStatus(String code) {
        return actionStatuses.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<ControlStatus> controlStatus(String code) {
        return controlStatuses.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<ControlGrade> controlResult(String code) {
        return controlResults.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<Frequency> frequency(String code) {
        return frequencies.stream().filter(f -> f.code().equals(code)).findFirst();
    }

    /** The label of a kind of control; the code itself when the model no longer has it. */
    public Text controlKind(String code) {
        return label(controlKinds, code);
    }

    public Text commentPart(String code) {
        return label(commentParts, code);
    }

    private static Text label(List<Labelled> labelled, String code) {
        return labelled.stream()
                .filter(l -> l.code().equals(code))
                .map(Labelled::label)
                .findFirst()
                .orElseGet(() -> new Text(code));
    }
}
