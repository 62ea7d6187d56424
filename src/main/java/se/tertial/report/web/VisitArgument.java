package se.tertial.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.tertial.access.web.Caller;
import se.tertial.access.web.Callers;
import se.tertial.access.web.NotAllowed;
import se.tertial.basics.RoundCode;
import se.tertial.organisation.Unit;
import se.tertial.report.Insights;
import se.tertial.report.figure.Insight;
import se.tertial.ui.PageNotFound;
import se.tertial.ui.ReaderLanguage;

/** Makes a {@link Visit} of an address, or refuses it: an unknown municipality, unit or round is a page not found. */
@Component
final class VisitArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    static final String MUNICIPALITY = "kommun";

    private final Insights insights;

    private final Callers callers;

    private final WaitingTasks waiting;

    VisitArgument(Insights insights, Callers callers, WaitingTasks waiting) {
        this.waiting = waiting;
        this.insights = insights;
        this.callers = callers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var code = municipality(request);
        var caller = callers.of(request);
        var anyone = new Visit(
                seenBy(caller, code),
                Optional.empty(),
                Optional.empty(),
                ReaderLanguage.of(request),
                request.getRequestURI(),
                caller);
        return new Visit(
                anyone.insight(),
                unit(anyone, asked(request, Visit.UNIT)),
                round(anyone, asked(request, Visit.ROUND)),
                anyone.language(),
                anyone.path(),
                anyone.caller(),
                waiting.of(anyone.insight(), anyone.caller().visitor()));
    }

    /**
     * The one place where it is decided what a reader sees. Of a closed municipality it is the units where the reader has a
     * role: there is nothing else in what every page is made of, so that none can show it.
     */
    private Insight seenBy(Caller caller, String code) {
        var whole = insights.byCode(code).orElseThrow(() -> notThere(code));
        var organisation = whole.municipality().organisation();
        var seen = caller.visitor().seen(organisation);
        if (seen.isEmpty()) {
            throw caller.visitor().isSignedIn() ? notThere(code) : new NotAllowed(caller);
        }
        return whole.narrowed(seen);
    }

    private static PageNotFound notThere(String code) {
        return new PageNotFound("missing.municipality", code, null);
    }

    private static String municipality(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? String.valueOf(variables.get(MUNICIPALITY))
                : "";
    }

    private static Optional<Unit> unit(Visit visit, String asked) {
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(visit.organisation().unit(asked).orElseThrow(() -> visit.missing("missing.unit", asked)));
    }

    private static Optional<RoundCode> round(Visit visit, String asked) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (!RoundCode.isValid(asked) || !visit.insight().hasRound(new RoundCode(asked))) {
            throw visit.missing("missing.round", asked);
        }
        return Optional.of(new RoundCode(asked));
    }

    private static String asked(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
