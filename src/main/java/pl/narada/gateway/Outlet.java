package pl.narada.gateway;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.jetty.ee11.websocket.jakarta.common.JakartaWebSocketSession;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * The way out to one phone. Answers wait in a short queue; news does not wait at all: when the phone can take more, it
 * gets the difference to what is newest by then. So a slow phone costs little memory, and never anybody else's time.
 */
final class Outlet {

    private static final int MOST_ANSWERS = 200;

    private final WebSocketSession session;
    private final Executor threads;
    private final Supplier<@Nullable String> news;
    private volatile @Nullable CloseStatus goodbye;
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    /** How many times somebody asked for a look since the last one began; whoever raises it from 0 does the work. */
    private final AtomicInteger asked = new AtomicInteger();

    /** {@code news}: the next thing the phone does not know yet, or null. Called by one thread at a time. */
    Outlet(WebSocketSession session, Executor threads, Supplier<@Nullable String> news) {
        this.session = session;
        this.threads = threads;
        this.news = news;
    }

    void answer(String text) {
        if (waiting.incrementAndGet() > MOST_ANSWERS) {
            hangUp();
            return;
        }
        answers.add(text);
        look();
    }

    /** There may be news. */
    void look() {
        if (asked.getAndIncrement() == 0) threads.execute(this::work);
    }

    private void work() {
        try {
            int seen;
            do {
                seen = asked.get();
                sendAll();
            } while (asked.addAndGet(-seen) > 0);
        } catch (IOException | RuntimeException _) {
            // a phone that went away in the middle of a sentence; it will come back and say hello
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    private void sendAll() throws IOException {
        for (String answer = answers.poll(); answer != null; answer = answers.poll()) {
            waiting.decrementAndGet();
            session.sendMessage(new TextMessage(answer));
        }
        for (String text = news.get(); text != null; text = news.get()) session.sendMessage(new TextMessage(text));
        CloseStatus last = goodbye;
        if (last != null) close(last);
    }

    /** Closes when all that waits has been sent. */
    void closeAfterAnswers(CloseStatus status) {
        goodbye = status;
        look();
    }

    /** Without a goodbye: it would wait behind what the phone does not take. */
    private void hangUp() {
        if (session instanceof NativeWebSocketSession wrapped
                && wrapped.getNativeSession() instanceof JakartaWebSocketSession jetty) {
            jetty.getCoreSession().abort();
        } else {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | RuntimeException _) {
            // gone already
        }
    }
}
