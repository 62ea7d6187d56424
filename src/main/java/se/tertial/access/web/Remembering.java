package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Remembers where a person wanted to go who signs in elsewhere. */
final class Remembering implements OAuth2AuthorizationRequestResolver {

    static final String WANTED = "till";

    private final OAuth2AuthorizationRequestResolver asking;

    Remembering(OAuth2AuthorizationRequestResolver asking) {
        this.asking = asking;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remembered(asking.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return remembered(asking.resolve(request, provider), request);
    }

    private static @Nullable OAuth2AuthorizationRequest remembered(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked != null) {
            request.getSession().setAttribute(WANTED, request.getParameter(WANTED));
        }
        return asked;
    }

    static String wanted(HttpServletRequest request) {
        return request.getSession().getAttribute(WANTED) instanceof String wanted ? wanted : "/";
    }
}
