package se.tertial.report.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.assessment.control.ActionComment;
import se.tertial.assessment.control.ActionStanding;
import se.tertial.assessment.control.ActionState;
import se.tertial.assessment.control.ControlFacts;
import se.tertial.basics.Finding;
import se.tertial.basics.SourceLine;
import se.tertial.plan.control.ControlModel;
import se.tertial.plan.control.ControlModel.Labelled;
import se.tertial.report.Municipality;
import se.tertial.report.web.ControlFormPage.Field;
import se.tertial.report.web.ControlFormPage.Group;
import se.tertial.ui.Choice.Option;

/** An action of an action plan, told of by a unit that is responsible for it. */
final class ActionForm implements ControlForm {

    private static final String STATES = "action-states.csv";
    private static final String COMMENTS = "action-comments.csv";
    private static final String STATUS = "status";
    private static final String PART = "del-";

    private final Visit visit;
    private final ActionStanding action;
    private final ControlModel model;

    ActionForm(Visit visit, String code) {
        this.visit = visit;
        model = visit.model().control();
        action = visit.insight()
                .control(visit.round())
                .action(code, visit.unit().code())
                .filter(a -> a.item().what().isOf(visit.unit().code()))
                .orElseThrow(() -> visit.missing("missing.action", code));
    }

    @Override
    public String unit() {
        return visit.unit().code();
    }

    @Override
    public String title() {
        var what = action.item().what();
        return what.number() + " " + what.title();
    }

    @Override
    public String[] path() {
        return new String[] {ActionPlanComposition.PATH, action.item().code()};
    }

    @Override
    public String[] above() {
        return new String[] {visit.text("nav.action-plan"), ActionPlanComposition.PATH};
    }

    @Override
    public Object seen(Municipality municipality) {
        var told = municipality.control().judgements();
        return Stream.concat(
                        told.actionStates().stream().filter(this::isHere),
                        told.actionComments().stream().filter(this::isHere))
                .toList();
    }

    private boolean isHere(ActionState state) {
        return state.item().equals(action.item().code())
                && state.unit().equals(unit())
                && state.round().equals(visit.round());
    }

    private boolean isHere(ActionComment comment) {
        return comment.item().equals(action.item().code())
                && comment.unit().equals(unit())
                && comment.round().equals(visit.round());
    }

    @Override
    public Map<String, String> stored() {
        var values = new HashMap<String, String>();
        if (action.state() != null) {
            values.put(STATUS, action.state().status());
        }
        action.comments().forEach(c -> values.put(PART + c.part(), c.text()));
        return values;
    }

    @Override
    public List<Group> groups(Typed typed) {
        var options = Stream.concat(
                        Stream.of(new Option("", visit.text("form.none"), false)),
                        model.actionStatuses().stream()
                                .map(s -> new Option(
                                        s.code(),
                                        s.shown().symbol() + " "
                                                + s.shown().label().in(visit.language()),
                                        false)))
                .toList();
        var fields = new ArrayList<Field>();
        fields.add(typed.choice(STATUS, visit.text("actions.status"), options, ""));
        model.commentParts()
                .forEach(part ->
                        fields.add(typed.words(PART + part.code(), part.label().in(visit.language()))));
        return List.of(new Group("", action.item().what().description(), fields));
    }

    /** The comment must say what its status asks for. */
    @Override
    public Map<String, String> problems(Typed typed) {
        var problems = new HashMap<String, String>();
        var status = model.actionStatus(typed.get(STATUS));
        if (status.isEmpty()) {
            problems.put(STATUS, visit.text("form.choose"));
        }
        status.ifPresent(s -> s.asks().stream()
                .filter(part -> !typed.isGiven(PART + part))
                .forEach(part -> problems.put(
                        PART + part,
                        visit.text(
                                "actions.asked",
                                s.shown().label().in(visit.language()),
                                model.commentPart(part).in(visit.language())))));
        return problems;
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        var told = now.control().judgements();
        var code = action.item().code();
        var states = new ArrayList<>(
                told.actionStates().stream().filter(s -> !isHere(s)).toList());
        states.add(new ActionState(
                code, unit(), visit.round(), typed.get(STATUS), new SourceLine(STATES, states.size() + 2)));
        var comments = new ArrayList<>(
                told.actionComments().stream().filter(c -> !isHere(c)).toList());
        model.commentParts().stream()
                .map(Labelled::code)
                .filter(part -> typed.isGiven(PART + part))
                .forEach(part -> comments.add(new ActionComment(
                        code,
                        unit(),
                        visit.round(),
                        part,
                        typed.get(PART + part),
                        new SourceLine(COMMENTS, comments.size() + 2))));
        return now.with(new ControlFacts(now.control().intentions(), told.withActions(states, comments)));
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        var start = action.item().code() + "," + unit() + "," + visit.round() + ",";
        if (!line.startsWith(start)) {
            return Optional.empty();
        }
        return finding.place().file().equals(STATES)
                ? Optional.of(STATUS)
                : Optional.of(PART + line.substring(start.length()).split(",", 2)[0]);
    }
}
