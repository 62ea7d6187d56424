package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import se.tertial.access.Sessions;

/** Tells who sends a request, with the roles as they are at that moment. */
@Component
public final class Callers {

    public Caller of(HttpServletRequest request) {
        return present(request)
                .map(present -> new Caller(present.visitor(), secret(request)))
                .orElse(Caller.ANYONE);
    }

    /** Empty for somebody who has not signed in. */
    static Optional<Sessions.Present> present(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication somebody
                        && somebody.getDetails() instanceof Sessions.Present present
                ? Optional.of(present)
                : Optional.empty();
    }

    static String secret(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
