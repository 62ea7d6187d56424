package se.tertial.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import se.tertial.access.AccountEvents;
import se.tertial.access.Sessions;
import se.tertial.mail.OutsideAddress;
import se.tertial.ui.Address;

/**
 * Who has signed in, and that forms come from our own pages. What somebody may do is asked where it is done, since it
 * depends on the unit; what stands around answers is the ui's.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AccessConfiguration.class);

    /** Changes nothing here, and is for everybody. */
    private static final String PROOFREADING = "/granska/**";

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            CookieContext cookies,
            FormSecrets secrets,
            Provider provider,
            Vouching vouching,
            AccountEvents events,
            Welcome welcome) {
        if (provider.isThere()) {
            http.oauth2Login(login -> elsewhere(login, provider, vouching, welcome));
            http.addFilterBefore(new ProviderAway(provider), OAuth2AuthorizationRequestRedirectFilter.class);
        }
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(cookies))
                .csrf(csrf -> csrf.csrfTokenRepository(secrets)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers("/granska", PROOFREADING))
                .formLogin(form -> form.loginPage("/" + SignInController.PATH)
                        .usernameParameter("epost")
                        .passwordParameter("losenord")
                        .successHandler((request, response, who) ->
                                seeOther(response, welcome.address(who, parameter(request, "till"))))
                        .failureHandler(AccessConfiguration::askAgain))
                .logout(out -> out.logoutUrl("/logga-ut")
                        .addLogoutHandler((request, _, somebody) -> signedOut(events, request, somebody))
                        .logoutSuccessHandler(
                                (request, response, _) -> seeOther(response, Address.ours(parameter(request, "till")))))
                .build();
    }

    /** The municipality's own sign-in. Where the person wanted to go waits in the server's memory meanwhile. */
    private static void elsewhere(
            OAuth2LoginConfigurer<HttpSecurity> login, Provider provider, Vouching vouching, Welcome welcome) {
        var asking = new DefaultOAuth2AuthorizationRequestResolver(provider);
        asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        login.loginPage("/" + SignInController.PATH)
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(new Remembering(asking)))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(vouching))
                .successHandler((request, response, who) ->
                        seeOther(response, welcome.address(who, Remembering.wanted(request))))
                .failureHandler((_, response, why) -> {
                    var code = why instanceof OAuth2AuthenticationException known
                            ? known.getError().getErrorCode()
                            : "";
                    LOG.warn("Sign-in by OpenID Connect failed: {} {}", code, why.getMessage());
                    seeOther(
                            response,
                            Address.of(SignInController.PATH)
                                    .with("fel", SignInController.problem(code))
                                    .toString());
                });
    }

    /** The form that a stranger signs in with is remembered by a cookie of the server's own. */
    @Bean
    ServletContextInitializer cookieOfStrangers(OutsideAddress outside) {
        return context -> context.getSessionCookieConfig().setSecure(outside.isEncrypted());
    }

    private static void askAgain(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        var again = Address.of(SignInController.PATH)
                .with("fel", why instanceof LockedException ? "paus" : "uppgifter")
                .with("till", Address.ours(parameter(request, "till")));
        seeOther(response, again.toString());
    }

    private static void signedOut(AccountEvents events, HttpServletRequest request, @Nullable Authentication somebody) {
        if (somebody != null && somebody.getDetails() instanceof Sessions.Present present) {
            var email = present.visitor().email();
            events.add(AccountEvents.Kind.SIGNED_OUT, email, email, "", request.getRemoteAddr());
        }
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "/" : value;
    }
}
