package se.tertial.basics;

import java.util.Locale;
import java.util.Optional;

/** The languages a reader can choose. Swedish is first: whatever lacks English is shown in Swedish. */
public enum Language {
    SV,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Language> parse(String code) {
        for (var language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
