package pl.narada.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pl.narada.database.APostgres;
import pl.narada.faults.FrontDoor;
import pl.narada.faults.PackagedServer;

/** The server with the staff’s screens dies: they go on with the other, and nobody signs in or opens anything again. */
class MovingScreensIT extends InChromium {

    @TempDir
    private Path folder;

    private final String database = APostgres.freshDatabase();

    @Test
    @Timeout(value = 6, unit = TimeUnit.MINUTES)
    void consoleAndProjectorGoOnWithTheOtherServer() throws IOException {
        try (var one = server("one");
                var two = server("two");
                var door = FrontDoor.keepingTo(one.address(), two.address())) {
            Screen console = Screen.device(chromium.browser(), 1366, 768);
            String address = door.address().toString();
            String printed =
                    Eventually.get(() -> Optional.of(one.output()).filter(text -> text.contains("/staff/setup/")));
            FirstSignIn.of(console, address, printed);
            String id = ComingBackIT.prepared(console);
            console.open(address + "/staff/console/" + id);
            Screen projector = console.beside(1024, 768).open(address + "/staff/projector/" + id);
            console.press("Rozpocznij spotkanie");
            projector.sees("Witamy na spotkaniu");

            one.kill();
            projector.seesInTheEnd("Witamy na spotkaniu");
            console.seesInTheEnd("Dalej: ");
            ComingBackIT.pressesUntilHeard(console.page(), projector, "Dalej: Czego", "Czego najbardziej potrzebuje");
            projector.picture("moving-01-projector-on-the-other-server");
            console.picture("moving-02-console-on-the-other-server");
        }
    }

    private PackagedServer server(String name) throws IOException {
        return PackagedServer.start(
                Files.createDirectory(folder.resolve(name)),
                PackagedServer.SOON_READY,
                List.of("--spring.datasource.url=" + database));
    }
}
