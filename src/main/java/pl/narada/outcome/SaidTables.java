package pl.narada.outcome;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of what people said in words. */
@Embeddable
class SaidTables {

    @ElementCollection
    @CollectionTable(name = "outcome_voice", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Voice> voices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_supporters", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Supporters> supporters = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_question", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Question> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_theme", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Theme> themes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_theme_voice", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.ThemeVoice> themeVoices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_answer", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Answer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "outcome_phrase", joinColumns = @JoinColumn(name = "workshop_id"))
    private List<SaidLine.Phrase> phrases = new ArrayList<>();

    Stream<Rows<?>> all() {
        return Stream.of(
                new Rows<>(SaidLine.Voice.class, voices),
                new Rows<>(SaidLine.Supporters.class, supporters),
                new Rows<>(SaidLine.Question.class, questions),
                new Rows<>(SaidLine.Theme.class, themes),
                new Rows<>(SaidLine.ThemeVoice.class, themeVoices),
                new Rows<>(SaidLine.Answer.class, answers),
                new Rows<>(SaidLine.Phrase.class, phrases));
    }
}
