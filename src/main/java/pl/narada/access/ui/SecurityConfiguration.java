package pl.narada.access.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import pl.narada.access.SignInElsewhere;
import pl.narada.access.StaffAccounts;
import pl.narada.access.StaySignedIn;
import pl.narada.access.StillAllowed;
import pl.narada.access.WebHeaders;

/** Phones need no account; staff screens say themselves who may open them; all the rest is for staff. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            StaffAccounts accounts,
            StaySignedIn stay,
            SignInElsewhere elsewhere,
            SecurityContextHolderStrategy contexts) {
        http.authorizeHttpRequests(paths -> paths
                // what went wrong on the way is told as it is, and is no reason to sign in
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(
                        "/",
                        "/j",
                        "/j/**",
                        "/ws",
                        "/talk",
                        "/reach",
                        "/contact/**",
                        "/attendance/**",
                        "/network",
                        "/person",
                        "/handover/**",
                        "/privacy",
                        "/phone/**",
                        "/widgets/**",
                        "/style/**")
                .permitAll()
                .requestMatchers("/export/**")
                .authenticated());
        // a phone speaks for itself with a token in each question, never by a cookie
        http.csrf(csrf -> csrf.ignoringRequestMatchers(
                "/talk", "/contact/**", "/attendance/**", "/network", "/person", "/handover/**"));
        http.rememberMe(remember -> remember.key(stay.key())
                .alwaysRemember(true)
                .tokenValiditySeconds(StaySignedIn.SECONDS)
                .userDetailsService(stay.accounts()));
        http.formLogin(form -> form.loginPage("/staff/login").failureHandler(SecurityConfiguration::refuse));
        elsewhere.apply(http, "/staff/login", "/staff");
        http.addFilterAfter(new StillAllowed(accounts, contexts), RememberMeAuthenticationFilter.class);
        WebHeaders.apply(http);
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, "/staff/login")
                                .defaultSuccessUrl("/staff"))
                .build();
    }

    /** Back to the form, which says what was wrong; not whether there is such a name. */
    private static void refuse(HttpServletRequest request, HttpServletResponse answer, AuthenticationException why)
            throws IOException {
        answer.sendRedirect(why instanceof LockedException ? "/staff/login?error=wait" : "/staff/login?error");
    }
}
