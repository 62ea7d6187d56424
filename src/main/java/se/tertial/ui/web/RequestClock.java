package se.tertial.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes when a request came, so that its answer can say how long the server worked on it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RequestClock extends OncePerRequestFilter {

    private static final String CAME = RequestClock.class.getName();
    private static final double NANOS_IN_MS = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(CAME, System.nanoTime());
        chain.doFilter(request, response);
    }

    static void stamp(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(CAME) instanceof Long came) {
            var ms = (System.nanoTime() - came) / NANOS_IN_MS;
            response.setHeader("Server-Timing", String.format(Locale.ROOT, "app;dur=%.3f", ms));
        }
    }
}
