package se.tertial.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import se.tertial.basics.Language;

/** The language a reader has chosen: in the address ({@code lang}), else by an earlier choice, else Swedish. */
public final class ReaderLanguage {

    /** Remembers the choice. */
    public static final String COOKIE = "sprak";

    private ReaderLanguage() {}

    public static Language of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::parse)
                .or(() -> earlierChoice(request))
                .orElse(Language.SV);
    }

    private static Optional<Language> earlierChoice(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> Language.parse(cookie.getValue()));
    }
}
