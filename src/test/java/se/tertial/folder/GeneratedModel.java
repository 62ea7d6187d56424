package se.tertial.folder;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tertial.basics.MoneyUnit;
import se.tertial.basics.Text;
import se.tertial.plan.RatingMeaning;
import se.tertial.plan.SteeringModel;
import se.tertial.plan.SteeringModel.Completion;
import se.tertial.plan.SteeringModel.Explained;
import se.tertial.plan.SteeringModel.Level;
import se.tertial.plan.SteeringModel.MoneyShown;
import se.tertial.plan.SteeringModel.Named;
import se.tertial.plan.SteeringModel.ReportLine;
import se.tertial.plan.SteeringModel.Rules;
import se.tertial.plan.SteeringModel.Sign;
import se.tertial.plan.SteeringModel.Status;
import se.tertial.plan.TrendMeaning;
import se.tertial.report.ComponentShape;
import se.tertial.report.Outline;

/** The steering model and the outlines of a {@link GeneratedMunicipality}. */
final class GeneratedModel {

    private static final List<String> TONES = List.of("green", "yellow", "red", "blue", "grey");

    private final GeneratedMunicipality any;
    private final SteeringModel model;

    GeneratedModel(GeneratedMunicipality any) {
        this.any = any;
        var lines = any.codes();
        this.model = new SteeringModel(
                any.codes().stream()
                        .map(code -> new Level(code, any.text(), any.text(), number(), any.coin()))
                        .toList(),
                named(),
                any.codes().stream()
                        .map(c -> new Status(c, any.text(), any.any(Status.Phase.values())))
                        .toList(),
                any.codes().stream()
                        .map(c -> new Completion(c, any.text(), any.coin(), any.optional(), any.any(TONES)))
                        .toList(),
                named(),
                signs(RatingMeaning.class),
                signs(TrendMeaning.class),
                new Text(any.optional()),
                lines.stream()
                        .map(c -> new ReportLine(
                                c,
                                any.text(),
                                sumOf(lines.subList(0, lines.indexOf(c))),
                                any.coin() ? "" : any.any(lines),
                                any.coin(),
                                beginnings()))
                        .toList(),
                new MoneyShown(
                        any.coin(),
                        any.any(MoneyUnit.values()),
                        any.upTo(3),
                        beginnings(),
                        new MoneyShown.Internal(beginnings(), beginnings()),
                        any.any(MoneyShown.Past.values())),
                rules(),
                any.codes().stream()
                        .map(c -> new Explained(
                                any.any(Explained.Of.values()),
                                c,
                                any.coin() ? any.number() : null,
                                any.coin() ? any.number() : null))
                        .toList(),
                GeneratedControl.model(any));
    }

    /** Of lines before it, since no line is added up from itself. */
    private List<String> sumOf(List<String> before) {
        return before.isEmpty() || any.coin() ? List.of() : List.of(any.any(before), any.any(before));
    }

    private List<String> beginnings() {
        return any.coin() ? List.of() : any.list(1, () -> any.any(List.of("3", "80", "0x1", "012", "å", "1.5")));
    }

    private Text number() {
        return any.any(List.of(Level.BY_CODE, new Text(""), new Text("Mål {place}", "Goal {place}")));
    }

    private Rules rules() {
        return new Rules(
                Arrays.asList(Rules.Basis.values()),
                List.of(any.any(Rules.Basis.values())),
                any.number(),
                any.upTo(100),
                any.upTo(100),
                any.upTo(100),
                any.any(Rules.GoalTrend.values()),
                any.coin() ? List.of() : List.of(any.any(Rules.CommentOn.values())));
    }

    private List<Named> named() {
        return any.codes().stream()
                .map(code -> new Named(code, any.text(), any.text()))
                .toList();
    }

    private <E extends Enum<E>> Map<E, Sign> signs(Class<E> meanings) {
        var signs = new EnumMap<E, Sign>(meanings);
        for (var meaning : meanings.getEnumConstants()) {
            signs.put(meaning, new Sign(any.text(), any.optional(), any.any(TONES), any.text()));
        }
        return signs;
    }

    SteeringModel steeringModel() {
        return model;
    }

    List<Outline> outlines(List<String> codes) {
        return codes.stream()
                .map(code -> new Outline(
                        code,
                        any.text(),
                        any.list(0, () -> new Outline.Default(any.unit(), any.any(List.of("*", "04", "12")))),
                        items(0, false)))
                .toList();
    }

    private List<Outline.Item> items(int depth, boolean isInGoal) {
        return any.list(0, () -> item(depth, isInGoal));
    }

    private Outline.Item item(int depth, boolean isInGoal) {
        return switch (depth > 2 ? 2 + any.upTo(1) : any.upTo(3)) {
            case 0 -> new Outline.Section(any.text(), any.coin(), items(depth + 1, isInGoal));
            case 1 -> {
                var over = any.any(Outline.Repeat.Over.values());
                yield new Outline.Repeat(
                        over,
                        over == Outline.Repeat.Over.GOAL && any.coin() ? Optional.of(level()) : Optional.empty(),
                        any.text(),
                        items(depth + 1, isInGoal || over == Outline.Repeat.Over.GOAL));
            }
            case 2 -> new Outline.Prose(any.words());
            default -> component(isInGoal);
        };
    }

    private Outline.Component component(boolean isInGoal) {
        var kind = any.any(Outline.Component.Kind.values());
        if (ComponentShape.isOfOneGoal(kind) && !isInGoal) {
            kind = Outline.Component.Kind.GOAL_OVERVIEW;
        }
        var shape = ComponentShape.of(kind);
        var settings = new HashMap<String, String>();
        shape.settings().forEach(key -> settings.put(key, setting(key)));
        var columns = shape.columns().stream()
                .filter(code -> any.coin())
                .map(code -> new Outline.Column(code, any.text(), any.any(List.of("", "word", "symbol"))))
                .toList();
        return new Outline.Component(kind, any.text(), settings, columns);
    }

    private String setting(String key) {
        return switch (key) {
            case ComponentShape.KIND -> kind();
            case ComponentShape.LEVEL -> level();
            case ComponentShape.ROLE -> role();
            case ComponentShape.INDICATORS -> any.indicator() + ", " + any.indicator();
            case ComponentShape.UNITS -> any.coin() ? "all" : any.unit();
            case ComponentShape.COMMENTS -> "latest";
            case ComponentShape.UNIT -> any.unit();
            case ComponentShape.YEAR -> "next";
            case ComponentShape.CONTROL_KIND ->
                model.control().controlKinds().getFirst().code();
            case ComponentShape.QUESTIONNAIRE -> any.questionnaire();
            case ComponentShape.PLAN -> any.actionPlan();
            case ComponentShape.OF -> "both";
            case ComponentShape.LINES -> line() + ", " + line();
            case ComponentShape.KINDS -> "original, supplementary";
            case ComponentShape.PROJECTS -> "with-parts";
            case ComponentShape.PARENTS -> "after";
            case ComponentShape.LABELS -> "short";
            case ComponentShape.HAVING -> "total-forecast";
            default -> any.words();
        };
    }

    String code() {
        return any.codes().getFirst();
    }

    String level() {
        return any.any(model.levels()).code();
    }

    String kind() {
        return any.any(model.assignmentKinds()).code();
    }

    String role() {
        return any.any(model.indicatorRoles()).code();
    }

    String status() {
        return any.any(model.statuses()).code();
    }

    String completion() {
        return any.any(model.completions()).code();
    }

    String line() {
        return any.any(model.lines()).code();
    }
}
