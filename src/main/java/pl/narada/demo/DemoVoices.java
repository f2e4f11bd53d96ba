package pl.narada.demo;

import static pl.narada.demo.DemoAgenda.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pl.narada.activity.gather.GatherCommand;
import pl.narada.activity.gather.GatherCommand.Say;
import pl.narada.activity.group.GroupCommand;
import pl.narada.activity.group.GroupCommand.MakeTheme;
import pl.narada.codebook.Coding;
import pl.narada.demo.DemoHall.Person;
import pl.narada.demo.DemoScript.Said;
import pl.narada.outcome.FindingRef;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.shared.ActivityId;
import pl.narada.shared.NeedCategory;

/** What is said in a meeting of the demo, which themes the facilitator makes of it, and what staff say of both afterwards. */
final class DemoVoices {

    /** Of what is liked once, so many say that it is theirs, too. */
    private static final double SAME_HERE = 0.04;

    private final DemoHall hall;
    private final DemoScript script;
    private final DemoTaste taste;
    private final Random random;
    private final Map<String, Integer> themes = new LinkedHashMap<>();
    /** What each theme is about, in the order of their numbers. */
    private final List<NeedCategory> subjects = new ArrayList<>();

    DemoVoices(DemoHall hall, DemoScript script, DemoTaste taste, Random random) {
        this.hall = hall;
        this.script = script;
        this.taste = taste;
        this.random = random;
    }

    /** Somebody says it, and others say that it is the same with them. */
    void say(ActivityId where, List<Said> all, List<Person> saidBefore) {
        for (int i = 0; i < all.size(); i++) {
            Said said = all.get(i);
            boolean before = i < saidBefore.size();
            Person author = before ? saidBefore.get(i) : anybody();
            if (!before) hall.by(author, new Say(where, said.text()));
            for (Person person : hall.people()) {
                boolean same = !person.equals(author) && taste.agrees(person.sector(), said.about(), SAME_HERE);
                if (same) hall.by(person, new GatherCommand.Support(where, i + 1, true));
            }
        }
    }

    private Person anybody() {
        return hall.people().get(random.nextInt(hall.people().size()));
    }

    void group() {
        int number = 0;
        for (Said need : script.needs()) {
            number++;
            if (need.theme().isEmpty()) continue;
            Integer theme = themes.get(need.theme());
            if (theme == null) {
                subjects.add(need.about());
                themes.put(need.theme(), subjects.size());
                hall.facilitator(new MakeTheme(THEMES, need.theme(), number));
            } else {
                hall.facilitator(new GroupCommand.Place(THEMES, number, theme));
            }
        }
    }

    /** What each theme is about, in the order of their numbers. */
    List<NeedCategory> subjects() {
        return subjects;
    }

    /** What staff say afterwards of themes, of needs without one, and of ideas. */
    Map<FindingRef, Coding> codings() {
        Map<FindingRef, Coding> codings = new LinkedHashMap<>();
        themes.forEach(
                (name, number) -> codings.put(ref(Kind.THEME, THEMES, number), Coding.of(DemoBank.ofTheme(name))));
        List<Said> needs = script.needs();
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).theme().isEmpty()) codings.put(ref(Kind.VOICE, NEEDS, i + 1), about(needs.get(i)));
        }
        List<Said> ideas = script.ideas();
        for (int i = 0; i < ideas.size(); i++) codings.put(ref(Kind.VOICE, IDEAS, i + 1), about(ideas.get(i)));
        return codings;
    }

    private FindingRef ref(Kind kind, ActivityId activity, int number) {
        return new FindingRef(hall.now().workshop(), kind, activity.value(), number);
    }

    private static Coding about(Said said) {
        return Coding.of(List.of(said.about()));
    }
}
