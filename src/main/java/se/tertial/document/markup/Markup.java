package se.tertial.document.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements that are well formed both as XML and as HTML. Text and attribute values are escaped; only
 * {@link #raw} is not. Elements that HTML knows as void are written with {@link #empty}.
 */
public final class Markup {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inStartTag;

    public Markup open(String tag) {
        finishStartTag();
        out.append('<').append(tag);
        open.push(tag);
        inStartTag = true;
        return this;
    }

    public Markup open(String tag, String cssClass) {
        return open(tag).attr("class", cssClass);
    }

    /** Adds to the element just opened; allowed until it gets content. */
    public Markup attr(String name, String value) {
        if (!inStartTag) {
            throw new IllegalStateException("attribute " + name + " after content");
        }
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    public Markup attr(String name, int value) {
        return attr(name, Integer.toString(value));
    }

    public Markup attrIf(boolean wanted, String name, String value) {
        return wanted ? attr(name, value) : this;
    }

    public Markup text(String text) {
        finishStartTag();
        escape(text);
        return this;
    }

    /** Markup that is known to be well formed. */
    public Markup raw(String markup) {
        finishStartTag();
        out.append(markup);
        return this;
    }

    public Markup close() {
        finishStartTag();
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element just opened as one that has no content. */
    public Markup empty() {
        if (!inStartTag) {
            throw new IllegalStateException("not empty: " + open.peek());
        }
        open.pop();
        out.append("/>");
        inStartTag = false;
        return this;
    }

    public Markup element(String tag, String text) {
        return open(tag).text(text).close();
    }

    public Markup element(String tag, String cssClass, String text) {
        return open(tag, cssClass).text(text).close();
    }

    /** For readers of the source only. */
    public Markup line() {
        finishStartTag();
        out.append('\n');
        return this;
    }

    /** @throws IllegalStateException if an element is still open */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void finishStartTag() {
        if (inStartTag) {
            out.append('>');
            inStartTag = false;
        }
    }

    private void escape(String text) {
        var legal = LegalText.of(text);
        for (var i = 0; i < legal.length(); i++) {
            var c = legal.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
