package pl.narada.api;

import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Why a question is not answered: the status, and a sentence from the words of the application with what fills its gaps.
 * An exception, as it ends a request wherever it is thrown; nothing but {@link Problems} meets it.
 */
final class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String key;
    private final transient Map<String, Object> details;

    Problem(HttpStatus status, String key, Map<String, Object> details) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.details = details;
    }

    static Problem wrong(String key, Map<String, Object> details) {
        return new Problem(HttpStatus.BAD_REQUEST, key, details);
    }

    /** There is no such thing, or it belongs to a county about which this integration may not read: nobody can tell which. */
    static Problem notFound() {
        return new Problem(HttpStatus.NOT_FOUND, "api.problem.not-found", Map.of());
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    Map<String, Object> details() {
        return details;
    }
}
