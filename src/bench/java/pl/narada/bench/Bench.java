package pl.narada.bench;

import pl.narada.faults.PackagedServer;

/** What every phase of a run works with: the server under load, the phones, and where the figures go. */
record Bench(PackagedServer server, Crowd crowd, Measures measures) {

    private static final long SELF = ProcessHandle.current().pid();

    /** Does it, and writes down what processor time it took the server and the load generator. */
    void phase(String name, Runnable work) {
        long pid = server.pid();
        double before = Processes.cpuSeconds(pid);
        double own = Processes.cpuSeconds(SELF);
        work.run();
        // a restarted server began at nothing
        double since = server.pid() == pid ? before : 0;
        measures.put(name + ": CPU of the server, s", Processes.cpuSeconds(server.pid()) - since);
        measures.put(name + ": CPU of the generator, s", Processes.cpuSeconds(SELF) - own);
    }
}
