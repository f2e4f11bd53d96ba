package pl.narada.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report that is ready to be handed out. */
public record ReportFile(String name, Format format, byte[] content) {

    public enum Format {
        PDF(MediaType.APPLICATION_PDF),
        DOCX(MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
        XLSX(MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
        CSV(Attachment.CSV),
        JSON(MediaType.APPLICATION_JSON);

        private final MediaType type;

        Format(MediaType type) {
            this.type = type;
        }

        /** As at the end of the file's name, and in keys of texts. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Format> of(String ending) {
            return Arrays.stream(values())
                    .filter(f -> f.ending().equals(ending))
                    .findFirst();
        }
    }

    public ResponseEntity<byte[]> attached() {
        return Attachment.of(name, format.type, content);
    }
}
