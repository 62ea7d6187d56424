package se.tertial.report.reminder;

import se.tertial.basics.Messages;

/** How far away a day is, in words. */
public final class When {

    private When() {}

    /** @param words of rounds; {@code days} from today, negative for what has been */
    public static String said(Messages words, long days) {
        if (days == 0) {
            return words.text("day.today");
        }
        if (Math.abs(days) == 1) {
            return words.text(days > 0 ? "day.tomorrow" : "day.yesterday");
        }
        return days > 0 ? words.text("day.ahead", days) : words.text("day.ago", -days);
    }
}
