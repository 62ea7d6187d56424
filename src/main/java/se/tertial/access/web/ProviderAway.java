package se.tertial.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tertial.ui.Address;

/** Who wants to sign in at the provider while it is away is told so on the page for signing in, where a password can be used. */
final class ProviderAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderAway.class);

    private final Provider provider;

    ProviderAway(Provider provider) {
        this.provider = provider;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(Provider.BEGIN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var why = provider.away();
        if (why.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        LOG.warn("The provider of OpenID Connect does not answer: {}", why.get());
        var wanted = request.getParameter(Remembering.WANTED);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                Address.of(SignInController.PATH)
                        .with("fel", SignInController.AWAY)
                        .with("till", wanted == null ? "" : Address.ours(wanted))
                        .toString());
    }
}
