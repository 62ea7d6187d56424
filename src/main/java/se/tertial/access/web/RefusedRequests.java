package se.tertial.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.organisation.MunicipalityRegister;

/**
 * Notes that somebody who has signed in asked for what the role does not allow (403), or for what is not there for them (404): what
 * somebody may not see does not exist, so that the one cannot be told from the other.
 */
@Component
final class RefusedRequests implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OF_MUNICIPALITY = "/{kommun";

    private final Callers callers;
    private final AccountEvents events;
    private final MunicipalityRegister register;
    private final Refusals refusals = new Refusals(Clock.systemUTC());

    RefusedRequests(Callers callers, AccountEvents events, MunicipalityRegister register) {
        this.callers = callers;
        this.events = events;
        this.register = register;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var visitor = callers.of(request).visitor();
        if (!visitor.isSignedIn() || !isRefused(request, response.getStatus())) {
            return;
        }
        var email = visitor.email();
        switch (refusals.next(email)) {
            case EACH -> note(Kind.REFUSED, email, request, told(request, response.getStatus()));
            case MORE -> note(Kind.REFUSED_OFTEN, email, request, "> " + Refusals.NOTED_AN_HOUR_MAX);
            case NONE -> {}
        }
    }

    /** Outside a municipality nothing is hidden, so what is not there is only mistyped. */
    private static boolean isRefused(HttpServletRequest request, int status) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN -> true;
            case HttpServletResponse.SC_NOT_FOUND ->
                String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                        .startsWith(OF_MUNICIPALITY);
            default -> false;
        };
    }

    private void note(Kind kind, String email, HttpServletRequest request, String detail) {
        var first = List.of(path(request).split("/", -1)).stream()
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
        var municipality =
                register.byCode(first).map(MunicipalityRegister.Entry::code).orElse("");
        events.add(kind, email, email, municipality, detail, request.getRemoteAddr());
    }

    private static String told(HttpServletRequest request, int status) {
        var method = request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String refused
                ? refused
                : request.getMethod();
        return "%d %s %s".formatted(status, method, path(request));
    }

    /** What was asked for, also when a filter refused it and the page of errors answers. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String refused
                ? refused
                : request.getRequestURI();
    }
}
