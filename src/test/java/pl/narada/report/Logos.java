package pl.narada.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.UUID;
import javax.imageio.ImageIO;
import pl.narada.organisation.Logo;

/** Pictures to try things with. */
public final class Logos {

    private Logos() {}

    public static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(0x1B7A43));
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Logo green() {
        String file = Base64.getEncoder().encodeToString(png(300, 100));
        return new Logo(new UUID(0, 1), "Logo fundacji", "image/png", file, 300, 100);
    }
}
