package se.tertial.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tertial.basics.Surroundings;

/** Tells browsers to run nothing, embed nothing and send nothing elsewhere that is not ours. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders extends OncePerRequestFilter {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    /** Two years, as browsers' own lists want it. */
    private static final String ONLY_ENCRYPTED = "max-age=63072000; includeSubDomains";

    private final boolean isEncrypted;

    SecurityHeaders(Surroundings said) {
        isEncrypted = said.get("TERTIAL_ADDRESS")
                .filter(address -> address.startsWith("https:"))
                .isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (isEncrypted) {
            response.setHeader("Strict-Transport-Security", ONLY_ENCRYPTED);
        }
        chain.doFilter(request, response);
    }
}
