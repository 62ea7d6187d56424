package se.tertial.report.web.handover;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import se.tertial.assessment.handover.HandedItem;
import se.tertial.assessment.round.Task;
import se.tertial.assessment.round.TaskKey;
import se.tertial.basics.Language;
import se.tertial.report.Municipality;
import se.tertial.report.task.Tasks;

/** What the things of a unit's section are called. What is no longer there is called by its code. */
record ItemNames(Municipality municipality, Tasks tasks, String unit, Language language) {

    String name(HandedItem item) {
        var plan = municipality.plan();
        var code = item.subject();
        return switch (item.kind()) {
            case VALUE, FORECAST, COMMENT -> indicator(code);
            case RATING, TREND ->
                find(plan.goals(), one -> one.code().equals(code), one -> one.title(), indicator(code));
            case STATE -> find(plan.assignments(), one -> one.code().equals(code), one -> one.title(), code);
            case MONEY ->
                find(
                        plan.model().lines(),
                        one -> one.code().equals(code),
                        one -> one.label().in(language),
                        code);
            case PROJECT ->
                find(municipality.ledger().projects(), one -> one.id().equals(code), one -> one.label(), code);
            case TEXT -> text(code);
            case ANSWER, RISK, ACTION, CONTROL, DEFICIENCY, CORRECTION -> ofControl(item.kind(), code);
        };
    }

    private String ofControl(HandedItem.Kind kind, String code) {
        var meant = municipality.control().intentions();
        var judged = municipality.control().judgements();
        return switch (kind) {
            case ANSWER -> find(meant.questions(), one -> one.code().equals(code), one -> one.text(), code);
            case RISK -> find(meant.risks(), one -> one.code().equals(code), one -> one.title(), code);
            case ACTION ->
                find(
                        meant.actionItems(),
                        one -> one.code().equals(code),
                        one -> one.what().title(),
                        code);
            case CONTROL -> find(meant.controls(), one -> one.code().equals(code), one -> one.title(), code);
            case DEFICIENCY -> find(judged.deficiencies(), one -> one.code().equals(code), one -> one.title(), code);
            case CORRECTION ->
                find(judged.correctiveActions(), one -> one.code().equals(code), one -> one.title(), code);
            default -> code;
        };
    }

    private String indicator(String code) {
        return find(municipality.indicators().indicators(), one -> one.code().equals(code), one -> one.name(), code);
    }

    /** Where the heading is but the unit's name, the text's own key says more. */
    private String text(String key) {
        var words = key.replace('-', ' ');
        var name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        var title = find(
                tasks.all(),
                (Task task) -> task.key().kind() == TaskKey.Kind.TEXT
                        && task.key().of().equals(unit)
                        && task.key().code().equals(key),
                task -> task.title().in(language),
                name);
        var isUnit = municipality
                .organisation()
                .unit(unit)
                .filter(one -> one.name().equals(title))
                .isPresent();
        return isUnit ? name : title;
    }

    private static <T> String find(List<T> all, Predicate<T> is, Function<T, String> name, String other) {
        return all.stream().filter(is).findFirst().map(name).orElse(other);
    }
}
