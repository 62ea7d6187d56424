package se.tertial.document;

import static se.tertial.document.Table.Column.Kind.NUMBER;
import static se.tertial.document.Table.Column.Kind.STATUS;
import static se.tertial.document.Table.Column.Kind.TEXT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tertial.document.Table.Cell;
import se.tertial.document.Table.Column;
import se.tertial.document.Table.Row;
import se.tertial.document.Table.RowKind;

/**
 * The tables of {@link SampleReport}, as text: a row a line, {@code kind | label | cells}; a label is indented by {@code >},
 * a cell that begins with a symbol is marked with it, {@code ?} is absent and nothing is blank.
 */
final class SampleTables {

    private static final Map<String, Mark> MARKS = Map.of(
            "●", new Mark("●", Mark.Tone.GREEN),
            "◐", new Mark("◐", Mark.Tone.YELLOW),
            "■", new Mark("■", Mark.Tone.RED),
            "○", new Mark("○", Mark.Tone.GREY),
            "↗", new Mark("↗", Mark.Tone.GREEN),
            "↘", new Mark("↘", Mark.Tone.RED));

    private SampleTables() {}

    static Table assignments() {
        var columns = List.of(
                new Column("status", "Status", "", STATUS),
                new Column("enligt", "Enligt plan", "", NUMBER),
                new Column("avvikelse", "Avvikelse från plan", "", NUMBER),
                new Column("summa", "Totalsumma", "", NUMBER));
        return table("uppdragslage", "Uppdrag och initiativ efter läge", "Uppdrag/nämndinitiativ", columns, """
                row   | Uppdrag | Påbörjad | 13 | 3 | 16
                row   | Uppdrag | Slutförd |  2 |   |  2
                total | Summa   |          | 15 | 3 | 18
                """);
    }

    static Table indicators(String id) {
        var columns = List.of(
                new Column("ansvarig", "Ansvarig avdelning", "", TEXT),
                new Column("2021", "Utfall 2021", "", NUMBER),
                new Column("2022", "Utfall 2022", "", NUMBER),
                new Column("2023", "Utfall 2023", "", NUMBER),
                new Column("2024-04", "Utfall apr 2024", "", NUMBER),
                new Column("mal", "Mål 2024", "", NUMBER),
                new Column("prognos", "Prognos 2024", "", NUMBER),
                new Column("bedomning", "Bedömning", "", STATUS),
                new Column("trend", "Trend", "", STATUS));
        return table(id, "Indikatorer beslutade av kommunfullmäktige", "Indikator (KF)", columns, """
                row  | Budgetföljsamhet (grad av budgetavvikelse i % per nämnd) | Ekonomiavdelningen | 6,0 % | 17,0 % | 6,4 % | ? | 0,0 % | ? | ○ Inget värde angivet | Ej utvärderad
                row  | Budgetföljsamhet (grad av budgetavvikelse i % för kommunen som helhet) | Ekonomiavdelningen | 250,0 % | 296,0 % | 291,0 % | 293,4 % | 0,0 % | 22,6 % | ● Uppfyllt | ↘ Negativ
                row  | Nettokostnadsavvikelse totalt (exkl. LSS), andel | Ekonomiavdelningen | −7,6 % | −5,7 % | ? | ? | −5,7 % | ? | ○ Inget värde angivet | Ej utvärderad
                note | Senaste kommentar (2024-04-30): Utfallet redovisas till årsredovisningen.
                row  | Låneskuld (i koncern), kr per invånare | Ekonomiavdelningen | 55 226 | 60 429 | 60 231 | 57 080 | 78 305 | 78 000 | ◐ Delvis uppfyllt | ↘ Negativ
                row  | Självfinansieringsgrad investeringar, andel | Ekonomiavdelningen | 100,0 % | 179,9 % | 114,9 % | 95,2 % | 36,0 % | 36,0 % | ■ Ej uppfyllt | ↗ Positiv
                note | Senaste kommentar (2024-04-30): Kontaktcenter har haft en stor utmaning de första kvartalet då det var snö och is in i mars. Detta har försvårat för underleverantörer att halkbekämpa och snöröja kommunens vägar samt för Norrtälje Vatten och Avfalls AB kunder att få sina sopor hämtade.
                """);
    }

    static Table operations() {
        var columns = money(
                "Budget jan–apr 2024",
                "Utfall jan–apr 2024",
                "Avvikelse jan–apr 2024",
                "Utfall jan–apr 2023",
                "Budget helår 2024",
                "Prognos 2",
                "Avvikelse budget–prognos");
        return table("driftredovisning", "Driftredovisning januari–april 2024", "", columns, """
                row   | Intäkter                |   29 850 |   23 188 | −6 663 |  19 746 |   89 569 |   80 949 | −8 620
                row   | Kostnader               | −126 322 | −114 881 | 11 441 | −91 727 | −394 854 | −380 514 | 14 340
                row   | > varav kapitalkostnader |  −9 322 |   −4 452 |  4 870 |  −3 456 |  −27 966 |  −16 001 | 11 965
                total | Summa driftbudget       |  −96 472 |  −91 694 | +4 777 | −71 981 | −305 285 | −299 565 | +5 720
                """);
    }

    static Table investments() {
        var columns = money(
                "Total budget",
                "Total prognos",
                "Avvikelse",
                "Ackumulerat utfall t.o.m. apr 2024",
                "Utfall 2023",
                "Utfall jan–apr 2024",
                "Budget 2024",
                "Omfört");
        return table("investeringar-tabell", "Investeringar, Räddningstjänsten", "Projekt", columns, """
                row      | 20036 Vattentankenhet 2020       |    −850 |       0 |    850 |      0 |      0 |      ? |    −850 |    0
                row      | 23000 Tankbil 2023               |  −6 000 |  −4 500 |  1 500 | −1 260 | −1 194 |      ? |  −6 000 | −250
                row      | 24001 Pumpvagn klass 3 2024      |    −900 |    −900 |      0 |      0 |      0 |      0 |    −900 |    0
                row      | 24003 Släck-/räddningsfordon 24  |  −7 000 |  −6 600 |    400 | −2 862 |      0 | −2 862 |  −7 000 |    0
                subtotal | Delsumma fordon                  | −14 750 | −12 000 |  2 750 | −4 122 | −1 194 | −2 862 | −14 750 | −250
                note     | Prognos för höjdfordonet är 12,5 mnkr i stället för beslutad budget om 9 mnkr.
                row      | 25000 Höjdfordon 2025            |  −9 000 | −12 500 | −3 500 |      0 |      0 |      0 |       0 |    0
                total    | Totalt beslutade investeringar   | −23 750 | −24 500 |   −750 | −4 122 | −1 194 | −2 862 | −14 750 | −250
                """);
    }

    static Mark mark(String symbol) {
        return MARKS.get(symbol);
    }

    static BigDecimal value(String shown) {
        return new BigDecimal(shown.replaceAll("[^0-9,−]", "").replace('−', '-').replace(',', '.'));
    }

    private static List<Column> money(String... labels) {
        var columns = new ArrayList<Column>();
        for (var label : labels) {
            columns.add(new Column("k" + columns.size(), label, "tkr", NUMBER));
        }
        return columns;
    }

    private static Table table(String id, String caption, String rowHeading, List<Column> columns, String lines) {
        var rows = lines.lines().toList();
        var made = new ArrayList<Row>();
        for (var line : rows) {
            made.add(row(id + "-" + (made.size() + 1), columns, line.split("\\|", -1)));
        }
        return new Table(id, caption, rowHeading, columns, made);
    }

    private static Row row(String id, List<Column> columns, String[] parts) {
        var kind = RowKind.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
        var label = parts[1].strip();
        var level = label.startsWith(">") ? 1 : 0;
        var cells = new ArrayList<Cell>();
        for (var i = 2; i < parts.length; i++) {
            var cell = cell(id, columns.get(i - 2), parts[i].strip());
            if (cell != null) {
                cells.add(cell);
            }
        }
        return new Row(id, label.substring(level).strip(), kind, level, cells);
    }

    private static @Nullable Cell cell(String row, Column column, String text) {
        var source = row + ":" + column.id();
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals("?")) {
            return new Cell(column.id(), null, "utfallet finns först i årsredovisningen", "–", "", source, null);
        }
        if (column.kind() == NUMBER) {
            var unit = text.endsWith("%") ? "%" : "";
            return new Cell(column.id(), value(text), "", text.replace(' ', '\u00A0'), unit, source, null);
        }
        var mark = MARKS.get(text.substring(0, 1));
        return mark == null
                ? Cell.text(column.id(), text)
                : Cell.status(column.id(), text.substring(1).strip(), source, mark);
    }
}
