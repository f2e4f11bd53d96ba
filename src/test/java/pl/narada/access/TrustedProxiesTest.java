package pl.narada.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TrustedProxiesTest {

    private final TrustedProxies proxies =
            new TrustedProxies(new TrustedProxies.Setting(List.of("127.0.0.0/8", "10.1.0.0/16")));

    @Test
    void aTrustedProxySaysWhoAsksAndOverWhat() throws Exception {
        HttpServletRequest seen = from("10.1.2.3", "203.0.113.9");

        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(seen.isSecure()).isTrue();
        assertThat(seen.getServerName()).isEqualTo("narada.example.org");
    }

    @Test
    void whatAStrangerSaysOfThemselvesIsNotHeard() throws Exception {
        HttpServletRequest seen = from("203.0.113.9", "127.0.0.1");

        assertThat(seen.getRemoteAddr()).isEqualTo("203.0.113.9");
        assertThat(seen.isSecure()).isFalse();
        assertThat(seen.getServerName()).isEqualTo("localhost");
        assertThat(seen.getHeader("X-Forwarded-For")).isNull();
    }

    @Test
    void ofSeveralAddressesTheLastThatIsNoProxysCounts() throws Exception {
        assertThat(from("10.1.2.3", "1.2.3.4, 203.0.113.9, 10.1.9.9").getRemoteAddr())
                .isEqualTo("203.0.113.9");
        assertThat(from("10.1.2.3", "<script>, nonsense").getRemoteAddr()).isEqualTo("10.1.2.3");
    }

    private HttpServletRequest from(String remote, String forwardedFor) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(remote);
        request.addHeader("X-Forwarded-For", forwardedFor);
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("X-Forwarded-Host", "narada.example.org");
        var seen = new AtomicReference<@Nullable HttpServletRequest>();
        proxies.doFilter(request, new MockHttpServletResponse(), (asked, _) -> seen.set((HttpServletRequest) asked));
        HttpServletRequest asked = seen.get();
        if (asked == null) throw new AssertionError("nothing came through");
        return asked;
    }
}
