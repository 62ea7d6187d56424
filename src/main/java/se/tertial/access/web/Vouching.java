package se.tertial.access.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Accounts;
import se.tertial.access.Accounts.Account;
import se.tertial.access.ClaimRules;
import se.tertial.mail.Letter;

/** Whom the municipality's own sign-in vouches for: the account, and the roles that follow from what it says of the person. */
@Component
final class Vouching implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Entra ID and AD FS leave out the address as a rule, and have it in one of the others. */
    private static final List<String> ADDRESSES = List.of("email", "preferred_username", "upn");

    private static final String WAY = "OpenID Connect";
    static final String NO_ADDRESS = "no-address";
    static final String TAKEN = "taken-or-closed";

    private final OidcUserService asking = new OidcUserService();
    private final Accounts accounts;
    private final ClaimRules rules;
    private final AccountEvents events;

    Vouching(Accounts accounts, ClaimRules rules, AccountEvents events) {
        this.accounts = accounts;
        this.rules = rules;
        this.events = events;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var said = asking.loadUser(request);
        var email = ADDRESSES.stream()
                .map(said::getClaimAsString)
                .filter(Objects::nonNull)
                .filter(Letter::isAddress)
                .findFirst()
                .orElseThrow(() -> new OAuth2AuthenticationException(NO_ADDRESS));
        var full = said.getFullName();
        var name = full == null || full.isBlank() ? email : full;
        var isDenied = Boolean.FALSE.equals(said.getEmailVerified());
        var issuer = said.getIdToken().getIssuer();
        var subject = said.getIdToken().getSubject();
        if (issuer == null || subject == null) {
            throw new OAuth2AuthenticationException("no-subject");
        }
        var account = accounts.vouchedFor(issuer.toString(), subject, email, name, !isDenied)
                .orElseThrow(() -> refused(email));
        rules.apply(account, said.getClaims());
        events.add(Kind.SIGNED_IN, account.email(), account.email(), WAY, "");
        return new Vouched(said, account);
    }

    private OAuth2AuthenticationException refused(String email) {
        accounts.byEmail(email).ifPresent(known -> events.add(Kind.SIGN_IN_FAILED, "", known.email(), WAY, ""));
        return new OAuth2AuthenticationException(TAKEN);
    }

    /** Named as our account is, for whoever asks who has signed in. */
    private static final class Vouched extends DefaultOidcUser {

        private static final long serialVersionUID = 1;

        private final long account;

        Vouched(OidcUser said, Account account) {
            super(said.getAuthorities(), said.getIdToken(), said.getUserInfo());
            this.account = account.id();
        }

        @Override
        public String getName() {
            return Long.toString(account);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Vouched vouched && vouched.account == account;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(account);
        }
    }
}
