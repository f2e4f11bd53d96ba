package pl.narada.report.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.narada.access.QrPath;

/** Draws a QR code in black squares, as sharp as the printer can. */
final class QrDrawing {

    /** How many modules of white are around it: fewer, and some phones don't find it. */
    private static final int QUIET = 4;

    private static final Pattern MODULE = Pattern.compile("M(\\d+),(\\d+)");

    private QrDrawing() {}

    /** {@code size}: of the whole square with its white frame. */
    static void draw(String text, Graphics2D canvas, double size) {
        QrPath code = QrPath.of(text);
        double module = size / (code.size() + 2 * QUIET);
        var black = new Path2D.Double();
        Matcher at = MODULE.matcher(code.path());
        while (at.find()) {
            double x = (Integer.parseInt(at.group(1)) + QUIET) * module;
            double y = (Integer.parseInt(at.group(2)) + QUIET) * module;
            black.moveTo(x, y);
            black.lineTo(x + module, y);
            black.lineTo(x + module, y + module);
            black.lineTo(x, y + module);
            black.closePath();
        }
        canvas.setColor(Color.BLACK);
        canvas.fill(black);
    }
}
