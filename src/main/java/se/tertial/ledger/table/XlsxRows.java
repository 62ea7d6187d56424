package se.tertial.ledger.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, as its XML passes by. */
final class XlsxRows implements Rows {

    private static final int LETTERS = 26;

    private final XMLStreamReader xml;
    private final List<String> texts;
    private final XlsxDates dates;
    private final Limits limits;
    private int row;

    XlsxRows(XMLStreamReader xml, List<String> texts, XlsxDates dates, Limits limits) {
        this.xml = xml;
        this.texts = texts;
        this.dates = dates;
        this.limits = limits;
    }

    @Override
    public @Nullable Line next() throws IOException {
        try {
            while (xml.hasNext()) {
                xml.next();
                if (XlsxBook.isStart(xml, "row")) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw XlsxBook.unreadable(broken, row + 1);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private Line row() throws XMLStreamException, Unreadable {
        var said = XlsxBook.attribute(xml, "r");
        var number = said.isEmpty() ? row + 1 : wholeNumber(said);
        if (number <= row || number > Limits.EXCEL_ROWS_MAX) {
            throw new Unreadable(TableProblem.BROKEN_EXCEL, row + 1);
        }
        row = number;
        var cells = new ArrayList<Cell>();
        while (xml.hasNext()) {
            xml.next();
            if (XlsxBook.isEnd(xml, "row")) {
                break;
            }
            if (XlsxBook.isStart(xml, "c")) {
                put(cells);
            }
        }
        return new Line(row, cells);
    }

    private void put(List<Cell> cells) throws XMLStreamException, Unreadable {
        var address = XlsxBook.attribute(xml, "r");
        var position = address.isEmpty() ? cells.size() : column(address);
        var cell = cell();
        if (position < 0) {
            throw new Unreadable(TableProblem.BROKEN_EXCEL, row);
        }
        if (cell.isBlank()) {
            return;
        }
        if (position >= limits.columnsMax()) {
            throw new Unreadable(TableProblem.MANY_COLUMNS, row, "" + limits.columnsMax());
        }
        while (cells.size() <= position) {
            cells.add(Cell.EMPTY);
        }
        cells.set(position, cell);
    }

    private Cell cell() throws XMLStreamException, Unreadable {
        var type = XlsxBook.attribute(xml, "t");
        var style = XlsxBook.attribute(xml, "s");
        var value = new StringBuilder();
        var isValue = false;
        var isReading = false;
        while (xml.hasNext()) {
            xml.next();
            if (XlsxBook.isEnd(xml, "c")) {
                break;
            }
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    isReading |= xml.getLocalName().equals("rPh");
                    isValue = !isReading
                            && (xml.getLocalName().equals("v")
                                    || xml.getLocalName().equals("t"));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    isReading &= !xml.getLocalName().equals("rPh");
                    isValue = false;
                }
                default -> append(value, isValue);
            }
        }
        return cell(type, style.isEmpty() ? 0 : wholeNumber(style), value.toString());
    }

    private void append(StringBuilder value, boolean isValue) throws Unreadable {
        if (isValue && xml.hasText()) {
            if (value.length() + xml.getTextLength() > limits.cellCharsMax()) {
                throw new Unreadable(TableProblem.LONG_CELL, row, "" + limits.cellCharsMax());
            }
            value.append(xml.getText());
        }
    }

    private Cell cell(String type, int style, String value) throws Unreadable {
        return switch (type) {
            case "s" -> shared(value);
            case "", "n" -> value.isEmpty() ? Cell.EMPTY : dates.isDate(style) ? dates.cell(value) : Cell.number(value);
            case "d" -> new Cell(value.length() > 10 ? value.substring(0, 10) : value, Cell.Kind.DATE);
            default -> Cell.text(value);
        };
    }

    private Cell shared(String index) throws Unreadable {
        var at = wholeNumber(index);
        if (at < 0 || at >= texts.size()) {
            throw new Unreadable(TableProblem.BROKEN_EXCEL, row);
        }
        if (texts.get(at).length() > limits.cellCharsMax()) {
            throw new Unreadable(TableProblem.LONG_CELL, row, "" + limits.cellCharsMax());
        }
        return Cell.text(texts.get(at));
    }

    private static int column(String address) {
        var column = 0;
        for (var i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = Math.min(
                    Limits.EXCEL_ROWS_MAX, column * LETTERS + Character.toUpperCase(address.charAt(i)) - 'A' + 1);
        }
        return column - 1;
    }

    /** −1 when it is none. */
    private static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
