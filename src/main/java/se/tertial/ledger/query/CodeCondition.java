package se.tertial.ledger.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.tertial.ledger.Coding;
import se.tertial.ledger.Dimension;

/** Which entries count, by their codes. */
public sealed interface CodeCondition {

    /** All do. */
    CodeCondition ANY = new AllOf(List.of());

    /** The code is one of these; the empty code is none. */
    record Is(Dimension dimension, Set<String> codes) implements CodeCondition {
        public Is {
            codes = Set.copyOf(codes);
        }
    }

    /** The code begins in one of these ways; the empty beginning fits every code. */
    record Begins(Dimension dimension, Set<String> beginnings) implements CodeCondition {
        public Begins {
            beginnings = Set.copyOf(beginnings);
        }
    }

    record AllOf(List<CodeCondition> conditions) implements CodeCondition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    record AnyOf(List<CodeCondition> conditions) implements CodeCondition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    record Not(CodeCondition condition) implements CodeCondition {}

    default CodeCondition and(CodeCondition other) {
        return this.equals(ANY) ? other : other.equals(ANY) ? this : new AllOf(List.of(this, other));
    }

    /** Whether an entry of that coding counts. */
    default boolean fits(Coding coding) {
        return switch (this) {
            case Is(var dimension, var codes) -> codes.contains(coding.get(dimension));
            case Begins(var dimension, var beginnings) ->
                beginnings.stream().anyMatch(coding.get(dimension)::startsWith);
            case AllOf(var conditions) -> conditions.stream().allMatch(condition -> condition.fits(coding));
            case AnyOf(var conditions) -> conditions.stream().anyMatch(condition -> condition.fits(coding));
            case Not(var condition) -> !condition.fits(coding);
        };
    }

    /** In an order of their own, so that the same question is always written in the same way. */
    static List<String> inOrder(Set<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }
}
