/** Where things go on paper: how wide the columns of a table are, what its headings say, where words may break. */
@NullMarked
package se.tertial.document.layout;

import org.jspecify.annotations.NullMarked;
