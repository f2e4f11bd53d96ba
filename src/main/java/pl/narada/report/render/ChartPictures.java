package pl.narada.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import pl.narada.report.content.Part.Chart;

/** Charts for documents that take pictures only. */
final class ChartPictures {

    private static final int PIXELS_PER_POINT = 3;

    private ChartPictures() {}

    static void draw(Chart chart, Graphics2D canvas) {
        new ChartDrawing(canvas).draw(chart);
    }

    static byte[] png(Chart chart) {
        int height = ChartDrawing.height(chart);
        var image = new BufferedImage(
                ChartDrawing.WIDTH * PIXELS_PER_POINT, height * PIXELS_PER_POINT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
        draw(chart, canvas);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
