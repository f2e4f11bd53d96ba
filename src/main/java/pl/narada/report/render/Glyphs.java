package pl.narada.report.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of charts as shapes: the same in every kind of file, on servers that have no fonts of their own. */
final class Glyphs {

    private static final Glyphs REGULAR = new Glyphs("/report/fonts/SourceSans3_400Regular.ttf");

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final float unitsPerEm;

    private Glyphs(String resource) {
        try (InputStream in = Glyphs.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no " + resource);
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Glyphs regular() {
        return REGULAR;
    }

    float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(c -> advance(c, size)).sum();
    }

    /** Cut, with a sign that there is more, if it is wider than that. */
    String fitted(String text, float size, float widest) {
        if (width(text, size) <= widest) return text;
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", size) > widest) end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end).strip() + "…";
    }

    /** With its left end on the base line there. */
    GeneralPath at(String text, float size, float x, float y) {
        var whole = new GeneralPath();
        float left = x;
        for (int c : text.codePoints().toArray()) {
            var to = new AffineTransform(size / unitsPerEm, 0, 0, -size / unitsPerEm, left, y);
            whole.append(to.createTransformedShape(outline(c)), false);
            left += advance(c, size);
        }
        return whole;
    }

    // the parser reads from one place in the file at a time
    private synchronized float advance(int c, float size) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(c)) * size / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized GeneralPath outline(int c) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(letters.getGlyphId(c));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
