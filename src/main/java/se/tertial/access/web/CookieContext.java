package se.tertial.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import se.tertial.access.Sessions;
import se.tertial.mail.OutsideAddress;

/** Who has signed in, by the secret in the browser's cookie. The server remembers it in the database and nowhere else. */
@Component
final class CookieContext implements SecurityContextRepository {

    private final Sessions sessions;
    private final boolean isEncrypted;

    CookieContext(Sessions sessions, OutsideAddress outside) {
        this.sessions = sessions;
        this.isEncrypted = outside.isEncrypted();
    }

    /** A browser takes a name that begins so only over TLS, from this very host. */
    private String name() {
        return isEncrypted ? "__Host-tertial" : "tertial";
    }

    Optional<String> secret(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = new SecurityContextImpl();
        secret(holder.getRequest()).flatMap(sessions::of).ifPresent(present -> {
            var somebody = UsernamePasswordAuthenticationToken.authenticated(
                    Long.toString(present.visitor().account()), "", List.of());
            somebody.setDetails(present);
            context.setAuthentication(somebody);
        });
        return context;
    }

    /** Called when somebody has just signed in or out. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        secret(request).ifPresent(sessions::end);
        var somebody = context.getAuthentication();
        if (somebody == null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString());
            return;
        }
        var browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        var secret = sessions.begin(Long.parseLong(somebody.getName()), request.getRemoteAddr(), browser);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(secret).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .httpOnly(true)
                .secure(isEncrypted)
                .sameSite("Lax");
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return secret(request).isPresent();
    }
}
