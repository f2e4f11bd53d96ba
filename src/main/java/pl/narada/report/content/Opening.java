package pl.narada.report.content;

import java.util.ArrayList;
import java.util.List;
import pl.narada.outcome.told.GroupCount;
import pl.narada.report.content.Part.*;

/** How a result begins: what was asked, of how many people it is, and why it is not told, or not by group. */
record Opening(Wording told) {

    List<Part> of(String prompt, String people, boolean hidden, List<GroupCount> groups) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(prompt));
        parts.add(new Paragraph(told.sentence(people)));
        if (hidden) parts.add(new Note(told.say("outcome.hidden")));
        else if (groups.isEmpty()) parts.add(new Note(told.say("outcome.small-groups")));
        return parts;
    }
}
