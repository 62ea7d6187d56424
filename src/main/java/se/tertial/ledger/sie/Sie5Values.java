package se.tertial.ledger.sie;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.tertial.basics.Amount;

/** The attributes of an element, as what they mean. One that cannot be read is told. */
final class Sie5Values {

    private static final int ATTRIBUTES_MAX = 64;

    private final SieFindings findings;
    private final Map<String, String> attributes = new HashMap<>();
    private String element = "";
    private int line;

    Sie5Values(SieFindings findings) {
        this.findings = findings;
    }

    void at(XMLStreamReader xml, int atLine) {
        line = atLine;
        element = xml.getLocalName();
        attributes.clear();
        for (var i = 0; i < Math.min(ATTRIBUTES_MAX, xml.getAttributeCount()); i++) {
            attributes.put(
                    xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
        }
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Empty when it has no such attribute. */
    String text(String name) {
        return attributes.getOrDefault(name, "");
    }

    String code(String name) {
        var code = text(name);
        if (code.length() > SieFields.CODE_CHARS_MAX) {
            report(SieMistake.LONG_CODE, code.substring(0, 20), Integer.toString(SieFields.CODE_CHARS_MAX));
            return "";
        }
        return code;
    }

    int number(String name) {
        var number = text(name);
        if (number.matches("\\d{1,6}")) {
            return Integer.parseInt(number);
        }
        report(SieMistake.BAD_NUMBER, number, element);
        return 0;
    }

    /** Null when it is none, which has been told. */
    @Nullable
    Amount amount(String name) {
        var bytes = text(name).getBytes(StandardCharsets.ISO_8859_1);
        var ore = SieAmounts.ore(bytes, 0, bytes.length, '.');
        if (ore == SieAmounts.NONE) {
            report(SieMistake.BAD_AMOUNT, text(name));
            return null;
        }
        return new Amount(ore);
    }

    /** Null when it is none, which has been told. */
    @Nullable
    LocalDate date(String name) {
        try {
            return LocalDate.parse(
                    text(name).substring(0, Math.min(10, text(name).length())));
        } catch (DateTimeException noDate) {
            report(SieMistake.BAD_DATE, text(name));
            return null;
        }
    }

    /** Null when there is none, or none that can be read, which has been told. */
    @Nullable
    YearMonth month(String name) {
        if (!has(name)) {
            return null;
        }
        try {
            return YearMonth.parse(
                    text(name).substring(0, Math.min(7, text(name).length())));
        } catch (DateTimeException noMonth) {
            report(SieMistake.BAD_PERIOD, text(name));
            return null;
        }
    }

    void currency(String currency) {
        if (!currency.isEmpty() && !currency.equals("SEK")) {
            report(SieMistake.FOREIGN_CURRENCY, currency);
        }
    }

    private void report(SieMistake mistake, String... arguments) {
        findings.report(mistake, line, arguments);
    }
}
