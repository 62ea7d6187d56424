package se.tertial.proofdesk.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tertial.basics.Messages;
import se.tertial.ui.Pages;
import se.tertial.ui.ReaderLanguage;
import tools.jackson.databind.json.JsonMapper;

/** Turns away, before anything of it is taken in, a file that is too large, one too many, or one too many from the same place. */
@Component
final class DeskGate extends OncePerRequestFilter {

    static final int FILES_OF_AN_ADDRESS_MAX = 60;
    static final Duration COUNTED = Duration.ofMinutes(10);

    private static final int AT_A_TIME_MAX = 8;
    private static final int ADDRESSES_COUNTED_MAX = 100_000;
    private static final int AROUND_THE_FILE_BYTES = 64 << 10;
    private static final JsonMapper JSON = new JsonMapper();

    private final Pages pages;
    private final Semaphore room = new Semaphore(AT_A_TIME_MAX);
    private final Cache<String, AtomicInteger> files = Caffeine.newBuilder()
            .maximumSize(ADDRESSES_COUNTED_MAX)
            .expireAfterWrite(COUNTED)
            .build();

    DeskGate(Pages pages) {
        this.pages = pages;
    }

    static boolean wantsJson(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.APPLICATION_JSON_VALUE);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().equals(DeskComposition.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length < 0) {
            refuse(request, response, 411, "desk.refused.length");
        } else if (length > (DeskComposition.MEGABYTES_MAX << 20) + AROUND_THE_FILE_BYTES) {
            refuse(request, response, 413, "desk.refused.too-large");
        } else if (files.get(request.getRemoteAddr(), _ -> new AtomicInteger()).incrementAndGet()
                > FILES_OF_AN_ADDRESS_MAX) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(COUNTED.toSeconds()));
            refuse(request, response, 429, "desk.refused.often");
        } else if (!room.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
            refuse(request, response, 503, "desk.refused.busy");
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                room.release();
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        var language = ReaderLanguage.of(withoutBody(request));
        var text = Messages.of("ui", language).text(key, DeskComposition.MEGABYTES_MAX);
        var isJson = wantsJson(request);
        var body = isJson
                ? JSON.writeValueAsBytes(Map.of("refused", text))
                : pages.html(new DeskComposition(language).desk(List.of(text), true));
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(isJson ? MediaType.APPLICATION_JSON_VALUE : "text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Asking for a parameter would take in the whole file. */
    private static HttpServletRequest withoutBody(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getParameter(String name) {
                return null;
            }
        };
    }
}
