package se.tertial.proof.check;

import java.util.Locale;
import java.util.regex.Pattern;
import se.tertial.proof.number.CellText;

/** What the words before a row say of its part in the arithmetic. */
final class Label {

    enum Role {
        /** Says in words that it is a sum. */
        TOTAL,
        /** May be a sum: a net, a result. */
        NET,
        /** A part of the row above that is counted there already. */
        OF_WHICH,
        PLAIN
    }

    private static final Pattern TOTAL = Pattern.compile(
            "(total )?(summa|summor|totalt|total|totalsumma|s:a|sum|delsumma|tot)( |:|,|$).*|.*[ -](summa|totalt|total|totalsumma)");
    private static final Pattern NET = Pattern.compile(
            "(netto|resultat|årets resultat|verksamhetens netto|periodens resultat|kassaflöde från |(årets|periodens) kassaflöde"
                    + "|likvida medel vid .*slut|utgående |verksamhetens (intäkter|kostnader)$|budgeterat resultat|bruttokostnad|net |result|balanskrav|förändring av likvida).*|.*(resultat|nettokostnad|nettokostnader|netto)");
    private static final Pattern OF_WHICH =
            Pattern.compile("(?U)(- ?)?\\(?(varav|därav|härav|dvs varav|of which|inkl|därutav|d\\.?v)\\b.*");
    private static final Pattern CODE = Pattern.compile("^\\d{2,}[\\d:.-]*\\s+");
    private static final Pattern COST = Pattern.compile(".*(kostnad|utgift|avskrivning|expense|cost).*");
    private static final Pattern INCOME = Pattern.compile(".*(intäkt|inkomst|revenue|income|bidrag).*");

    private Label() {}

    static Role role(String label) {
        var text = plain(label);
        if (OF_WHICH.matcher(text).matches()) {
            return Role.OF_WHICH;
        }
        if (TOTAL.matcher(text).matches()) {
            return Role.TOTAL;
        }
        return NET.matcher(text).matches() ? Role.NET : Role.PLAIN;
    }

    static boolean isCost(String label) {
        return COST.matcher(plain(label)).matches() && !plain(label).startsWith("netto");
    }

    static boolean isIncome(String label) {
        return INCOME.matcher(plain(label)).matches();
    }

    /** Small letters, one kind of blank and dash, no closing punctuation. */
    static String plain(String label) {
        return CellText.plain(label)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[*_]", "")
                .replaceAll("[ .:;,]+$", "")
                .strip();
    }

    /** The words without a leading code and without "summa". */
    static String name(String label) {
        return CODE.matcher(plain(label))
                .replaceFirst("")
                .replaceAll("^(summa|totalt|total|s:a) ", "")
                .replaceAll("[^\\p{L}\\d ]", " ")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    static String code(String label) {
        var match = CODE.matcher(plain(label) + " ");
        return match.find() ? match.group().strip() : "";
    }
}
