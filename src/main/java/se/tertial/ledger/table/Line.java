package se.tertial.ledger.table;

import java.util.List;

/** @param number in the file, from 1 */
record Line(int number, List<Cell> cells) {

    Cell cell(int position) {
        return position >= 0 && position < cells.size() ? cells.get(position) : Cell.EMPTY;
    }

    boolean isBlank() {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    List<String> texts() {
        return cells.stream().map(Cell::clean).toList();
    }
}
