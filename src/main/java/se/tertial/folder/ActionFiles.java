package se.tertial.folder;

import java.util.ArrayList;
import java.util.List;
import se.tertial.assessment.control.ActionComment;
import se.tertial.assessment.control.ActionState;
import se.tertial.plan.control.ActionGoal;
import se.tertial.plan.control.ActionItem;
import se.tertial.plan.control.Commitment;

/** Goals and actions of action plans, and what the units answering for them say. */
final class ActionFiles {

    private static final List<String> COMMITMENT =
            List.of("number", "title", "indicator", "target", "year", "responsible", "involved", "description");

    static final CsvFile<ActionGoal> GOALS = new CsvFile<>(
            "action-goals.csv",
            with("code", "plan", "area"),
            List.of("code"),
            codes -> codes.control.actionGoals,
            (row, codes) -> new ActionGoal(
                    row.get("code").newCode(),
                    row.get("plan").code(codes.control.actionPlans),
                    row.get("area").text(),
                    commitment(row, codes),
                    row.source()),
            g -> cells(g.what(), g.code(), g.plan(), g.area()));

    static final CsvFile<ActionItem> ITEMS = new CsvFile<>(
            "action-items.csv",
            with("code", "goal"),
            List.of("code"),
            codes -> codes.control.actionItems,
            ActionFiles::item,
            i -> cells(i.what(), i.code(), i.goal()));

    static final CsvFile<ActionState> STATES = new CsvFile<>(
            "action-states.csv",
            List.of("item", "unit", "round", "status"),
            List.of("item", "unit", "round"),
            null,
            (row, codes) -> new ActionState(
                    row.get("item").code(codes.control.actionItems),
                    answering(row, codes),
                    row.get("round").round(codes.rounds),
                    row.get("status").code(codes.control.actionStatuses),
                    row.source()),
            s -> List.of(s.item(), s.unit(), s.round().code(), s.status()));

    static final CsvFile<ActionComment> COMMENTS = new CsvFile<>(
            "action-comments.csv",
            List.of("item", "unit", "round", "part", "text"),
            List.of("item", "unit", "round", "part"),
            null,
            (row, codes) -> new ActionComment(
                    row.get("item").code(codes.control.actionItems),
                    answering(row, codes),
                    row.get("round").round(codes.rounds),
                    row.get("part").code(codes.control.commentParts),
                    row.get("text").prose(codes),
                    row.source()),
            c -> List.of(c.item(), c.unit(), c.round().code(), c.part(), c.text()));

    private ActionFiles() {}

    private static List<String> with(String... own) {
        var columns = new ArrayList<>(List.of(own));
        columns.addAll(COMMITMENT);
        return columns;
    }

    private static ActionItem item(CsvRow row, Codes codes) {
        var item = new ActionItem(
                row.get("code").newCode(),
                row.get("goal").code(codes.control.actionGoals),
                commitment(row, codes),
                row.source());
        codes.control.commitmentOf.put(item.code(), item.what());
        return item;
    }

    private static Commitment commitment(CsvRow row, Codes codes) {
        return new Commitment(
                row.get("number").text(),
                row.get("title").text(),
                row.get("indicator").optionalText(),
                row.get("target").optionalText(),
                row.get("year").optionalText(),
                units(row.get("responsible"), codes),
                units(row.get("involved"), codes),
                row.get("description").optionalText());
    }

    private static List<String> units(Value value, Codes codes) {
        return value.isGiven()
                ? value.parts().stream()
                        .map(part -> part.raw().equals(Commitment.EVERYONE) ? part.raw() : part.code(codes.units))
                        .toList()
                : List.of();
    }

    private static List<String> cells(Commitment what, String... own) {
        var cells = new ArrayList<>(List.of(own));
        cells.addAll(List.of(
                what.number(),
                what.title(),
                what.indicator(),
                what.target(),
                what.year(),
                String.join(", ", what.responsible()),
                String.join(", ", what.involved()),
                what.description()));
        return cells;
    }

    /** Only who is responsible for an action answers for it. */
    private static String answering(CsvRow row, Codes codes) {
        var unit = row.get("unit").code(codes.units);
        var item = row.get("item").raw();
        var what = codes.control.commitmentOf.get(item);
        if (what != null && !what.isOf(unit)) {
            row.refuse("unit", Mistake.NOT_RESPONSIBLE, unit, item, String.join(", ", what.responsible()));
        }
        return unit;
    }
}
