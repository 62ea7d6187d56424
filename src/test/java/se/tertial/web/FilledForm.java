package se.tertial.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/**
 * What a browser sends of a form.
 *
 * @param fields names and values in their order; a name may come more than once
 * @param file sent as the field {@code fil}, null for a form without
 */
record FilledForm(
        List<Map.Entry<String, String>> fields, @Nullable File file) {

    record File(String name, byte[] bytes) {}

    FilledForm {
        fields = List.copyOf(fields);
    }

    static FilledForm of(Map<String, String> fields) {
        return new FilledForm(List.copyOf(fields.entrySet()), null);
    }

    /**
     * The form of a page that goes to that path, as it stands, without the secret; the first that has the button if one of the
     * fields typed is a button of it.
     */
    static Optional<FilledForm> of(String html, String path, Map<String, String> typed) {
        var wanted = path.replaceFirst("\\?.*", "");
        var forms = Jsoup.parse(html).select("form[method=post]").stream()
                .map(FormElement.class::cast)
                .filter(form -> form.attr("action").replaceFirst("[?#].*", "").equals(wanted))
                .toList();
        var found = forms.stream()
                .filter(form -> form.select("button[name]").stream()
                        .anyMatch(button -> button.attr("value").equals(typed.get(button.attr("name")))))
                .findFirst()
                .or(() -> forms.stream().filter(form -> asksFor(form, typed)).findFirst());
        return found.map(form -> {
            var standing = new ArrayList<Map.Entry<String, String>>();
            form.formData().stream()
                    .filter(field -> !field.key().equals("_csrf") && !typed.containsKey(field.key()))
                    .forEach(field -> standing.add(Map.entry(field.key(), field.value())));
            standing.addAll(typed.entrySet());
            return new FilledForm(standing, null);
        });
    }

    /** Whether all that is typed without being a button can be typed there. */
    private static boolean asksFor(FormElement form, Map<String, String> typed) {
        return typed.keySet().stream()
                .allMatch(name -> !form.select("[name=" + name + "]").isEmpty());
    }

    FilledForm with(String name, String value) {
        var more = new ArrayList<>(fields);
        more.add(Map.entry(name, value));
        return new FilledForm(more, file);
    }

    FilledForm with(File other) {
        return new FilledForm(
                fields.stream().filter(field -> !field.getKey().equals("fil")).toList(), other);
    }

    byte[] multipart(String boundary) {
        var body = new ByteArrayOutputStream();
        for (var field : fields) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, field.getKey(), field.getValue())
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (file != null) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"%s\"\r\n\r\n"
                    .formatted(boundary, file.name())
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
