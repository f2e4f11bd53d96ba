package pl.narada.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import pl.narada.i18n.Translations;

/** Tells what went wrong as RFC 9457 says, in one sentence in the language that was asked for; Polish if none was. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Translations words;

    Problems(Translations words) {
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Problem problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(told(problem, request));
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    ResponseEntity<ProblemDetail> otherFormat(HttpServletRequest request) {
        return refused(new Problem(HttpStatus.NOT_ACCEPTABLE, "api.problem.accept", Map.of()), request);
    }

    /** A bug of ours: all of it in the log, and nothing of it in the answer. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(RuntimeException bug, HttpServletRequest request) {
        log.error("A question of another system could not be answered: {}", request.getRequestURI(), bug);
        return refused(new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "api.problem.ours", Map.of()), request);
    }

    ProblemDetail told(Problem problem, HttpServletRequest request) {
        String wished = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                .orElse("pl");
        String sentence = words.say(Translations.preferred(wished), problem.key(), problem.details());
        return ProblemDetail.forStatusAndDetail(problem.status(), sentence);
    }
}
