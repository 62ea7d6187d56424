package se.tertial.basics;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts a user reads, by key, in the two languages: {@code messages/<name>_sv.properties} and {@code _en}, in UTF-8, with
 * {@code {0}} for what is filled in.
 */
public final class Messages {

    private record Key(String name, Language language) {}

    private static final Map<Key, Messages> LOADED = new ConcurrentHashMap<>();

    private final ResourceBundle texts;

    private Messages(Key key) {
        texts = ResourceBundle.getBundle(
                "messages." + key.name() + "_" + key.language().code(),
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Messages of(String name, Language language) {
        return LOADED.computeIfAbsent(new Key(name, language), Messages::new);
    }

    /** @throws java.util.MissingResourceException if the key has no text: a mistake of ours, found by a test */
    public String text(String key, Object... arguments) {
        var text = texts.getString(key);
        for (var i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.keySet();
    }
}
