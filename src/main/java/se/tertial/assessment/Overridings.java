package se.tertial.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tertial.assessment.Overriding.Aspect;
import se.tertial.assessment.Overriding.Subject;
import se.tertial.basics.RoundCode;

/** The overridings of one round, to be laid over what the rules give. */
final class Overridings {

    private record Key(Subject subject, String key, String unit, Aspect aspect) {}

    private final Map<Key, Overriding> byKey = new HashMap<>();

    Overridings(List<Overriding> all, RoundCode round) {
        for (var overriding : all) {
            if (overriding.round().equals(round)) {
                byKey.put(
                        new Key(overriding.subject(), overriding.key(), overriding.unit(), overriding.aspect()),
                        overriding);
            }
        }
    }

    <T extends Enum<T>> Judged<T> over(
            T computed, Class<T> meaning, Subject subject, String key, String unit, Aspect aspect) {
        var overriding = byKey.get(new Key(subject, key, unit, aspect));
        return overriding == null
                ? Judged.byRule(computed)
                : new Judged<>(computed, meaning(meaning, overriding.value()), overriding);
    }

    private static <T extends Enum<T>> T meaning(Class<T> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
