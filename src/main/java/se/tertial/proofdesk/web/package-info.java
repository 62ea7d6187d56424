/**
 * The page where a report is dropped and proofread, and how findings are shown beside the report. The latter serves our own
 * reports as well.
 */
@NamedInterface("web")
@NullMarked
package se.tertial.proofdesk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
