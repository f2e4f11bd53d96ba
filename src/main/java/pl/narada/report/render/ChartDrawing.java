package pl.narada.report.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import pl.narada.report.content.Part.Bar;
import pl.narada.report.content.Part.Bars;
import pl.narada.report.content.Part.Chart;
import pl.narada.report.content.Part.Point;
import pl.narada.report.content.Part.PointMap;

/** Draws charts in points of a page, {@link #WIDTH} wide: as lines into a PDF, as a picture for a text document. */
final class ChartDrawing {

    static final int WIDTH = 480;
    private static final int MAP_HEIGHT = 330;
    private static final float TEXT = 9;
    private static final int BAR = 15;
    private static final int STEP = 22;
    private static final int LEGEND = 20;
    private static final int LABELS = 190;

    private static final Color INK = new Color(0x17233A);
    private static final Color LINE = new Color(0xC4CBD6);
    private static final Color SOFT = new Color(0xF3F5F8);
    /** Told apart by how light they are, too; the first is that of all charts with one series. */
    private static final List<Color> COLOURS = List.of(
            new Color(0x0F5C4D), new Color(0xE8A33D), new Color(0x5B7DB1), new Color(0xC8502B), new Color(0x9A9FA8));

    private final Graphics2D canvas;
    private final Glyphs glyphs = Glyphs.regular();

    ChartDrawing(Graphics2D canvas) {
        this.canvas = canvas;
    }

    static int height(Chart chart) {
        return switch (chart) {
            case Bars bars -> bars.bars().size() * STEP + (bars.series().size() > 1 ? LEGEND : 0) + 6;
            case PointMap _ -> MAP_HEIGHT;
        };
    }

    void draw(Chart chart) {
        switch (chart) {
            case Bars bars -> draw(bars);
            case PointMap map -> draw(map);
        }
    }

    private void draw(Bars chart) {
        int top = 2;
        if (chart.series().size() > 1) {
            legend(chart.series());
            top += LEGEND;
        }
        int most = Math.max(1, chart.bars().stream().mapToInt(Bar::total).max().orElse(1));
        for (Bar bar : chart.bars()) {
            String label = glyphs.fitted(bar.label(), TEXT, LABELS - 8);
            write(label, LABELS - 8 - glyphs.width(label, TEXT), top + 11, INK);
            double x = LABELS;
            double unit = (WIDTH - LABELS - 34.0) / most;
            for (int i = 0; i < bar.values().size(); i++) {
                double width = bar.values().get(i) * unit;
                fill(new Rectangle2D.Double(x, top, width, BAR), colour(i));
                if (chart.series().size() > 1) inside(bar.values().get(i), x, width, top, i);
                x += width;
            }
            write(Integer.toString(bar.total()), (float) x + 5, top + 11, INK);
            top += STEP;
        }
        canvas.setStroke(new BasicStroke(0.7f));
        canvas.setColor(INK);
        canvas.draw(new Line2D.Double(LABELS, 0, LABELS, top));
    }

    /** The number stands in its piece, so that nobody needs the colour to know which is which: the order is the legend's. */
    private void inside(int value, double x, double width, int top, int series) {
        String text = Integer.toString(value);
        float needed = glyphs.width(text, 8);
        if (value == 0 || width < needed + 4) return;
        write(
                text,
                8,
                (float) (x + width / 2 - needed / 2),
                top + 10.5f,
                series == 1 || series == 4 ? INK : Color.WHITE);
    }

    private void legend(List<String> series) {
        float x = LABELS;
        float room = (WIDTH - LABELS) / (float) series.size();
        for (int i = 0; i < series.size(); i++) {
            fill(new Rectangle2D.Double(x, 3, 8, 8), colour(i));
            String name = glyphs.fitted(series.get(i), TEXT, room - 18);
            write(name, x + 12, 11, INK);
            x += Math.min(room, glyphs.width(name, TEXT) + 28);
        }
    }

    private static Color colour(int i) {
        return COLOURS.get(i % COLOURS.size());
    }

    private void draw(PointMap chart) {
        double left = 60;
        double size = MAP_HEIGHT - 40;
        double width = WIDTH - left - 20;
        if (!chart.corners().isEmpty()) quarters(left, width, size);
        canvas.setStroke(new BasicStroke(0.7f));
        canvas.setColor(LINE);
        canvas.draw(new Rectangle2D.Double(left, 4, width, size));
        canvas.draw(new Line2D.Double(left + width / 2, 4, left + width / 2, 4 + size));
        canvas.draw(new Line2D.Double(left, 4 + size / 2, left + width, 4 + size / 2));
        if (!chart.corners().isEmpty()) corners(chart.corners(), left, width, size);
        for (int n = 1; n <= 5; n++) {
            String mark = Integer.toString(n);
            write(mark, (float) (left + (n - 1) / 4.0 * width) - 2, (float) size + 16, INK);
            write(mark, (float) left - 12, (float) (4 + size - (n - 1) / 4.0 * size) + 3, INK);
        }
        String across = chart.across() + " →";
        write(across, (float) (left + width / 2) - glyphs.width(across, TEXT) / 2, (float) size + 31, INK);
        var upright = canvas.getTransform();
        canvas.rotate(-Math.PI / 2, 14, 4 + size / 2);
        String up = chart.up() + " →";
        write(up, 14 - glyphs.width(up, TEXT) / 2, (float) (4 + size / 2) + 3, INK);
        canvas.setTransform(upright);
        List<double[]> taken = new ArrayList<>();
        for (Point point : chart.points()) {
            double x = left + (point.across() - 1) / 4 * width;
            double y = 4 + size - (point.up() - 1) / 4 * size;
            place(x, y, taken);
        }
        for (int i = 0; i < taken.size(); i++) circle(chart.points().get(i).number(), taken.get(i)[0], taken.get(i)[1]);
    }

    private void quarters(double left, double width, double size) {
        fill(new Rectangle2D.Double(left + width / 2, 4, width / 2, size / 2), new Color(0xE3F1ED));
        fill(new Rectangle2D.Double(left, 4, width / 2, size / 2), SOFT);
        fill(new Rectangle2D.Double(left + width / 2, 4 + size / 2, width / 2, size / 2), SOFT);
    }

    private void corners(List<String> corners, double left, double width, double size) {
        Color quiet = new Color(0x4A5468);
        float right = (float) (left + width) - 6;
        write(corners.get(0), right - glyphs.width(corners.get(0), TEXT), 16, quiet);
        write(corners.get(1), (float) left + 6, 16, quiet);
        write(corners.get(2), right - glyphs.width(corners.get(2), TEXT), (float) size - 2, quiet);
        write(corners.get(3), (float) left + 6, (float) size - 2, quiet);
    }

    /** Where another one stands already it steps aside, with a line to where it belongs. */
    private void place(double x, double y, List<double[]> taken) {
        double cx = x;
        double cy = y;
        for (int step = 1; step < 60 && isTaken(cx, cy, taken); step++) {
            double angle = step * 2.4;
            cx = x + 4 * Math.sqrt(step) * Math.cos(angle) * 2;
            cy = y + 4 * Math.sqrt(step) * Math.sin(angle) * 2;
        }
        taken.add(new double[] {cx, cy});
        canvas.setStroke(new BasicStroke(0.6f));
        canvas.setColor(INK);
        if (cx != x || cy != y) canvas.draw(new Line2D.Double(x, y, cx, cy));
    }

    private void circle(int number, double cx, double cy) {
        fill(new Ellipse2D.Double(cx - 8, cy - 8, 16, 16), Color.WHITE);
        fill(new Ellipse2D.Double(cx - 7.2, cy - 7.2, 14.4, 14.4), COLOURS.getFirst());
        String text = Integer.toString(number);
        write(text, 8, (float) cx - glyphs.width(text, 8) / 2, (float) cy + 2.8f, Color.WHITE);
    }

    private static boolean isTaken(double x, double y, List<double[]> taken) {
        return taken.stream().anyMatch(t -> Math.hypot(t[0] - x, t[1] - y) < 15);
    }

    private void fill(Shape shape, Color colour) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }

    private void write(String text, float x, float y, Color colour) {
        write(text, TEXT, x, y, colour);
    }

    private void write(String text, float size, float x, float y, Color colour) {
        canvas.setColor(colour);
        canvas.fill(glyphs.at(text, size, x, y));
    }
}
