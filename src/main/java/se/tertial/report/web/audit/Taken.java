package se.tertial.report.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.tertial.access.web.Callers;
import se.tertial.organisation.ChangeLog;
import se.tertial.organisation.MunicipalityRegister;

/**
 * Notes each file that somebody who has signed in takes out of a municipality, in one place for all of them: a report, a table, an
 * edition, the log itself. It is one row, written when the file has gone, so that nobody waits for it. What a stranger takes is
 * everybody's and is not noted.
 */
@Component
final class Taken implements HandlerInterceptor, WebMvcConfigurer {

    private static final String MUNICIPALITY = "kommun";
    private static final int ADDRESS_CHARACTERS_MAX = 300;

    private final MunicipalityRegister register;
    private final ChangeLog log;
    private final Callers callers;

    Taken(MunicipalityRegister register, ChangeLog log, Callers callers) {
        this.register = register;
        this.log = log;
        this.callers = callers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var name = fileName(response);
        var visitor = callers.of(request).visitor();
        if (name.isEmpty() || response.getStatus() != HttpStatus.OK.value() || !visitor.isSignedIn()) {
            return;
        }
        var variables = variables(request);
        register.byCode(value(variables, MUNICIPALITY)).ifPresent(entry -> {
            var unit = variables.containsKey("unit") ? value(variables, "unit") : request.getParameter("enhet");
            log.read(
                    entry.id(),
                    "%s (%s)".formatted(visitor.name(), visitor.email()),
                    unit == null ? "" : unit,
                    "Tog ut " + name.get(),
                    address(request, entry.code()));
        });
    }

    private static Optional<String> fileName(HttpServletResponse response) {
        return Optional.ofNullable(response.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .map(ContentDisposition::parse)
                .filter(ContentDisposition::isAttachment)
                .map(ContentDisposition::getFilename);
    }

    private static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }

    private static String value(Map<?, ?> variables, String name) {
        var value = variables.get(name);
        return value == null ? "" : value.toString();
    }

    /** Below the municipality, with what was asked for. */
    private static String address(HttpServletRequest request, String municipality) {
        var query = request.getQueryString();
        var address = request.getRequestURI().replaceFirst("^/" + municipality + "/", "")
                + (query == null ? "" : "?" + query);
        return address.substring(0, Math.min(address.length(), ADDRESS_CHARACTERS_MAX));
    }
}
