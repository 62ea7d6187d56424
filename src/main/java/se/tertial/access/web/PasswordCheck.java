package se.tertial.access.web;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import se.tertial.access.AccountEvents;
import se.tertial.access.AccountEvents.Kind;
import se.tertial.access.Accounts;

/** Lets in whoever knows an account's password, not too often in vain; demonstration accounts only in a demonstration. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private static final int EMAIL_CHARACTERS_MAX = 254;
    private static final int PASSWORD_CHARACTERS_MAX = 1_000;

    private final Accounts accounts;
    private final AccountEvents events;
    private final boolean demo;
    private final Attempts attempts = new Attempts(Ticker.systemTicker());

    PasswordCheck(Accounts accounts, AccountEvents events, @Value("${tertial.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.events = events;
        this.demo = demo;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var email = asked.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(asked.getCredentials());
        var from = asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (email.length() > EMAIL_CHARACTERS_MAX || password.length() > PASSWORD_CHARACTERS_MAX) {
            throw new BadCredentialsException("too long");
        }
        if (attempts.isEnough(email, from)) {
            throw new LockedException("too many attempts");
        }
        var account = accounts.signIn(email, password).filter(known -> demo || !known.demo());
        if (account.isEmpty()) {
            attempts.failed(email, from);
            accounts.byEmail(email).ifPresent(known -> events.add(Kind.SIGN_IN_FAILED, "", known.email(), "", from));
            throw new BadCredentialsException("unknown address or wrong password");
        }
        attempts.succeeded(email);
        events.add(Kind.SIGNED_IN, email, email, "", from);
        return UsernamePasswordAuthenticationToken.authenticated(
                Long.toString(account.get().id()), "", List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
