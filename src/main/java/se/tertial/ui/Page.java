package se.tertial.ui;

/** A page as data. One page is one record, and its template places what is in it without deciding anything. */
public interface Page {

    Shell shell();

    /** Path of the template under {@code src/main/jte}, which has the page as its only parameter. */
    String template();
}
