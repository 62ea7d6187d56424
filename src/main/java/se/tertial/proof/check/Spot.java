package se.tertial.proof.check;

/** One cell: which table of the report, which row and column of it. */
record Spot(int grid, int line, int column) {}
