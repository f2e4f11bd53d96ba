package pl.narada.demo;

import pl.narada.shared.ActivityId;

/** The activities of the Staszów template that people in the demo take part in, by what they are for. */
final class DemoAgenda {

    static final ActivityId NEEDS = new ActivityId(2);
    static final ActivityId THEMES = new ActivityId(3);
    static final ActivityId PRIORITIES = new ActivityId(4);
    static final ActivityId EXAMPLES = new ActivityId(5);
    static final ActivityId FUNDING = new ActivityId(6);
    static final ActivityId IDEAS = new ActivityId(7);
    static final ActivityId SUPPORT = new ActivityId(8);
    static final ActivityId SUMMARY = new ActivityId(9);
    static final ActivityId EVALUATION = new ActivityId(10);

    private DemoAgenda() {}
}
