package pl.narada.report.render;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.BasicStroke;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import pl.narada.i18n.Translations;
import pl.narada.report.content.Attendance;
import pl.narada.report.content.Part.Chart;
import pl.narada.report.content.ReportContent;
import pl.narada.report.content.SlipSheet;

/** Tagged PDF: headings, tables with their heads, lists, pictures with words, language, title, bookmarks. */
@Component
public class PdfWriter {

    private static final String FONTS = "/report/fonts/";
    private static final String SHEET = text("/report/report.css");

    /** Where the whole page is wanted, and nothing stands at its foot. */
    private static final String NARROW =
            "@page { margin: 12mm; @bottom-right { content: none } } @page:first { margin-top: 12mm }";

    private final Translations words;

    public PdfWriter(Translations words) {
        this.words = words;
    }

    public byte[] write(ReportContent report) {
        var html = new Html(words, report.language());
        String sheet = SHEET + pages(report.language()) + closer(report);
        Document document = html.of(report, sheet);
        return write(document, html.charts());
    }

    public byte[] write(Attendance list) {
        return write(new AttendanceHtml(words).of(list, SHEET + pages(list.language())), List.of());
    }

    public byte[] write(SlipSheet slips) {
        return write(new SlipsHtml(words).of(slips, SHEET + NARROW), List.of());
    }

    private String pages(Locale language) {
        String of = words.say(language, "report.page-of");
        String[] around = of.split("[{}]", -1);
        return "@page { @bottom-right { content: %s counter(page) %s counter(pages); font-size: 8.5pt; color: #4a5468 } }"
                .formatted(quoted(around[0]), quoted(around[2]));
    }

    /** What has no contents is short, and had better stay on one page: everything closer together. */
    private static String closer(ReportContent report) {
        return report.contents() ? "" : "body { font-size: 10.5pt } h2 { margin-top: 12pt }";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "").replace("\"", "") + "\"";
    }

    private static byte[] write(Document document, List<Chart> charts) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Narada");
        // nothing is ever fetched: pictures come along in the document itself
        builder.useExternalResourceAccessControl(
                (uri, _) -> uri != null && uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, _) -> uri != null && uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useReplacementText("□");
        builder.useFont(font("SourceSans3_400Regular.ttf"), "Report", 400, FontStyle.NORMAL, true);
        // what no rule reaches, such as the box around the page, asks for serifs
        builder.useFont(font("SourceSans3_400Regular.ttf"), "serif", 400, FontStyle.NORMAL, true);
        builder.useFont(font("SourceSans3_600SemiBold.ttf"), "Report", 700, FontStyle.NORMAL, true);
        builder.useFont(font("DejaVuSans.ttf"), "Rare", 400, FontStyle.NORMAL, true);
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(Html.CHART_TYPE, drawer(charts));
        drawers.registerDrawer(SlipsHtml.QR_TYPE, qrDrawer());
        builder.useObjectDrawerFactory(drawers);
        builder.withW3cDocument(document, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSObjectDrawer drawer(List<Chart> charts) {
        return (object, x, y, width, height, out, _, dots) -> {
            Chart chart = charts.get(Integer.parseInt(object.getAttribute("data-chart")));
            float size = (float) width / dots;
            out.drawWithGraphics((float) x, (float) y, size, (float) height / dots, canvas -> {
                canvas.scale(size / ChartDrawing.WIDTH, size / ChartDrawing.WIDTH);
                canvas.setStroke(new BasicStroke(1));
                ChartPictures.draw(chart, canvas);
            });
            return Map.of();
        };
    }

    private static FSObjectDrawer qrDrawer() {
        return (object, x, y, width, height, out, _, dots) -> {
            float size = (float) width / dots;
            out.drawWithGraphics(
                    (float) x,
                    (float) y,
                    size,
                    (float) height / dots,
                    canvas -> QrDrawing.draw(object.getAttribute("data-qr"), canvas, size));
            return Map.of();
        };
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> Objects.requireNonNull(PdfWriter.class.getResourceAsStream(FONTS + file), file);
    }

    private static String text(String resource) {
        try (InputStream in = PdfWriter.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
