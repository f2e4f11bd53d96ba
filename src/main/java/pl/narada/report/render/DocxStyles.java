package pl.narada.report.render;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Styles under the names that word processors know, so that their outline and table of contents work; and lists. */
final class DocxStyles {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String STYLES = """
            <w:styles xmlns:w="%s">
              <w:docDefaults>
                <w:rPrDefault><w:rPr>
                  <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>
                  <w:sz w:val="21"/><w:lang w:val="%s"/>
                </w:rPr></w:rPrDefault>
                <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>
              </w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
            %s
            </w:styles>
            """;

    private static final String LIST = """
            <w:abstractNum xmlns:w="%s" w:abstractNumId="%d">
              <w:multiLevelType w:val="singleLevel"/>
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/>
                <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="340"/></w:pPr></w:lvl>
            </w:abstractNum>
            """;

    private final XWPFNumbering numbering;
    private int lists;

    DocxStyles(XWPFDocument document, Locale language) {
        XWPFStyles styles = document.createStyles();
        styles.setStyles(parsed(language));
        numbering = document.createNumbering();
    }

    private static CTStyles parsed(Locale language) {
        String own = style("Title", "Title", "<w:spacing w:before=\"280\" w:after=\"60\"/>", bold(40))
                + style("Subtitle", "Subtitle", "<w:spacing w:after=\"200\"/>", size(24))
                + style("Heading1", "heading 1", heading(360, 0), bold(29))
                + style("Heading2", "heading 2", heading(240, 1), bold(23))
                + style("Caption", "caption", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>", bold(18))
                + style("ListParagraph", "List Paragraph", "<w:spacing w:after=\"60\"/>", "")
                + style("TableHead", "Table Head", "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\"/>", bold(18))
                + style("TableText", "Table Text", "<w:spacing w:before=\"40\" w:after=\"40\"/>", size(18))
                + style("Fact", "Fact", "<w:spacing w:after=\"40\"/>", "")
                + style("Note", "Note", "<w:spacing w:after=\"60\"/>", "<w:color w:val=\"4A5468\"/>" + size(17));
        try {
            return StylesDocument.Factory.parse(STYLES.formatted(NAMESPACE, language.getLanguage(), own))
                    .getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style(String id, String name, String paragraph, String letters) {
        return """
            <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/>\
            <w:next w:val="Normal"/><w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>
            """.formatted(id, name, paragraph, letters);
    }

    private static String heading(int before, int level) {
        return "<w:keepNext/><w:keepLines/><w:spacing w:before=\"%d\" w:after=\"80\"/><w:outlineLvl w:val=\"%d\"/>"
                .formatted(before, level);
    }

    private static String bold(int halfPoints) {
        return "<w:b/><w:color w:val=\"0F5C4D\"/>" + size(halfPoints);
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"%d\"/>".formatted(halfPoints);
    }

    /** A new one: numbers begin with 1 again. */
    BigInteger list(boolean numbered) {
        String xml = LIST.formatted(NAMESPACE, ++lists, numbered ? "decimal" : "bullet", numbered ? "%1." : "•");
        try {
            CTAbstractNum list = CTNumbering.Factory.parse(xml).getAbstractNumArray(0);
            return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
