package pl.narada.report.content;

import pl.narada.outcome.told.GroupCount;
import pl.narada.room.When;

/** What stands in many tables alike. */
record Cells(Wording told) {

    static Cell n(int n) {
        return new Cell.Count(n);
    }

    Cell all() {
        return told.words(told.say("csv.all"));
    }

    Cell of(GroupCount group) {
        return told.words(told.sectors(group.sectors()));
    }

    Cell phase(When when) {
        return told.words(told.say("when." + when.wire()));
    }
}
