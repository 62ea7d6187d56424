/**
 * A report as data: headings, prose with figures, tables, charts and legends, and (in sub-packages) what turns it into a
 * web page, PDF, Word, Excel or JSON. Knows no municipal word, no database and no web server.
 */
@NullMarked
package se.tertial.document;

import org.jspecify.annotations.NullMarked;
