package se.tertial.ledger.query;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.tertial.basics.Word;
import se.tertial.ledger.Dimension;

/** Conditions on codes as SQL. The simpler they are written, the less each entry costs. */
final class CodeConditions {

    private CodeConditions() {}

    static Field<String> code(Dimension dimension) {
        return field(name(Word.of(dimension)), String.class);
    }

    static <T> Condition among(Field<T> field, List<T> values) {
        return values.size() == 1
                ? field.eq(inline(values.getFirst()))
                : field.in(values.stream().map(DSL::inline).toList());
    }

    static Condition sql(CodeCondition condition) {
        return switch (condition) {
            case CodeCondition.Is(var dimension, var codes) -> among(code(dimension), CodeCondition.inOrder(codes));
            case CodeCondition.Begins(var dimension, var beginnings) ->
                begins(code(dimension), CodeCondition.inOrder(beginnings));
            case CodeCondition.AllOf(var conditions) ->
                conditions.isEmpty()
                        ? noCondition()
                        : DSL.and(conditions.stream().map(CodeConditions::whole).toList());
            case CodeCondition.AnyOf(var conditions) ->
                conditions.isEmpty()
                        ? DSL.falseCondition()
                        : DSL.or(conditions.stream().map(CodeConditions::whole).toList());
            case CodeCondition.Not(CodeCondition.Is(var dimension, var codes))
            when codes.size() == 1 -> code(dimension).ne(inline(codes.iterator().next()));
            case CodeCondition.Not(var not) -> DSL.not(whole(not));
        };
    }

    /** Where "no condition" would be dropped although it means that all fit. */
    private static Condition whole(CodeCondition condition) {
        return condition.equals(CodeCondition.ANY) ? DSL.trueCondition() : sql(condition);
    }

    static Condition begins(Field<String> code, List<String> beginnings) {
        if (beginnings.isEmpty()) {
            return DSL.falseCondition();
        }
        return DSL.or(beginnings.stream()
                .map(beginning -> {
                    if (beginning.isEmpty()) {
                        return DSL.trueCondition();
                    }
                    // Engines skip whole blocks by a pattern, but only by a plain one.
                    var isPlain = beginning.matches("[\\p{L}0-9 .-]+");
                    var length = beginning.codePointCount(0, beginning.length());
                    return isPlain
                            ? code.like(inline(beginning + "%"))
                            : DSL.left(code, inline(length)).eq(inline(beginning));
                })
                .toList());
    }
}
