package pl.narada.report;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What is handed out as a file. Like everything staff see, it stays in no cache: that is Spring Security's usual header. */
public final class Attachment {

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Attachment() {}

    public static ResponseEntity<byte[]> of(String name, MediaType type, String text) {
        return of(name, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> of(String name, MediaType type, byte[] file) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(file);
    }
}
