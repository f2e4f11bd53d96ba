package pl.narada.model;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Texts of chapters as they are read: headings, lists, links, bold. HTML that somebody types is shown as it was typed. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .percentEncodeUrls(true)
            .softbreak("<br>\n")
            .build();
    private static final int LOWEST = 6;

    private Markdown() {}

    /** Its words alone, for files that have no HTML. */
    public static String plain(String text) {
        return TextContentRenderer.builder().build().render(PARSER.parse(text));
    }

    /** {@code under}: the level of the heading that it stands under, so that its own begin one lower. */
    public static String html(String text, int under) {
        Node document = PARSER.parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(LOWEST, heading.getLevel() + under));
                visitChildren(heading);
            }

            /** A picture from elsewhere would tell that somebody reads this: its words are enough. */
            @Override
            public void visit(Image image) {
                visitChildren(image);
                while (image.getFirstChild() != null) image.insertBefore(image.getFirstChild());
                image.unlink();
            }
        });
        return RENDERER.render(document);
    }
}
