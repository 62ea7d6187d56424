package se.tertial.proof.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tertial.proof.number.CellText;

/**
 * What the heading of a column says: which measure, of which period.
 *
 * @param year 0 when none is named; {@code month} likewise, and 99 for several months
 * @param rest what else the heading says, so that two headings are the same only when all of it is
 */
record Meaning(Measure measure, int year, int month, String rest) {

    enum Measure {
        BUDGET("budget|budg|plan(erat)?|ram|anslag"),
        ACTUAL("utfall|bokslut|redovisat|actual|outcome"),
        FORECAST("prognos|forecast|progn"),
        DIFFERENCE(
                "avvikelse|avvik|avv|differens|diff|skillnad|förändring|förändr|variance|change|difference|budgetavvikelse"
                        + "|nettoavvikelse|budgetavvik|prognosavvikelse|återstår|återstående|kvar"),
        TARGET("mål|målvärde|målnivå|target"),
        RATING("bedömning|status|måluppfyllelse|uppfyllelse|rating"),
        TREND("trend"),
        OTHER("");

        private final Pattern words;

        Measure(String words) {
            this.words = Pattern.compile("(?<![\\p{L}])(" + words + ")(?![\\p{L}])");
        }

        static Measure in(String heading) {
            for (var measure : List.of(DIFFERENCE, TARGET, RATING, TREND, FORECAST, ACTUAL, BUDGET)) {
                if (measure.words.matcher(heading).find()) {
                    return measure;
                }
            }
            return OTHER;
        }
    }

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(?:20)?(2\\d)-?(0[1-9]|1[0-2])(?:-?([0-3]\\d))?(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\p{L})(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*");

    static Meaning of(String heading) {
        var text = CellText.plain(heading).toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})- (?=\\p{Ll})", "");
        var year = 0;
        var month = 0;
        var whole = YEAR.matcher(text);
        if (whole.find()) {
            year = Integer.parseInt(whole.group(1));
        }
        var compact = COMPACT.matcher(text);
        if (compact.find() && !isYearOnly(compact)) {
            year = 2000 + Integer.parseInt(compact.group(1));
            month = Integer.parseInt(compact.group(2));
            text = compact.replaceFirst(" ");
        }
        for (var names = MONTH.matcher(text); names.find(); ) {
            month = MONTHS.indexOf(names.group(1)) + 1;
        }
        var measure = Measure.in(text.replaceAll("\\d", " "));
        var rest = MONTH.matcher(YEAR.matcher(text).replaceAll(" ")).replaceAll(" ");
        rest = measure.words.matcher(rest).replaceFirst(" ");
        rest = rest.replaceAll("(?U)\\b(tkr|mnkr|mkr|per|helårs?|helår|året)\\b|[^\\p{L}\\d%]", " ")
                .replaceAll(" +", " ")
                .strip();
        return new Meaning(measure, year, month, rest);
    }

    private static boolean isYearOnly(Matcher compact) {
        return compact.group().length() == 4 && compact.group().startsWith("20");
    }
}
