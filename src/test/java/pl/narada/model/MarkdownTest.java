package pl.narada.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void headingsStandUnderTheHeadingOfTheChapter() {
        assertThat(Markdown.html("# Cel\n\n- raz\n- **dwa**", 3))
                .isEqualTo("<h4>Cel</h4>\n<ul>\n<li>raz</li>\n<li><strong>dwa</strong></li>\n</ul>\n");
        assertThat(Markdown.html("###### Nisko", 3)).isEqualTo("<h6>Nisko</h6>\n");
    }

    @Test
    void aLineThatWasBegunAnewStaysOne() {
        assertThat(Markdown.html("raz\ndwa", 1)).isEqualTo("<p>raz<br>\ndwa</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "<iframe src=\"https://example.org\"></iframe>",
                "<a href='javascript:alert(1)'>x</a>"
            })
    void whatIsTypedAsHtmlIsShownAsItWasTyped(String typed) {
        assertThat(Markdown.html(typed, 1)).contains("&lt;").doesNotContainPattern("<(script|img|iframe|a)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScript:alert(1)", "data:text/html,x", "vbscript:x"})
    void aLinkThatIsNoAddressLeadsNowhere(String address) {
        assertThat(Markdown.html("[tu](" + address + ")", 1)).contains("href=\"\"");
    }

    @Test
    void aLinkToAPageIsALinkAndAPictureIsItsWords() {
        assertThat(Markdown.html("[tu](https://niw.gov.pl)", 1)).contains("href=\"https://niw.gov.pl\">tu</a>");
        assertThat(Markdown.html("przed ![mapa *gmin*](https://example.org/x.png) po", 1))
                .isEqualTo("<p>przed mapa <em>gmin</em> po</p>\n");
    }
}
