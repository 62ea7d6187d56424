/**
 * The desk where anybody's report is proofread: takes a file, holds its figures against each other and keeps the result in
 * memory for a short while. Stores nothing, and knows no municipality.
 */
@NullMarked
package se.tertial.proofdesk;

import org.jspecify.annotations.NullMarked;
