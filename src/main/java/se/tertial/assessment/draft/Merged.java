package se.tertial.assessment.draft;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import se.tertial.assessment.draft.Draft.Rival;

/** The fields of a draft after two have written at once: texts woven, and fields of one value as the first one left them. */
record Merged(SortedMap<String, String> fields, SortedMap<String, Rival> rivals) {

    /** @param them who saved what stands now, as marks shall name them */
    record Names(String them, String me) {}

    /**
     * @param base what the writer began from
     * @param now what stands
     * @param mine what the writer sends
     * @param prose fields that are texts; the others take one value
     */
    static Merged of(
            Map<String, String> base,
            Map<String, String> now,
            Map<String, Rival> standing,
            Map<String, String> mine,
            Set<String> prose,
            Names names) {
        var fields = new TreeMap<String, String>();
        var rivals = new TreeMap<>(standing);
        var all = new TreeSet<>(now.keySet());
        all.addAll(mine.keySet());
        for (var field : all) {
            var began = base.getOrDefault(field, "");
            var stands = now.getOrDefault(field, "");
            var wanted = mine.getOrDefault(field, began);
            if (prose.contains(field)) {
                put(fields, field, Woven.of(began, names.them(), stands, names.me(), wanted));
            } else if (wanted.equals(began) || wanted.equals(stands)) {
                put(fields, field, stands);
            } else if (stands.equals(began)) {
                put(fields, field, wanted);
                rivals.remove(field);
            } else {
                put(fields, field, stands);
                rivals.put(field, new Rival(names.me(), wanted));
            }
        }
        return new Merged(fields, rivals);
    }

    private static void put(SortedMap<String, String> fields, String field, String value) {
        if (!value.isEmpty()) {
            fields.put(field, value);
        }
    }
}
