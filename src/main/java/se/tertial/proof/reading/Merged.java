package se.tertial.proof.reading;

import java.util.ArrayList;
import java.util.List;
import se.tertial.proof.Place;

/** Lays cells that reach over several rows and columns out in a grid: the text in the first place, as over its columns. */
final class Merged {

    static final int COLUMNS_MAX = 200;
    static final int ROWS_MAX = 20_000;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<int[]> reach = new ArrayList<>();
    private final List<RawRow> done = new ArrayList<>();
    private int column;

    /** How many rows more a column is taken by a cell from above. */
    private int taken(int at) {
        return at < reach.size() ? reach.get(at)[0] : 0;
    }

    void beginRow() {
        if (rows.size() >= ROWS_MAX) {
            throw new Bounded.LimitPassed("reading-too-complex", ROWS_MAX);
        }
        rows.add(new ArrayList<>());
        column = 0;
        skipTaken();
    }

    private void skipTaken() {
        while (taken(column) > 0 && column < COLUMNS_MAX) {
            reach.get(column)[0]--;
            put(column, "");
            column++;
        }
    }

    private void put(int at, String text) {
        var row = rows.getLast();
        while (row.size() <= at) {
            row.add("");
        }
        row.set(at, text);
    }

    /** @param spread whether the text stands in each of the columns, as a heading over several does */
    void add(String text, int across, int down, boolean spread) {
        var to = Math.min(COLUMNS_MAX, column + Math.clamp(across, 1, COLUMNS_MAX));
        for (var at = column; at < to; at++) {
            put(at, at == column || spread ? text : "");
            while (reach.size() <= at) {
                reach.add(new int[1]);
            }
            reach.get(at)[0] = Math.clamp(down, 1, ROWS_MAX) - 1;
        }
        column = to;
        skipTaken();
    }

    void endRow(int indent, boolean bold, boolean heading, boolean body, Place place) {
        done.add(new RawRow(rows.getLast(), indent, bold, heading, body, place));
    }

    List<RawRow> rows() {
        return done;
    }
}
