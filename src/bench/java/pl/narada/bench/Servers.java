package pl.narada.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import pl.narada.faults.PackagedServer;

/** The servers under load: one, or several over one database. Figures of processes are those of all together. */
record Servers(List<PackagedServer> all) implements AutoCloseable {

    static Servers start(Place place, Options options) {
        List<PackagedServer> all = new ArrayList<>();
        var servers = new Servers(all);
        try {
            for (int i = 0; i < options.servers(); i++) {
                List<String> program = new ArrayList<>(options.program());
                program.addAll(place.settings());
                all.add(PackagedServer.start(place.folder(i), options.jvm(), program));
            }
        } catch (RuntimeException | AssertionError e) {
            servers.close();
            throw e;
        }
        return servers;
    }

    /** With this one the facilitator’s screens are. */
    PackagedServer first() {
        return all.getFirst();
    }

    /** This one is killed. */
    PackagedServer last() {
        return all.getLast();
    }

    boolean areSeveral() {
        return all.size() > 1;
    }

    List<URI> addresses() {
        return all.stream().map(PackagedServer::address).toList();
    }

    List<Long> pids() {
        return all.stream().map(PackagedServer::pid).toList();
    }

    static double sum(List<Long> pids, ToDoubleFunction<Long> figure) {
        return pids.stream().mapToDouble(figure).sum();
    }

    double cpuSeconds() {
        return sum(pids(), Processes::cpuSeconds);
    }

    double compilerSeconds() {
        return sum(pids(), Processes::compilerSeconds);
    }

    double heapBytes() {
        return sum(pids(), Processes::heapBytes);
    }

    double residentBytes() {
        return sum(pids(), Processes::residentBytes);
    }

    void kill() {
        all.forEach(PackagedServer::kill);
    }

    @Override
    public void close() {
        all.forEach(PackagedServer::close);
    }
}
