package se.tertial.proof.reading;

import java.util.List;

/** One report's tables, to be written as every kind of file and read back. */
final class SampleReport {

    static final List<String> HEADER = List.of("Verksamhet", "Budget 2024", "Utfall 2024", "Avvikelse", "Prognos 2024");

    static final List<List<String>> ROWS = List.of(
            List.of("Intäkter", "29 850", "23 187", "-6 663", "80 949"),
            List.of("Kostnader", "-126 322", "-114 881", "11 441", "-380 514"),
            List.of("Varav kapitalkostnader", "-9 322", "-4 452", "4 870", "-16 001"),
            List.of("Näringsliv, turism och landsbygd", "0", "-280", "-280", "7,5"),
            List.of("Summa nämnden", "-96 472", "-91 694", "4 777", "-299 565"));

    private SampleReport() {}

    static String text() {
        var text = new StringBuilder("3.1 Driftredovisning\n\n" + String.join("\t", HEADER) + "\n");
        ROWS.forEach(row -> text.append(String.join("\t", row)).append('\n'));
        return text.append("\nKommunen redovisar ett överskott om 4,8 mnkr för perioden.\n")
                .toString();
    }

    /** @param style rules for the page, to vary how the table looks */
    static String html(String style) {
        return html(style, ROWS);
    }

    static String html(String style, List<List<String>> rows) {
        var body = new StringBuilder();
        rows.forEach(row -> body.append("<tr><td>")
                .append(String.join("</td><td class=\"n\">", row))
                .append("</td></tr>\n"));
        return """
                <!DOCTYPE html>
                <html lang="sv"><head><meta charset="utf-8"/><title>Rapport</title><style>
                @page { size: A4; margin: 20mm }
                body { font: 10pt 'Liberation Sans', sans-serif }
                table { border-collapse: collapse; -fs-table-paginate: paginate }
                td, th { padding: 2pt 5pt } th { text-align: right } th:first-child { text-align: left }
                .n { text-align: right; white-space: nowrap }
                %s
                </style></head><body><h2>3.1 Driftredovisning</h2>
                <table><thead><tr><th>%s</th></tr></thead><tbody>%s</tbody></table>
                <p>Kommunen redovisar ett överskott om 4,8 mnkr för perioden, och det är bättre än vad som var budgeterat.</p>
                </body></html>
                """.formatted(style, String.join("</th><th>", HEADER), body);
    }
}
