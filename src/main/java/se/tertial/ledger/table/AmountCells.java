package se.tertial.ledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.tertial.basics.MoneyUnit;
import se.tertial.ledger.table.Mapping.AmountColumn;
import se.tertial.ledger.table.Mapping.DecimalMark;
import se.tertial.ledger.table.Mapping.Side;
import se.tertial.ledger.table.Mapping.Sign;

/** What the amounts of a file tell of how they are written. */
final class AmountCells {

    private static final String MINUS = "[-−–—‑]";
    private static final Pattern COMMA = Pattern.compile(".*(,\\d{1,2}|\\.\\d{3}(,\\d+)?)\\)?" + MINUS + "?");
    private static final Pattern POINT = Pattern.compile(".*(\\.\\d{1,2}|,\\d{3}(\\.\\d+)?)\\)?" + MINUS + "?");
    private static final Pattern MONEY = Pattern.compile(MINUS + "?[\\d ]+([.,]\\d{1,2})?" + MINUS + "?");
    private static final Pattern THOUSANDS = Pattern.compile("\\b(tkr|kkr|tusental|tusen kronor|tusentals kronor)\\b");
    private static final Pattern MILLIONS = Pattern.compile("\\b(mnkr|mkr|miljoner kronor)\\b");

    private AmountCells() {}

    static List<Integer> positions(Sample sample, List<AmountColumn> amounts) {
        var headers = new Headers(sample.header());
        return amounts.stream()
                .flatMap(amount -> headers.find(amount.header()).stream())
                .map(Headers.Place::position)
                .toList();
    }

    static DecimalMark decimal(Sample sample, List<Integer> positions) {
        var commas = 0;
        var points = 0;
        for (var position : positions) {
            for (var cell : sample.column(position)) {
                if (cell.kind() == Cell.Kind.TEXT) {
                    commas += COMMA.matcher(cell.clean()).matches() ? 1 : 0;
                    points += POINT.matcher(cell.clean()).matches() ? 1 : 0;
                }
            }
        }
        return points > commas ? DecimalMark.POINT : DecimalMark.COMMA;
    }

    /** As said above the table or over its amounts. */
    static MoneyUnit unit(Sample sample, List<Integer> positions) {
        var said = new StringBuilder(sample.titleText());
        positions.stream()
                .filter(position -> position < sample.width())
                .forEach(position -> said.append(' ').append(sample.header().get(position)));
        var text = said.toString().toLowerCase(Locale.ROOT);
        return THOUSANDS.matcher(text).find()
                ? MoneyUnit.TKR
                : MILLIONS.matcher(text).find() ? MoneyUnit.MNKR : MoneyUnit.KR;
    }

    static boolean areNegative(Sample sample, int position) {
        var cells = sample.column(position);
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> ore(cell, decimal(sample, List.of(position))) <= 0)
                && cells.stream().anyMatch(cell -> ore(cell, decimal(sample, List.of(position))) < 0);
    }

    /** By accounts of revenue, which begin with 3, against those of cost, 4–7. */
    static Sign sign(
            Sample sample,
            List<Integer> positions,
            int account,
            DecimalMark decimal,
            List<AmountColumn> amounts,
            Findings findings) {
        if (account < 0 || amounts.stream().anyMatch(amount -> amount.side() == Side.CREDIT)) {
            return Sign.COST_POSITIVE;
        }
        var revenue = 0L;
        var cost = 0L;
        for (var line : sample.rows()) {
            var code = line.cell(account).code();
            var ore = positions.stream()
                    .mapToLong(position -> ore(line.cell(position), decimal))
                    .map(Long::signum)
                    .sum();
            revenue += code.startsWith("3") ? ore : 0;
            cost += code.matches("[4-7].*") ? ore : 0;
        }
        if (revenue > 0 && cost < 0) {
            findings.add(TableProblem.TURNED_SIGN, 0, "");
            return Sign.REVENUE_POSITIVE;
        }
        if (revenue > 0 && cost > 0) {
            findings.add(TableProblem.UNCLEAR_SIGN, 0, "");
        }
        return Sign.COST_POSITIVE;
    }

    /** The column most like amounts, −1 when none is. */
    static int likeliest(Sample sample, Set<Integer> used) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < sample.width(); i++) {
            if (!used.contains(i)
                    && sample.mostAre(i, cell -> MONEY.matcher(cell.clean()).matches())) {
                found.add(i);
            }
        }
        return found.stream()
                .filter(i ->
                        sample.column(i).stream().anyMatch(cell -> cell.clean().matches(".*[.,].*|.*[-−].*")))
                .findFirst()
                .orElse(found.isEmpty() ? -1 : found.getLast());
    }

    private static long ore(Cell cell, DecimalMark decimal) {
        return AmountText.read(cell, decimal, MoneyUnit.KR) instanceof AmountText.Ore(long ore) ? ore : 0;
    }
}
