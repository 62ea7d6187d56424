package se.tertial.access.web;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import se.tertial.basics.Surroundings;
import se.tertial.mail.OutsideAddress;

/**
 * The municipality's own sign-in (OpenID Connect: Entra ID, AD FS, Keycloak), as the operator names it in the environment. What
 * it consists of is asked of it when somebody first signs in, so that Tertial starts also while it is away.
 */
@Component
final class Provider implements ClientRegistrationRepository {

    static final String ID = "oidc";
    static final String BEGIN = "/oauth2/authorization/" + ID;
    private static final String BACK = "/login/oauth2/code/" + ID;

    private final Surroundings said;
    private final OutsideAddress outside;
    private final AtomicReference<@Nullable ClientRegistration> found = new AtomicReference<>();

    Provider(Surroundings said, OutsideAddress outside) {
        this.said = said;
        this.outside = outside;
    }

    /** Whether the operator has named one. */
    boolean isThere() {
        return said.get("TERTIAL_OIDC_ISSUER").isPresent();
    }

    /** What its button says; empty for our own words. */
    Optional<String> name() {
        return said.get("TERTIAL_OIDC_NAME");
    }

    /** Why it cannot be asked what it consists of; empty when it can, or has been. */
    Optional<String> away() {
        try {
            findByRegistrationId(ID);
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException | RestClientException unreachable) {
            return Optional.of(String.valueOf(unreachable.getMessage()));
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!isThere() || !id.equals(ID)) {
            return null;
        }
        var known = found.get();
        if (known == null) {
            known = asked();
            found.set(known);
        }
        return known;
    }

    private ClientRegistration asked() {
        var scopes = said.get("TERTIAL_OIDC_SCOPES").orElse("openid profile email");
        return ClientRegistrations.fromIssuerLocation(
                        said.get("TERTIAL_OIDC_ISSUER").orElseThrow())
                .registrationId(ID)
                .clientId(said.get("TERTIAL_OIDC_CLIENT_ID").orElse("tertial"))
                .clientSecret(said.get("TERTIAL_OIDC_CLIENT_SECRET").orElse(""))
                .redirectUri(outside.of(BACK))
                .scope(scopes.split("[ ,]+"))
                .build();
    }
}
