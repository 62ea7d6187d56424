package se.tertial.ui.web;

import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.tertial.basics.Language;
import se.tertial.ui.Address;
import se.tertial.ui.PageNotFound;
import se.tertial.ui.ReaderLanguage;

/** A reader chooses a language, and comes back to the page. */
@RestController
class LanguageController {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @GetMapping("/sprak/{code}")
    ResponseEntity<Void> choose(@PathVariable String code, @RequestParam(defaultValue = "/") String till) {
        var language = Language.parse(code).orElseThrow(() -> new PageNotFound("missing.language", code, null));
        var cookie = ResponseCookie.from(ReaderLanguage.COOKIE, language.code())
                .path("/")
                .maxAge(REMEMBERED)
                .sameSite("Lax")
                .httpOnly(true)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Address.ours(till)))
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
