package se.tertial.document.html;

import se.tertial.document.Chart;
import se.tertial.document.Table;
import se.tertial.document.markup.Markup;

/** What differs between a screen and paper when a document is written as markup. */
public interface Medium {

    /** Which heading element a chapter is: 1 for {@code h1}. */
    int chapterLevel();

    Links links();

    /** Opens the {@code table} element and whatever stands around it. */
    void openTable(Markup out, Table table);

    /** Closes what {@link #openTable} opened. */
    void closeTable(Markup out, Table table);

    /** A heading or cell text with soft hyphens where the medium wants them; column 0 holds the labels. */
    String softened(Table table, int column, String text);

    /** The drawing and, if the medium can show it, its text. */
    void chart(Markup out, Chart chart);
}
