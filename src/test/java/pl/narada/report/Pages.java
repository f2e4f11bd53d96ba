package pl.narada.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as pictures under target/reports, to be looked at. */
final class Pages {

    private static final Path FOLDER = Path.of("target", "reports");

    private Pages() {}

    static void keep(String name, byte[] file) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void draw(String name, byte[] pdf) {
        keep(name + ".pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(12, document.getNumberOfPages()); page++) {
                Path file = FOLDER.resolve("%s-%02d.png".formatted(name, page + 1));
                ImageIO.write(renderer.renderImageWithDPI(page, 100), "png", file.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
