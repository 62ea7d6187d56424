package se.tertial.report.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.assessment.control.ControlResult;
import se.tertial.assessment.control.ControlStanding;
import se.tertial.assessment.control.CorrectiveAction;
import se.tertial.assessment.control.CorrectiveStanding;
import se.tertial.assessment.control.CorrectiveState;
import se.tertial.assessment.control.Deficiency;
import se.tertial.assessment.control.DeficiencyStanding;
import se.tertial.basics.Finding;
import se.tertial.basics.SourceLine;
import se.tertial.plan.control.ControlModel;
import se.tertial.report.Municipality;
import se.tertial.report.web.ControlFormPage.Field;
import se.tertial.report.web.ControlFormPage.Group;
import se.tertial.ui.Choice.Option;

/** A control: its result in a round, what was found wrong, and what is done about it. */
final class ControlResultForm implements ControlForm {

    private static final String RESULTS = "control-results.csv";
    private static final String STATUS = "status";
    private static final String RESULT = "result";
    private static final String COMMENT = "comment";
    private static final String NEW_DEFICIENCY = "brist";
    private static final String NEW_ACTION = "atgard-";
    private static final String RESPONSIBLE = "ansvarig-";
    private static final String DUE = "klart-";
    private static final String ACTION_STATUS = "lage-";
    private static final String ACTION_COMMENT = "uppfoljning-";

    private final Visit visit;
    private final ControlStanding standing;
    private final List<DeficiencyStanding> deficiencies;
    private final ControlModel model;
    private final boolean asksStates;

    /** @param asksStates whether it is also told how far what is done about known deficiencies has come */
    ControlResultForm(Visit visit, String code, boolean asksStates) {
        this.visit = visit;
        this.asksStates = asksStates;
        model = visit.model().control();
        var situation = visit.insight().control(visit.round());
        standing = visit.insight().municipality().control().intentions().controls().stream()
                .filter(c -> c.code().equals(code))
                .flatMap(c -> situation.controls(c.unit()).stream())
                .filter(c -> c.check().code().equals(code))
                .findFirst()
                .orElseThrow(() -> visit.missing("missing.control", code));
        deficiencies = situation.deficiencies(unit()).stream()
                .filter(d -> d.check().equals(standing.check()))
                .toList();
    }

    @Override
    public String unit() {
        return standing.check().unit();
    }

    @Override
    public String title() {
        return standing.check().title();
    }

    @Override
    public String[] path() {
        return new String[] {InternalControlComposition.PATH, standing.check().code()};
    }

    @Override
    public String[] above() {
        return new String[] {visit.text("nav.control"), InternalControlComposition.PATH};
    }

    @Override
    public Object seen(Municipality municipality) {
        var told = municipality.control().judgements();
        return List.of(
                told.controlResults().stream().filter(this::isHere).toList(),
                told.deficiencies(),
                told.correctiveActions(),
                told.correctiveStates());
    }

    private boolean isHere(ControlResult result) {
        return result.control().equals(standing.check().code())
                && result.round().equals(visit.round());
    }

    private Stream<CorrectiveStanding> actions() {
        return asksStates ? deficiencies.stream().flatMap(d -> d.actions().stream()) : Stream.of();
    }

    @Override
    public Map<String, String> stored() {
        var values = new HashMap<String, String>();
        var result = standing.result();
        if (result != null) {
            values.put(STATUS, result.status());
            values.put(RESULT, result.result());
            values.put(COMMENT, result.comment());
        }
        actions().forEach(a -> {
            var state = a.state();
            if (state != null) {
                values.put(ACTION_STATUS + a.action().code(), state.status());
                values.put(ACTION_COMMENT + a.action().code(), state.comment());
            }
        });
        return values;
    }

    @Override
    public List<Group> groups(Typed typed) {
        var groups = new ArrayList<Group>();
        var statuses = model.controlStatuses().stream()
                .map(s -> option(s.code(), s.shown()))
                .toList();
        var results = model.controlResults().stream()
                .map(r -> option(r.code(), r.shown()))
                .toList();
        groups.add(new Group(
                visit.text("controls.result"),
                standing.check().method(),
                List.of(
                        typed.choice(STATUS, visit.text("controls.status"), withNone(statuses), ""),
                        typed.choice(RESULT, visit.text("controls.result"), withNone(results), ""),
                        typed.words(COMMENT, visit.text("controls.comment")))));
        deficiencies.forEach(d -> groups.add(group(d, typed)));
        var fields = new ArrayList<Field>();
        fields.add(typed.line(NEW_DEFICIENCY, visit.text("deficiencies.what")));
        fields.addAll(newAction("", typed));
        groups.add(new Group(visit.text("deficiencies.new"), visit.text("deficiencies.new.note"), fields));
        return groups;
    }

    private Group group(DeficiencyStanding deficiency, Typed typed) {
        var fields = new ArrayList<Field>();
        var statuses = model.actionStatuses().stream()
                .map(s -> option(s.code(), s.shown()))
                .toList();
        for (var action : asksStates ? deficiency.actions() : List.<CorrectiveStanding>of()) {
            var code = action.action().code();
            var title = action.action().title();
            fields.add(typed.choice(
                    ACTION_STATUS + code, visit.text("deficiencies.status-of", title), withNone(statuses), ""));
            fields.add(typed.words(ACTION_COMMENT + code, visit.text("deficiencies.comment-of", title)));
        }
        fields.addAll(newAction(deficiency.deficiency().code(), typed));
        return new Group(deficiency.deficiency().title(), "", fields);
    }

    private List<Field> newAction(String deficiency, Typed typed) {
        return List.of(
                typed.line(NEW_ACTION + deficiency, visit.text("deficiencies.action")),
                typed.line(RESPONSIBLE + deficiency, visit.text("controls.responsible")),
                typed.line(DUE + deficiency, visit.text("deficiencies.due-date")));
    }

    private Option option(String code, ControlModel.Shown shown) {
        return new Option(code, (shown.symbol() + " " + shown.label().in(visit.language())).strip(), false);
    }

    private List<Option> withNone(List<Option> options) {
        return Stream.concat(Stream.of(new Option("", visit.text("form.none"), false)), options.stream())
                .toList();
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        if (model.controlStatus(typed.get(STATUS)).isEmpty()) {
            problems.put(STATUS, visit.text("form.choose"));
        }
        if (typed.isGiven(NEW_ACTION) && !typed.isGiven(NEW_DEFICIENCY)) {
            problems.put(NEW_DEFICIENCY, visit.text("deficiencies.what-first"));
        }
        Stream.concat(
                        Stream.of(""),
                        deficiencies.stream().map(d -> d.deficiency().code()))
                .filter(code -> typed.isGiven(NEW_ACTION + code)
                        && date(typed.get(DUE + code)).isEmpty())
                .forEach(code -> problems.put(DUE + code, visit.text("form.date")));
        return problems;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var told = now.control().judgements();
        var results = new ArrayList<>(
                told.controlResults().stream().filter(r -> !isHere(r)).toList());
        results.add(new ControlResult(
                standing.check().code(),
                visit.round(),
                typed.get(STATUS),
                typed.get(RESULT),
                typed.get(COMMENT),
                new SourceLine(RESULTS, results.size() + 2)));
        var found = new ArrayList<>(told.deficiencies());
        var actions = new ArrayList<>(told.correctiveActions());
        deficiencies.forEach(
                d -> addAction(d.deficiency().code(), d.deficiency().code(), typed, actions));
        if (typed.isGiven(NEW_DEFICIENCY)) {
            var code = free(
                    standing.check().code() + "-brist",
                    found.stream().map(Deficiency::code).toList());
            found.add(new Deficiency(
                    code,
                    standing.check().code(),
                    visit.round(),
                    typed.get(NEW_DEFICIENCY),
                    new SourceLine("deficiencies.csv", found.size() + 2)));
            addAction("", code, typed, actions);
        }
        return now.with(new ControlFacts(
                now.control().intentions(), told.withControls(results, found, actions, states(now, typed))));
    }

    private static void addAction(String field, String deficiency, Typed typed, List<CorrectiveAction> actions) {
        if (typed.isGiven(NEW_ACTION + field)) {
            actions.add(new CorrectiveAction(
                    free(
                            deficiency + "-atgard",
                            actions.stream().map(CorrectiveAction::code).toList()),
                    deficiency,
                    typed.get(NEW_ACTION + field),
                    typed.get(RESPONSIBLE + field),
                    date(typed.get(DUE + field)).orElseThrow(),
                    new SourceLine("corrective-actions.csv", actions.size() + 2)));
        }
    }

    /** The beginning with the first number that is not taken. */
    private static String free(String beginning, List<String> taken) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> beginning + "-" + n)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** An action whose state is as it was gets no new one. */
    private List<CorrectiveState> states(Municipality now, Typed typed) {
        var states = new ArrayList<>(now.control().judgements().correctiveStates());
        actions().filter(a -> isTold(a, typed)).forEach(a -> {
            var code = a.action().code();
            states.removeIf(s -> s.action().equals(code) && s.round().equals(visit.round()));
            states.add(new CorrectiveState(
                    code,
                    visit.round(),
                    typed.get(ACTION_STATUS + code),
                    typed.get(ACTION_COMMENT + code),
                    new SourceLine("corrective-states.csv", states.size() + 2)));
        });
        return states;
    }

    private static boolean isTold(CorrectiveStanding action, Typed typed) {
        var code = action.action().code();
        var state = action.state();
        return typed.isGiven(ACTION_STATUS + code)
                && (state == null
                        || !state.status().equals(typed.get(ACTION_STATUS + code))
                        || !state.comment().equals(typed.get(ACTION_COMMENT + code)));
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        return finding.place().file().equals(RESULTS)
                        && line.startsWith(standing.check().code() + "," + visit.round() + ",")
                ? Optional.of(finding.place().column())
                : Optional.empty();
    }
}
