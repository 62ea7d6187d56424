package se.tertial.ledger.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files of SIE 4 as they come: right, odd, broken and hostile. Every name ends with that of the file. */
final class SieCases {

    static final Charset PC8 = Charset.forName("IBM437");

    private static final String IDENTITY = "#PROGRAM Prov 1\n#FORMAT PC8\n#GEN 20240502\n";
    private static final String YEAR = "#RAR 0 20240101 20241231\n#RAR -1 20230101 20231231\n";
    private static final String CHART = "#KONTO 1930 Bank\n#KONTO 5011 \"Löner\"\n#KONTO 3010 Intäkter\n";
    private static final String VOUCHER =
            "#VER A 1 20240131 \"Lön januari\"\n{\n#TRANS 5011 {1 \"158\" 6 \"47\"} 100.50\n#TRANS 1930 {} -100.50\n}\n";
    private static final String BALANCES = "#IB 0 1930 500\n#UB 0 1930 399.50\n#RES 0 5011 100.50\n";

    private final Map<String, byte[]> cases = new LinkedHashMap<>();

    static Map<String, byte[]> all() {
        var made = new SieCases();
        made.whole();
        made.periods();
        made.otherThings();
        made.cutAndBroken();
        made.fields();
        made.letters();
        made.labels();
        made.vouchers();
        made.sums();
        return made.cases;
    }

    /** A file of type 4 with this after the vouchers and balances. */
    private static String type4(String more) {
        return head("4") + CHART + VOUCHER + BALANCES + more;
    }

    private static String head(String type) {
        return "#FLAGGA 0\n" + IDENTITY + "#SIETYP " + type + "\n#FNAMN \"Åby kommun\"\n" + YEAR;
    }

    /** Of one voucher, with these rows. */
    private static String voucher(String rows) {
        return head("4") + CHART + "#VER A 1 20240131 Lön\n{\n" + rows + "\n}\n" + BALANCES;
    }

    private void put(String name, String text) {
        cases.put(name, text.getBytes(PC8));
    }

    private void put(String name, String text, Charset charset) {
        cases.put(name, text.getBytes(charset));
    }

    private void whole() {
        put("type-4e.se", type4(""));
        put(
                "type-4i.si",
                "#FLAGGA 0\r\n" + IDENTITY + "#SIETYP 4\r\n#FNAMN Åby\r\n#VER \"\" \"\" 20240131\r\n{\r\n"
                        + "#TRANS 5011 {} 1 20240202 rad 2 AB\r\n#TRANS 1930 {} -1\r\n}\r\n");
        put("type-4e-named-4i.si", type4(""));
        put("type-1.se", head("1") + CHART + BALANCES);
        put(
                "tabs-and-blanks.se",
                head("4") + CHART.replace(' ', '\t')
                        + "\n  \n#VER\t\"A\"  1 \t20240131\n  {  \n\t#TRANS 5011 { 1\t\"158\"   20 9 }\t100.50  \n"
                        + "   #TRANS 1930 { } -100.50 \"\" \"sa \\\"hej\\\"\"\n }\t\n" + BALANCES);
        put(
                "corrections.se",
                voucher("#BTRANS 5011 {} 99\n#RTRANS 5011 {} 100.50\n#TRANS 5011 {} 100.50\n#TRANS 1930 {} -100.50"));
        put(
                "dates-of-rows.se",
                voucher("#TRANS 5011 {} 100.50 20240229 \"i februari\"\n#TRANS 1930 {} -100.50 20231215 \"i fjol\""));
        put(
                "other-dimensions.se",
                "#FLAGGA 0\n"
                        + type4("")
                                .substring(10)
                                .replace("{1 \"158\" 6 \"47\"}", "{1 158 7 9 19 12 1 159}")
                                .replace("#KONTO 1930", "#DIM 7 Anställd\n#KONTO 1930"));
    }

    private void periods() {
        var rows = "#PSALDO 0 202401 5011 {} 100\n#PSALDO 0 202401 3010 {} -40\n#PSALDO -1 202301 5011 {} 90\n";
        var budget = "#PBUDGET 0 202401 5011 {} 110\n";
        put("type-2.se", head("2") + CHART + rows + "#PSALDO 0 202401 5011 {1 158} 60\n" + budget);
        put(
                "type-3.se",
                head("3") + CHART + rows + "#PSALDO 0 202401 5011 {1 158} 60\n#PSALDO 0 202401 5011 {6 47} 30\n"
                        + "#PSALDO 0 202401 3010 {1 158} -40\n" + budget + "#PBUDGET 0 202401 5011 {1 158} 110\n");
        put("type-3-only-projects.se", head("3") + CHART + "#PBUDGET 0 202401 5011 {6 47} 30\n");
        put("type-4-only-periods.se", head("4") + CHART + rows + "#PSALDO 0 202401 5011 {1 158} 60\n");
        put("type-4-with-periods.se", type4(rows + budget));
        put("type-2-with-vouchers.se", head("2") + CHART + rows + VOUCHER);
        put("no-type.se", type4("").replace("#SIETYP 4\n", ""));
    }

    private void otherThings() {
        put("empty.se", "");
        put("web-page.se", "\n<!DOCTYPE html>\n<html><head><title>Logga in</title></head></html>\n");
        put("excel.se", "PK\3\4och så vidare");
        put("pdf.se", "%PDF-1.7\n");
        put("warning-of-php.se", "<br />\n<b>Warning</b>: no connection\n");
        put("html-in-text.se", type4("#PROSA \"<html><body>\"\n"));
        put("utf-16.se", "\ufeff#FLAGGA 0\n", StandardCharsets.UTF_16LE);
        put("table.se", "Konto;Ansvar;Belopp\n5011;158;100,50\n");
    }

    private void cutAndBroken() {
        put("open-checksum.se", "#FLAGGA 0\n#KSUMMA\n" + type4("").substring(10));
        put(
                "wrong-checksum.se",
                "#FLAGGA 0\n#KSUMMA\n" + type4("#KSUMMA 4711\n").substring(10));
        put("open-voucher.se", head("4") + CHART + VOUCHER.substring(0, VOUCHER.length() - 20));
        put(
                "voucher-into-voucher.se",
                head("4") + CHART + VOUCHER.replace("}\n#", "#").replace("\n}\n", "\n") + VOUCHER);
        put("long-line.se", type4("#PROSA \"" + "x".repeat(70_000) + "\"\n"));
        put("line-without-end.se", type4("#PROSA \"" + "x".repeat(1 << 20)));
        put("nested-list.se", voucher("#TRANS 5011 {1 {6 47}} 100.50\n#TRANS 1930 {} -100.50"));
        put("nested-voucher.se", voucher("{\n#TRANS 5011 {} 100.50\n#TRANS 1930 {} -100.50\n}"));
        put("stray-braces.se", "{\n" + type4("}\n#TRANS 5011 {} 1\n"));
        put("open-quote.se", voucher("#TRANS 5011 {} 100.50 \"\" \"Lön\n#TRANS 1930 {} -100.50"));
        put("open-list.se", voucher("#TRANS 5011 {1 158 100.50\n#TRANS 1930 {} -100.50"));
        put("many-fields.se", voucher("#TRANS 5011 {} 100.50" + " 1".repeat(100) + "\n#TRANS 1930 {} -100.50"));
        put("many-objects.se", voucher("#TRANS 5011 {" + "1 1 ".repeat(100) + "} 100.50\n#TRANS 1930 {} -100.50"));
        put("two-lists.se", voucher("#TRANS 5011 {} {} 100.50\n#TRANS 1930 {} -100.50"));
        put("broken-line.se", voucher("#TRANS 5011 {} 100.50 \"\" Lön\nför januari\n#TRANS 1930 {} -100.50"));
        put("odd-list.se", voucher("#TRANS 5011 {1 158 6} 100.50\n#TRANS 1930 {A 1} -100.50"));
        put("long-code.se", voucher("#TRANS " + "5".repeat(200) + " {} 100.50\n#TRANS 1930 {} -100.50"));
    }

    private void fields() {
        put("no-amount.se", voucher("#TRANS 5011 {}\n#TRANS"));
        put("amounts.se", voucher("""
                        #TRANS 5011 {} 1 000
                        #TRANS 5011 {} 1.234
                        #TRANS 5011 {} +5
                        #TRANS 5011 {} 5-
                        #TRANS 5011 {} 1.2.3
                        #TRANS 5011 {} -
                        #TRANS 5011 {} 1E5
                        #TRANS 5011 {} 12345678901234567
                        #TRANS 5011 {} 100,50
                        #TRANS 1930 {} -100.500\
                        """));
        put(
                "dates.se",
                type4("#VER A 2 2024-02-01\n{\n}\n#VER A 3 20240230\n{\n#TRANS 5011 {} 1\n}\n#VER A 4 240101\n{\n}\n"));
        put(
                "periods.se",
                type4("#PBUDGET 0 202413 5011 {} 1\n#PBUDGET 0 2024-01 5011 {} 1\n#PBUDGET x 202401 5011 {} 1\n"));
        put("type-7.se", type4("").replace("#SIETYP 4", "#SIETYP 7"));
        put("control-characters.se", voucher("#TRANS 5011 {} 100.50 \"\" \"L\u0001\u0000n\"\n#TRANS 1930 {} -100.50"));
    }

    private void letters() {
        put("utf-8.se", type4(""), StandardCharsets.UTF_8);
        put("utf-8-marked.se", "\ufeff" + type4(""), StandardCharsets.UTF_8);
        put("latin-1.se", type4(""), StandardCharsets.ISO_8859_1);
        var both = (type4("") + "#PROSA \"").getBytes(PC8);
        var latin = "åtgärd för väg\"\n".getBytes(StandardCharsets.ISO_8859_1);
        var mixed = java.util.Arrays.copyOf(both, both.length + latin.length);
        System.arraycopy(latin, 0, mixed, both.length, latin.length);
        cases.put("mixed.se", mixed);
        put("lost-letters.se", type4("#PROSA \"L\ufffdner\"\n"), StandardCharsets.UTF_8);
    }

    private void labels() {
        put("comment-first.se", "Export från prov\n" + type4("#MOMS 1 2\n#MOMS 3\n#HITTEPA\n"));
        put("unordered.se", type4("#KONTO 7010 Kontor\n#FNR 17\n"));
        put("read-before.se", type4("").replace("#FLAGGA 0", "#FLAGGA 1").replace("#FORMAT PC8", "#FORMAT UTF8"));
        put("identity-only.se", "#FLAGGA 0\n#SIETYP 4\n");
        put("forbidden.se", head("1") + CHART + "#DIM 20 Verksamhet\n" + BALANCES);
        put("euro.se", type4("#VALUTA EUR\n"));
        put("undeclared.se", type4("").replace("#KONTO 5011 \"Löner\"\n", ""));
    }

    private void vouchers() {
        put("unbalanced.se", voucher("#TRANS 5011 {} 100.50\n#TRANS 1930 {} -100.40"));
        put("empty-vouchers.se", type4("#VER A 2 20240201\n{\n}\n#VER A 3 20240201\n#VER A 4 20240201\n"));
        put(
                "numbers.se",
                type4(
                        "#VER A 3 20240201\n{\n}\n#VER A 3 20240201\n{\n}\n#VER A 2 20240201\n{\n}\n#VER B 1 20240201\n{\n}\n"));
        put("other-year.se", type4("").replace("20240131", "20250131"));
        put("many-unbalanced.se", head("4") + CHART + "#VER A 1 20240131\n{\n#TRANS 5011 {} 1\n}\n".repeat(30));
    }

    private void sums() {
        put("balance-differs.se", type4("").replace("#UB 0 1930 399.50", "#UB 0 1930 399.49"));
        put("result-differs.se", type4("").replace("#RES 0 5011 100.50", "#RES 0 5011 1100.50"));
        put("zeros-left-out.se", type4("").replace("#RES 0 5011 100.50\n", ""));
        var large = "999999999999999.99";
        put(
                "overflow.se",
                head("4") + CHART + "#VER A 1 20240131\n{\n" + ("#TRANS 5011 {} " + large + "\n").repeat(100) + "}\n");
    }
}
