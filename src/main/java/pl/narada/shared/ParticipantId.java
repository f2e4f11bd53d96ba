package pl.narada.shared;

/** Which participant of a workshop: a pseudonym, numbered from 1 in the order of joining. */
public record ParticipantId(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
