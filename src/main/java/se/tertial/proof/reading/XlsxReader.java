package se.tertial.proof.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.tertial.basics.Checked;
import se.tertial.proof.Passage;
import se.tertial.proof.Place;
import se.tertial.proof.Reading;

/** Excel: each block of filled rows on a sheet is a table, with values as they are shown. A page is a sheet, a line a row. */
final class XlsxReader {

    private static final int FILE_BYTES_MAX = 12 << 20;
    private static final int CELLS_MAX = 400_000;
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final DataFormatter formatter = new DataFormatter(SWEDISH, true);
    private final List<Passage> passages = new ArrayList<>();
    private int cells;

    private XlsxReader() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    static Checked<Reading> read(Source source) throws IOException {
        if (source.bytes().length > FILE_BYTES_MAX) {
            return source.refused("reading-too-large", Integer.toString(FILE_BYTES_MAX >> 20));
        }
        ZipLimits.check(source.bytes());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(source.bytes()))) {
            var reader = new XlsxReader();
            for (var i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    reader.read(workbook.getSheetAt(i), i + 1);
                }
            }
            return Checked.of(new Reading(source.file(), workbook.getNumberOfSheets(), reader.passages), List.of());
        }
    }

    private void read(Sheet sheet, int page) {
        passages.add(new Passage.Heading(1, Looks.clean(sheet.getSheetName()), new Place(page, 1)));
        var merged = merged(sheet);
        var block = new ArrayList<RawRow>();
        var last = -1;
        for (var row : sheet) {
            Bounded.stopIfLate();
            var read = row(row, page, merged);
            if (row.getRowNum() != last + 1 || read.filled() == 0) {
                addBlock(block);
            }
            if (read.filled() > 0) {
                block.add(read);
                last = row.getRowNum();
            }
        }
        addBlock(block);
    }

    private RawRow row(Row row, int page, Map<Integer, List<CellRangeAddress>> merged) {
        var texts = new ArrayList<String>();
        var bold = true;
        var indent = 0;
        for (var column = 0; column < Math.min(row.getLastCellNum(), Merged.COLUMNS_MAX); column++) {
            if (++cells > CELLS_MAX) {
                throw new Bounded.LimitPassed("reading-too-complex", CELLS_MAX);
            }
            var cell = row.getCell(column);
            var text = cell == null ? "" : text(cell);
            texts.add(text);
            if (!text.isEmpty()) {
                bold &= isBold(cell, row);
                indent = texts.size() == 1 ? cell.getCellStyle().getIndention() : indent;
            }
        }
        spread(texts, row.getRowNum(), merged);
        while (!texts.isEmpty() && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return new RawRow(texts, indent, bold && !texts.isEmpty(), false, new Place(page, row.getRowNum() + 1));
    }

    private static boolean isBold(Cell cell, Row row) {
        var font = row.getSheet().getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
        return font.getBold();
    }

    private String text(Cell cell) {
        try {
            var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            var shown = type == CellType.ERROR ? "" : Looks.clean(formatter.formatCellValue(cell));
            // Java writes the minus sign of the language; Excel a hyphen.
            return type == CellType.NUMERIC ? shown.replace('\u2212', '-') : shown;
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Looks.clean(cell.toString());
        }
    }

    private static Map<Integer, List<CellRangeAddress>> merged(Sheet sheet) {
        Map<Integer, List<CellRangeAddress>> byRow = new HashMap<>();
        for (var range : sheet.getMergedRegions()) {
            byRow.computeIfAbsent(range.getFirstRow(), row -> new ArrayList<>()).add(range);
        }
        return byRow;
    }

    /** A text merged over several columns, but not from the first, is a heading of each of them. */
    private static void spread(List<String> texts, int row, Map<Integer, List<CellRangeAddress>> merged) {
        for (var range : merged.getOrDefault(row, List.of())) {
            var from = range.getFirstColumn();
            if (from == 0 || from >= texts.size() || Looks.isNumber(texts.get(from))) {
                continue;
            }
            for (var column = from + 1; column <= Math.min(range.getLastColumn(), Merged.COLUMNS_MAX); column++) {
                while (texts.size() <= column) {
                    texts.add("");
                }
                texts.set(column, texts.get(from));
            }
        }
    }

    private void addBlock(List<RawRow> block) {
        if (block.isEmpty()) {
            return;
        }
        var first = block.getFirst();
        if (block.stream().allMatch(row -> row.filled() < 2)) {
            block.forEach(row -> passages.add(
                    new Passage.Paragraph(String.join(" ", row.cells()).strip(), row.place())));
        } else {
            passages.add(TableShape.of(caption(), block, first.place()));
        }
        block.clear();
    }

    private String caption() {
        return switch (passages.getLast()) {
            case Passage.Heading heading -> heading.text();
            case Passage.Paragraph paragraph -> paragraph.text();
            case Passage.Table ignored -> "";
        };
    }
}
