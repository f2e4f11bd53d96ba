package pl.narada.nodes;

import java.util.List;

/** A database that belongs to one process: there are no others. */
record OneNode(Myself myself) implements OtherNodes {

    @Override
    public void tell(String topic, String text) {}

    @Override
    public List<String> heard(String topic) {
        return List.of();
    }

    @Override
    public Runnable onChange(String topic, Runnable listener) {
        return () -> {};
    }

    @Override
    public List<Node> nodes() {
        return List.of(new Node(myself.name(), myself.startedAt(), true));
    }

    @Override
    public long lag() {
        return 0;
    }
}
