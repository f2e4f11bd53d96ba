package pl.narada.room;

import pl.narada.shared.ActivityId;

/** An activity as planned: the words shown (the prompt, at most 200 characters) and the settings of its kind. */
public record PlannedActivity(ActivityId id, String prompt, Settings settings) {
    public static final int PROMPT_LIMIT = 200;
}
