package pl.narada.bench;

/** What every phase of a run works with: the server under load, the phones, and where the figures go. */
record Bench(Servers servers, Crowd crowd, Measures measures) {

    private static final long SELF = ProcessHandle.current().pid();

    /** Does it, and writes down what processor time it took the server and the load generator. */
    void phase(String name, Runnable work) {
        var pids = servers.pids();
        double before = servers.cpuSeconds();
        double own = Processes.cpuSeconds(SELF);
        work.run();
        // a restarted server began at nothing
        double since = servers.pids().equals(pids) ? before : 0;
        measures.put(name + ": CPU of the server, s", servers.cpuSeconds() - since);
        measures.put(name + ": CPU of the generator, s", Processes.cpuSeconds(SELF) - own);
    }
}
