package pl.narada.journey;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import pl.narada.access.StaffAccounts;
import pl.narada.programme.Planning;
import pl.narada.room.live.Rooms;

/** A real browser before the real server, which a test starts for itself with a database of its own. */
abstract class OnAServer extends InChromium {

    @LocalServerPort
    int port;

    @Autowired
    Planning planning;

    @Autowired
    Rooms rooms;

    @Autowired
    StaffAccounts accounts;

    String at(String path) {
        return "http://localhost:" + port + path;
    }
}
