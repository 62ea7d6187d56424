package se.tertial.proof.reading;

import java.util.List;

/** A table found on a page, with the height at which it begins and the lines it is made of. */
record PageTable(List<RawRow> rows, double top, List<TextLine> lines) {}
