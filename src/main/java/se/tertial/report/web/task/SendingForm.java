package se.tertial.report.web.task;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.tertial.report.web.task.TaskDesk.Sending;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a card's form sends, by the names of its fields. */
final class SendingForm {

    private static final String FIELD = "f.";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    private SendingForm() {}

    static Sending of(Map<String, String> all) {
        var fields = new TreeMap<String, String>();
        all.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), value.replace("\r\n", "\n"));
            }
        });
        var settled = Arrays.stream(all.getOrDefault("valda", "").split(","))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        var seen = all.getOrDefault("sett", "");
        return new Sending(
                all.getOrDefault("sida", ""),
                version(seen),
                began(all.getOrDefault("grund", "")),
                fields,
                Set.copyOf(settled),
                all.getOrDefault("stammer", ""));
    }

    static int version(String typed) {
        return typed.matches("\\d{1,8}") ? Integer.parseInt(typed) : 0;
    }

    private static Optional<TreeMap<String, String>> began(String json) {
        try {
            return json.isEmpty() ? Optional.empty() : Optional.of(JSON.readValue(json, FIELDS));
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }
}
