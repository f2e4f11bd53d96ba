package pl.narada.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Knows by the token in its header which integration asks, and how fast. No cookie and no session says anything here. */
final class Bearer extends OncePerRequestFilter {

    private static final String ASKS = "Bearer realm=\"narada\"";

    private final Integrations integrations;
    private final Pace pace;
    private final Problems problems;
    private final JsonMapper json;
    private final SecurityContextHolderStrategy contexts;

    Bearer(
            Integrations integrations,
            Pace pace,
            Problems problems,
            JsonMapper json,
            SecurityContextHolderStrategy contexts) {
        this.integrations = integrations;
        this.pace = pace;
        this.problems = problems;
        this.json = json;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Integration> who = Token.in(header).flatMap(integrations::using);
        if (who.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, ASKS + ", error=\"invalid_token\"");
            answer(request, response, new Problem(HttpStatus.UNAUTHORIZED, "api.problem.token", Map.of()));
            return;
        }
        Optional<Long> wait = pace.secondsToWait(who.get().id());
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, wait.get().toString());
            var tooFast = Map.<String, Object>of("limit", Pace.A_MINUTE, "seconds", wait.get());
            answer(request, response, new Problem(HttpStatus.TOO_MANY_REQUESTS, "api.problem.too-fast", tooFast));
            return;
        }
        var context = contexts.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who.get(), null, List.of()));
        contexts.setContext(context);
        chain.doFilter(request, response);
    }

    /** Where a token is needed and there was none. */
    void askForToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, ASKS);
        answer(request, response, new Problem(HttpStatus.UNAUTHORIZED, "api.problem.no-token", Map.of()));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problems.told(problem, request)));
    }
}
