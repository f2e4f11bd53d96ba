package pl.narada.report.content;

import java.util.List;
import java.util.stream.Collectors;
import pl.narada.deliberation.KeyPhrases;
import pl.narada.outcome.told.Phrase;
import pl.narada.report.content.Part.Note;
import pl.narada.report.content.Part.Paragraph;

/** What most people spoke of, in words of theirs, and how many did. */
record Spoken(Wording told) {

    List<Part> of(List<Phrase> phrases) {
        if (phrases.isEmpty()) return List.of();
        String all = phrases.stream()
                .map(phrase -> phrase.text() + "\u00A0" + phrase.people())
                .collect(Collectors.joining(" · "));
        return List.of(
                new Paragraph(told.say("outcome.phrases") + ": " + all),
                new Note(told.say("outcome.phrases.means", "n", KeyPhrases.FEWEST)));
    }
}
