package se.tertial.report.web.task;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tertial.indicators.Ratio;

/** Numbers as people type them: with comma or point, spaces between thousands, any minus, a percent sign after; or so many of so many. */
record Numbers(BigDecimal value, Optional<Ratio> ratio) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009]");
    private static final String NUMBER = "-?\\d{1,12}(?:\\.\\d{1,6})?";
    private static final Pattern ONE = Pattern.compile("(" + NUMBER + ")%?");
    private static final Pattern OF = Pattern.compile("(" + NUMBER + ")(?:/|av)(" + NUMBER + ")");

    static Optional<Numbers> parse(String typed) {
        var plain = SPACES.matcher(typed).replaceAll("").replace(',', '.').replace('−', '-');
        var one = ONE.matcher(plain);
        if (one.matches()) {
            return Optional.of(new Numbers(new BigDecimal(one.group(1)), Optional.empty()));
        }
        var of = OF.matcher(plain);
        if (of.matches() && new BigDecimal(of.group(2)).signum() > 0) {
            var ratio = new Ratio(new BigDecimal(of.group(1)), new BigDecimal(of.group(2)));
            return Optional.of(new Numbers(ratio.share(), Optional.of(ratio)));
        }
        return Optional.empty();
    }
}
