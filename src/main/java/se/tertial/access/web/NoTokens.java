package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Tokens of the provider are used once, to learn who signs in, and then forgotten. */
final class NoTokens implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String provider, @Nullable Authentication somebody, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            @Nullable Authentication somebody,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Nothing is asked of the provider in the person's name.
    }

    @Override
    public void removeAuthorizedClient(
            String provider,
            @Nullable Authentication somebody,
            HttpServletRequest request,
            HttpServletResponse response) {
        // There is none.
    }
}
