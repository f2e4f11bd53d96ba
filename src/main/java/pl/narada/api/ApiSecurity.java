package pl.narada.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import pl.narada.access.WebHeaders;
import tools.jackson.databind.json.JsonMapper;

/** What is said about the interface is for everybody; what it says is for whoever has a token, signed in or not. */
@Configuration
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            Integrations integrations,
            Pace pace,
            Problems problems,
            JsonMapper json,
            SecurityContextHolderStrategy contexts) {
        // no bean of its own, or it would stand in the way of every other request too
        var bearer = new Bearer(integrations, pace, problems, json, contexts);
        WebHeaders.apply(http);
        return http.securityMatcher("/api", "/api/**")
                .authorizeHttpRequests(paths -> paths.requestMatchers("/api", OpenApi.PATH)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // a browser never sends a token by itself, so nobody can forge a request with it
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(bearer, BasicAuthenticationFilter.class)
                .exceptionHandling(wrong ->
                        wrong.authenticationEntryPoint((request, response, _) -> bearer.askForToken(request, response)))
                .build();
    }
}
