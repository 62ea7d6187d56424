package se.tertial.ledger.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import se.tertial.basics.MoneyUnit;
import se.tertial.ledger.Entry;
import se.tertial.ledger.table.Mapping.AmountColumn;
import se.tertial.ledger.table.Mapping.Column;
import se.tertial.ledger.table.Mapping.Csv;
import se.tertial.ledger.table.Mapping.DecimalMark;
import se.tertial.ledger.table.Mapping.Side;
import se.tertial.ledger.table.Mapping.Sign;
import se.tertial.ledger.table.Mapping.Span;
import se.tertial.ledger.table.Mapping.Xlsx;

/** A way that some system writes postings: what {@link Mapping} can say, and files written so. */
record Dialect(Mapping mapping, Numbers numbers, int titles, boolean sums) {

    enum Numbers {
        PLAIN,
        BLANKS,
        NO_BREAK,
        MARKS,
        TRAILING_MINUS,
        BRACKETS
    }

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE);
    private static final List<DateShape> DAYS =
            List.of(DateShape.ISO, DateShape.BASIC, DateShape.SHORT, DateShape.DOTTED);
    private static final Map<Field, String> HEADERS = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.ACCOUNT, "Konto"),
            Map.entry(Field.CENTRE, "Ansvar"),
            Map.entry(Field.AREA, "Verksamhet"),
            Map.entry(Field.ACTIVITY, "Aktivitet"),
            Map.entry(Field.PROJECT, "Projekt"),
            Map.entry(Field.ITEM, "Objekt"),
            Map.entry(Field.COUNTERPARTY, "Motpart"),
            Map.entry(Field.MONTH, "Period"),
            Map.entry(Field.DATE, "Verdatum"),
            Map.entry(Field.VOUCHER, "Vernr"),
            Map.entry(Field.TEXT, "Text")));

    static Dialect any(Random random) {
        var isExcel = random.nextInt(4) == 0;
        var titles = random.nextInt(4);
        var columns = new LinkedHashMap<Field, Column>();
        HEADERS.forEach((field, header) -> {
            if (field == Field.MONTH) {
                columns.put(
                        field,
                        new Column(header, pick(random, List.of(DateShape.MONTH_BASIC, DateShape.MONTH_ISO)), false));
            } else if (field == Field.DATE) {
                columns.put(field, new Column(header, isExcel ? DateShape.ISO : pick(random, DAYS), false));
            } else {
                columns.put(field, Column.of(header));
            }
        });
        var isNet = random.nextBoolean();
        var amounts = isNet
                ? List.of(new AmountColumn("Belopp", Side.NET, Span.ROW, null))
                : List.of(
                        new AmountColumn("Debet", Side.DEBIT, Span.ROW, null),
                        new AmountColumn("Kredit", Side.CREDIT, Span.ROW, null));
        var decimal = isExcel ? DecimalMark.COMMA : pick(random, List.of(DecimalMark.values()));
        var form = isExcel
                ? new Xlsx("")
                : new Csv(pick(random, CHARSETS), pick(random, List.of(';', ',', '\t', '|')), true);
        return new Dialect(
                new Mapping(
                        form,
                        titles + 1,
                        decimal,
                        MoneyUnit.KR,
                        Sign.COST_POSITIVE,
                        columns,
                        amounts,
                        null,
                        Spread.EVEN),
                pick(random, List.of(Numbers.values())),
                titles,
                random.nextBoolean());
    }

    byte[] write(List<Entry> entries) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < titles; i++) {
            rows.add(List.of("Uttag " + (i + 1)));
        }
        var header = new ArrayList<String>();
        HEADERS.forEach((field, name) -> header.add(name));
        mapping.amounts().forEach(amount -> header.add(amount.header()));
        rows.add(header);
        entries.forEach(entry -> rows.add(row(entry)));
        if (sums) {
            rows.add(sum(entries));
        }
        return switch (mapping.file()) {
            case Csv csv -> text(rows, csv);
            case Xlsx xlsx -> workbook(rows);
        };
    }

    private List<String> row(Entry entry) {
        var cells = new ArrayList<String>();
        HEADERS.keySet().forEach(field -> cells.add(cell(field, entry)));
        amounts(entry.amount().ore(), cells);
        return cells;
    }

    private List<String> sum(List<Entry> entries) {
        var cells = new ArrayList<String>();
        HEADERS.keySet().forEach(field -> cells.add(field == Field.ACCOUNT ? "Summa" : ""));
        if (mapping.amounts().size() == 1) {
            amounts(entries.stream().mapToLong(entry -> entry.amount().ore()).sum(), cells);
        } else {
            cells.add(number(entries.stream()
                    .mapToLong(entry -> Math.max(0, entry.amount().ore()))
                    .sum()));
            cells.add(number(-entries.stream()
                    .mapToLong(entry -> Math.min(0, entry.amount().ore()))
                    .sum()));
        }
        return cells;
    }

    private void amounts(long ore, List<String> cells) {
        if (mapping.amounts().size() == 1) {
            cells.add(number(ore));
        } else {
            cells.add(ore >= 0 ? number(ore) : "");
            cells.add(ore < 0 ? number(-ore) : "");
        }
    }

    private String cell(Field field, Entry entry) {
        var voucher = entry.voucher();
        return switch (field) {
            case MONTH -> time(field, entry.month(), 1);
            case DATE ->
                voucher == null
                        ? ""
                        : time(
                                field,
                                YearMonth.from(voucher.date()),
                                voucher.date().getDayOfMonth());
            case VOUCHER -> voucher == null ? "" : voucher.id();
            case TEXT -> entry.text();
            default -> entry.coding().get(field.dimension().orElseThrow());
        };
    }

    private String time(Field field, YearMonth month, int day) {
        var date = month.atDay(day);
        return switch (mapping.columns().get(field).dates()) {
            case MONTH_BASIC -> "%d%02d".formatted(month.getYear(), month.getMonthValue());
            case MONTH_ISO -> month.toString();
            case BASIC -> date.toString().replace("-", "");
            case SHORT -> date.toString().substring(2).replace("-", "");
            case DOTTED -> "%02d.%02d.%d".formatted(day, month.getMonthValue(), month.getYear());
            default -> date.toString();
        };
    }

    private String number(long ore) {
        if (mapping.file() instanceof Xlsx) {
            return BigDecimal.valueOf(ore, 2).toPlainString();
        }
        var mark = mapping.decimal() == DecimalMark.COMMA ? "," : ".";
        var whole = Long.toString(Math.abs(ore) / 100);
        var grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator());
        var digits = grouped + mark + "%02d".formatted(Math.abs(ore) % 100);
        if (ore >= 0) {
            return digits;
        }
        return numbers == Numbers.TRAILING_MINUS
                ? digits + "-"
                : numbers == Numbers.BRACKETS ? "(" + digits + ")" : "-" + digits;
    }

    private String separator() {
        return switch (numbers) {
            case PLAIN, TRAILING_MINUS, BRACKETS -> "";
            case BLANKS -> " ";
            case NO_BREAK -> "\u00A0";
            case MARKS -> mapping.decimal() == DecimalMark.COMMA ? "." : ",";
        };
    }

    private static byte[] text(List<List<String>> rows, Csv csv) {
        var text = new StringBuilder(csv.charset().equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "");
        for (var row : rows) {
            for (var i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : String.valueOf(csv.separator()));
                var cell = row.get(i);
                var needsQuotes = cell.indexOf(csv.separator()) >= 0 || cell.contains("\"");
                text.append(needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(csv.charset());
    }

    /** Amounts are numbers, and so are some codes; days are days. */
    private byte[] workbook(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Blad1");
            for (var r = 0; r < rows.size(); r++) {
                for (var c = 0; c < rows.get(r).size(); c++) {
                    var cell = rows.get(r).get(c);
                    if (cell.matches("-?\\d+\\.\\d\\d")) {
                        sheet.value(r, c, Double.parseDouble(cell));
                    } else if (cell.matches("[1-9]\\d{3}") && c == 0) {
                        sheet.value(r, c, Integer.parseInt(cell));
                    } else if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
                        sheet.value(r, c, java.time.LocalDate.parse(cell));
                        sheet.style(r, c).format("yyyy-mm-dd").set();
                    } else if (!cell.isEmpty()) {
                        sheet.value(r, c, cell);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
