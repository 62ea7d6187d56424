package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import se.tertial.access.Accounts;
import se.tertial.access.Visitor;

/** Tells who sends a request, with the roles as they are at that moment. */
@Component
public final class Callers {

    private final Accounts accounts;

    Callers(Accounts accounts) {
        this.accounts = accounts;
    }

    public Caller of(HttpServletRequest request) {
        var signedIn = request.getUserPrincipal();
        if (signedIn == null) {
            return Caller.ANYONE;
        }
        var visitor = accounts.visitor(Long.parseLong(signedIn.getName()));
        return visitor.equals(Visitor.ANYONE) ? Caller.ANYONE : new Caller(visitor, secret(request));
    }

    static String secret(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
