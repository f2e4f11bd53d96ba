package pl.narada.room;

import pl.narada.shared.ParticipantId;

/** What one participant wrote; {@code id} is unique in its activity, in the order of arrival from 1. */
public record Contribution(int id, ParticipantId author, String text, boolean hidden) {

    public Contribution hidden(boolean wanted) {
        return new Contribution(id, author, text, wanted);
    }
}
