package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The secret that forms send back. It follows from the secret in the cookie of whoever has signed in, so that it holds as long
 * and as widely as the session; a stranger, who meets forms only to sign in, has one in the server's memory.
 */
@Component
final class FormSecrets implements CsrfTokenRepository {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String HEADER = "X-CSRF-TOKEN";

    private final CookieContext cookies;
    private final HttpSessionCsrfTokenRepository ofStrangers = new HttpSessionCsrfTokenRepository();

    FormSecrets(CookieContext cookies) {
        this.cookies = cookies;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return following(request).orElseGet(() -> ofStrangers.generateToken(request));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null || following(request).isEmpty()) {
            ofStrangers.saveToken(token, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return following(request).orElseGet(() -> ofStrangers.loadToken(request));
    }

    private Optional<CsrfToken> following(HttpServletRequest request) {
        return cookies.secret(request)
                .filter(secret -> !secret.isEmpty())
                .map(secret -> new DefaultCsrfToken(HEADER, Caller.SECRET, derived(secret)));
    }

    private static String derived(String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var bytes = mac.doFinal("form".getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
