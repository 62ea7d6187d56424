package se.tertial.report.web.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import se.tertial.basics.Language;
import se.tertial.basics.Messages;
import se.tertial.basics.NumberText;
import se.tertial.indicators.Indicator;
import se.tertial.ui.Choice.Option;

/** What the cards say: {@code messages/task_*}. */
final class WorkWords {

    private final Language language;
    private final Messages words;

    WorkWords(Language language) {
        this.language = language;
        words = Messages.of("task", language);
    }

    String say(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    Language language() {
        return language;
    }

    /** With the decimals that it was told with. */
    String number(BigDecimal value, Indicator indicator) {
        var text = NumberText.of(value, language);
        return indicator.measure().isEmpty() ? text : text + "\u00A0" + indicator.measure();
    }

    List<Option> withNone(String none, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", none, false)), options).toList();
    }
}
