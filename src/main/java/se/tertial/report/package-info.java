/**
 * Publications: outline, figures and judgements become a document; every figure can say where it comes from.
 */
@NullMarked
package se.tertial.report;

import org.jspecify.annotations.NullMarked;
