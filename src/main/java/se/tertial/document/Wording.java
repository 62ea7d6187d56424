package se.tertial.document;

/** The few words that renderers add to a document, in its own language. */
public enum Wording {
    CONTENTS("Innehåll", "Contents"),
    PERIOD("Period", "Period"),
    STATUS("Status", "Status"),
    UNIT("Organisation", "Organisation"),
    PAGE("sida", "page"),
    OF("av", "of"),
    CHART_AS_TEXT("Diagrammet som text", "The chart as text"),
    TABLE("Tabell", "Table"),
    SECTION("Avsnitt", "Section"),
    SHEET("Blad", "Sheet"),
    BACK("Till innehållet", "To the contents"),
    COLUMN_HEADINGS("Kolumnrubriker", "Column headings"),
    MISSING("saknas", "missing");

    private final String sv;
    private final String en;

    Wording(String sv, String en) {
        this.sv = sv;
        this.en = en;
    }

    /** @param language {@code sv} or {@code en}; anything else is taken as Swedish */
    public String in(String language) {
        return language.equals("en") ? en : sv;
    }
}
