package se.tertial.report.web.ledger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away a file that is too large before anything of it is taken in, with words instead of a broken connection. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ImportGate extends OncePerRequestFilter {

    private static final long AROUND_THE_FILE_BYTES = 64 << 10;
    private static final String PATH = "/[a-z0-9-]+/ekonomi/" + ImportComposition.PATH;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().matches(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > (ImportComposition.MEGABYTES_MAX << 20) + AROUND_THE_FILE_BYTES) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI() + "?fel=stor");
        } else {
            chain.doFilter(request, response);
        }
    }
}
