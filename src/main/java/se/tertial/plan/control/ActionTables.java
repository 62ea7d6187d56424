package se.tertial.plan.control;

import static se.tertial.database.jooq.plan.Tables.ACTION_GOAL;
import static se.tertial.database.jooq.plan.Tables.ACTION_ITEM;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import se.tertial.basics.SourceLine;
import se.tertial.database.FactTable;

/** Goals and actions of action plans in the database: both say a {@link Commitment}, in columns of the same names. */
final class ActionTables {

    private static final List<String> COMMITMENT = List.of(
            "number",
            "title",
            "indicator",
            "target",
            "carried_out",
            "responsible",
            "involved",
            "description",
            "source_file",
            "source_line");

    private ActionTables() {}

    static FactTable<ActionGoal> goals() {
        var g = ACTION_GOAL;
        return new FactTable<>(
                g,
                columns(g, List.of(g.CODE, g.PLAN, g.AREA)),
                r -> new ActionGoal(r.get(g.CODE), r.get(g.PLAN), r.get(g.AREA), commitment(r), source(r)),
                goal -> values(List.of(goal.code(), goal.plan(), goal.area()), goal.what(), goal.source()));
    }

    static FactTable<ActionItem> items() {
        var i = ACTION_ITEM;
        return new FactTable<>(
                i,
                columns(i, List.of(i.CODE, i.GOAL)),
                r -> new ActionItem(r.get(i.CODE), r.get(i.GOAL), commitment(r), source(r)),
                item -> values(List.of(item.code(), item.goal()), item.what(), item.source()));
    }

    private static List<Field<?>> columns(Table<?> table, List<Field<?>> own) {
        var columns = new ArrayList<>(own);
        columns.addAll(List.of(table.fields(COMMITMENT.toArray(String[]::new))));
        return columns;
    }

    private static Commitment commitment(Record r) {
        return new Commitment(
                r.get("number", String.class),
                r.get("title", String.class),
                r.get("indicator", String.class),
                r.get("target", String.class),
                r.get("carried_out", String.class),
                List.of(r.get("responsible", String[].class)),
                List.of(r.get("involved", String[].class)),
                r.get("description", String.class));
    }

    private static SourceLine source(Record r) {
        return new SourceLine(r.get("source_file", String.class), r.get("source_line", Integer.class));
    }

    private static List<Object> values(List<String> own, Commitment what, SourceLine source) {
        var values = new ArrayList<Object>(own);
        values.addAll(List.of(
                what.number(),
                what.title(),
                what.indicator(),
                what.target(),
                what.year(),
                what.responsible().toArray(String[]::new),
                what.involved().toArray(String[]::new),
                what.description(),
                source.file(),
                source.line()));
        return values;
    }
}
