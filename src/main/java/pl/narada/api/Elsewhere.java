package pl.narada.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every other address of the interface, so that what is not there is told like everything else. */
@RestController
@Hidden
class Elsewhere {

    @RequestMapping("/api/v1/**")
    ResponseEntity<Void> nothing(HttpMethod method, HttpServletResponse response) {
        if (method == HttpMethod.GET || method == HttpMethod.HEAD) throw Problem.notFound();
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
        throw new Problem(HttpStatus.METHOD_NOT_ALLOWED, "api.problem.method", Map.of());
    }
}
