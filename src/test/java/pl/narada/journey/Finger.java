package pl.narada.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** One finger on a phone's glass, as the browser gets it from the system. */
final class Finger {

    private final CDPSession glass;

    private Finger(CDPSession glass) {
        this.glass = glass;
    }

    static Finger on(Page page) {
        return new Finger(page.context().newCDPSession(page));
    }

    void down(double x, double y) {
        touch("touchStart", x, y);
    }

    void move(double x, double y) {
        touch("touchMove", x, y);
    }

    void up() {
        send("touchEnd", new JsonArray());
    }

    private void touch(String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var points = new JsonArray();
        points.add(point);
        send(type, points);
    }

    private void send(String type, JsonArray points) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        glass.send("Input.dispatchTouchEvent", event);
    }
}
