package pl.narada.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which of its networks phones shall reach this computer, if somebody has said so. It is kept for this computer only. */
@Component
class ChosenNetwork {

    private final JdbcClient jdbc;
    private @Nullable String computer;

    ChosenNetwork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked for when it is needed: a network without names may let one wait for the answer. */
    private synchronized String computer() {
        String known = computer;
        if (known != null) return known;
        String found = found();
        computer = found;
        return found;
    }

    private static String found() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "localhost";
        }
    }

    /** The device; empty: whichever is likeliest. */
    Optional<String> device() {
        return jdbc.sql("select device from chosen_network where computer = ?")
                .param(computer())
                .query(String.class)
                .optional();
    }

    void choose(Optional<String> device) {
        if (device.isEmpty()) {
            jdbc.sql("delete from chosen_network where computer = ?")
                    .param(computer())
                    .update();
        } else if (!changed(device.get())) {
            try {
                jdbc.sql("insert into chosen_network (computer, device) values (?, ?)")
                        .params(computer(), device.get())
                        .update();
            } catch (DuplicateKeyException _) {
                changed(device.get());
            }
        }
    }

    private boolean changed(String device) {
        return jdbc.sql("update chosen_network set device = ? where computer = ?")
                        .params(device, computer())
                        .update()
                > 0;
    }
}
