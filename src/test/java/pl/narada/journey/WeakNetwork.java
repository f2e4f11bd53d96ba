package pl.narada.journey;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;

/**
 * An old phone in a hall with one bar of signal, as the browser emulates it: 400 ms and 400 kbit/s ("slow 3G") and a
 * processor four times slower. The browser slows down requests only, not what goes over a WebSocket.
 */
final class WeakNetwork {

    private static final int LATENCY_MILLIS = 400;
    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int SLOWER = 4;

    private WeakNetwork() {}

    static void on(Page page) {
        withoutTls(page);
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MILLIS);
        network.addProperty("downloadThroughput", BYTES_PER_SECOND);
        network.addProperty("uploadThroughput", BYTES_PER_SECOND);
        session.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    /** As in a hall's own network: a browser takes Brotli over TLS, and from this very computer, but here only what it takes there. */
    static void withoutTls(Page page) {
        page.setExtraHTTPHeaders(Map.of("Accept-Encoding", "gzip"));
    }

    /** Remembers when each of these was first to be seen, in milliseconds from the beginning of the page. */
    static void watch(Page page, String... selectors) {
        page.addInitScript("""
                window.seenAt = {};
                const wanted = new Set(%s);
                const look = () => {
                  wanted.forEach((selector) => {
                    if (!document.querySelector(selector)) return;
                    wanted.delete(selector);
                    // a frame is drawn only when the style is there
                    requestAnimationFrame(() => { window.seenAt[selector] = performance.now(); });
                  });
                };
                new MutationObserver(look).observe(document, { childList: true, subtree: true });
                """.formatted(new Gson().toJson(selectors)));
    }

    static double seenAfter(Page page, String selector) {
        page.waitForFunction("selector => window.seenAt[selector] !== undefined", selector);
        return ((Number) page.evaluate("selector => window.seenAt[selector]", selector)).doubleValue();
    }

    /** What came over the network: the page itself and all that it asked for. */
    record Load(int requests, int bytes, String files) {

        static Load of(Page page) {
            String files = (String) page.evaluate("""
                    () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                      .map(e => `${new URL(e.name).pathname} ${e.encodedBodySize}`).join('\\n')
                    """);
            int bytes = files.lines()
                    .mapToInt(l -> Integer.parseInt(l.substring(l.lastIndexOf(' ') + 1)))
                    .sum();
            return new Load((int) files.lines().count(), bytes, files);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d requests, %d bytes:%n%s", requests, bytes, files);
        }
    }
}
