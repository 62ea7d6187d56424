package se.tertial.report.web.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.tertial.basics.Finding;
import se.tertial.report.Municipality;
import se.tertial.report.web.ControlForm;
import se.tertial.report.web.ControlFormPage.Field;
import se.tertial.report.web.Typed;

/** What internal control and its kin ask for, by the forms that their own pages have. */
final class ToldWork implements Work {

    private final ControlForm form;

    ToldWork(ControlForm form) {
        this.form = form;
    }

    @Override
    public SortedMap<String, String> stored() {
        var stored = new TreeMap<>(form.stored());
        stored.values().removeIf(String::isEmpty);
        return stored;
    }

    @Override
    public List<TaskGroup> groups(Typed typed) {
        return form.groups(typed).stream()
                .map(group -> TaskGroup.under(
                        group.heading(),
                        true,
                        group.fields().stream().map(ToldWork::field).toList()))
                .toList();
    }

    private static TaskField field(Field field) {
        var kind = switch (field.kind()) {
            case LINE -> TaskField.Kind.LINE;
            case WORDS -> TaskField.Kind.WORDS;
            case CHOICE -> TaskField.Kind.CHOICE;
            case CHECK -> TaskField.Kind.CHECK;
        };
        return new TaskField(
                field.name(),
                field.label(),
                kind,
                field.value(),
                field.options(),
                "",
                field.earlier(),
                "",
                field.problem());
    }

    @Override
    public Map<String, String> problems(Typed typed) {
        return form.problems(typed);
    }

    @Override
    public Object seen(Municipality municipality) {
        return form.seen(municipality);
    }

    @Override
    public Municipality changed(Municipality now, Typed typed) {
        return form.changed(now, typed);
    }

    @Override
    public Optional<String> field(Finding finding, String line) {
        return form.field(finding, line);
    }
}
