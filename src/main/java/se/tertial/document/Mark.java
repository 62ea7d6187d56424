package se.tertial.document;

/** A symbol and a colour that stand beside a word, never instead of it. */
public record Mark(String symbol, Tone tone) {

    /** Colours by name; each renderer has its own shade with enough contrast. */
    public enum Tone {
        GREEN,
        YELLOW,
        RED,
        BLUE,
        GREY
    }

    /** The text with the symbol before it, unless the text already begins with it. */
    public String before(String text) {
        return symbol.isEmpty() || text.startsWith(symbol) ? text : symbol + " " + text;
    }
}
