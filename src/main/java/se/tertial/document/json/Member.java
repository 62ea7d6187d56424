package se.tertial.document.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a JSON tree that knows its path, so that whoever expects something else there can say where. */
record Member(JsonNode node, String path) {

    /** Something else than a document has at that place. */
    static final class Unexpected extends RuntimeException {

        private final String path;
        private final String expected;

        Unexpected(String path, String expected) {
            super(path + ": expected " + expected);
            this.path = path;
            this.expected = expected;
        }

        String path() {
            return path;
        }

        String expected() {
            return expected;
        }
    }

    Unexpected unexpected(String expected) {
        return new Unexpected(path.isEmpty() ? "/" : path, expected);
    }

    Member object() {
        if (!node.isObject()) {
            throw unexpected("an object");
        }
        return this;
    }

    Member member(String name) {
        return new Member(node.path(name), path + "/" + name);
    }

    /** The text of a member, empty when there is none. */
    String text(String name) {
        var member = member(name);
        if (member.node.isMissingNode()) {
            return "";
        }
        return member.text();
    }

    String text() {
        if (!node.isString()) {
            throw unexpected("a text");
        }
        return node.stringValue();
    }

    /** The whole number of a member, 0 when there is none. */
    int number(String name) {
        var member = member(name);
        if (member.node.isMissingNode()) {
            return 0;
        }
        if (!member.node.isInt()) {
            throw member.unexpected("a whole number");
        }
        return member.node.intValue();
    }

    @Nullable
    BigDecimal value(String name) {
        var member = member(name);
        if (member.node.isMissingNode() || member.node.isNull()) {
            return null;
        }
        if (!member.node.isNumber()) {
            throw member.unexpected("a number or null");
        }
        return member.node.decimalValue();
    }

    boolean isTrue(String name) {
        var member = member(name);
        if (!member.node.isMissingNode() && !member.node.isBoolean()) {
            throw member.unexpected("true or false");
        }
        return member.node.asBoolean(false);
    }

    boolean has(String name) {
        return node.has(name);
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        var member = member(name);
        for (var constant : type.getEnumConstants()) {
            if (member.node.isString()
                    && constant.name().toLowerCase(Locale.ROOT).equals(member.node.stringValue())) {
                return constant;
            }
        }
        throw member.unexpected(
                "one of " + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    }

    /** What is made of each item of a list; nothing when the list is not there. */
    <T> List<T> list(String name, Function<Member, T> each) {
        var member = member(name);
        if (member.node.isMissingNode()) {
            return List.of();
        }
        if (!member.node.isArray()) {
            throw member.unexpected("a list");
        }
        var items = new ArrayList<T>();
        for (var item : member.node.values()) {
            items.add(each.apply(new Member(item, member.path + "/" + items.size())));
        }
        return items;
    }
}
