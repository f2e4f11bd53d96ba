package pl.narada.organisation;

import java.util.List;

/**
 * What stands on reports besides what came of the workshops; anything may be empty.
 *
 * @param name who carries out the task
 * @param task what it is called in the grant agreement
 * @param funderLine the sentence that the funder wants to be told
 * @param contact how to reach the organisation
 */
public record Organisation(String name, String task, String funderLine, String contact, List<Logo> logos) {

    public static final int NAME_LIMIT = 200;
    public static final int TASK_LIMIT = 400;
    public static final int FUNDER_LIMIT = 600;
    public static final int CONTACT_LIMIT = 400;

    public Organisation {
        logos = List.copyOf(logos);
    }
}
