package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import pl.narada.outcome.FindingRef.Kind;
import pl.narada.outcome.OutcomeView;
import pl.narada.outcome.told.*;

/** What came of one activity: its results, then what was said, then what was agreed. */
final class ActivitySection extends Div {

    private final MarkedLine lines;
    private final WayLinks ways;

    ActivitySection(ActivityOutcome activity, OutcomeView outcome, MarkedLine lines, WayLinks ways) {
        this.lines = lines;
        this.ways = ways;
        var block = new Span(activity.block());
        block.addClassName("facts");
        add(block, new H3(activity.prompt()));
        addClassName("finding");
        setId(Sources.anchor(activity.id()));
        if (!activity.phases().isEmpty()) add(phases(activity));
        results(activity);
        ChoiceList.of(activity, lines, ways).ifPresent(this::add);
        if (!activity.answers().isEmpty()) add(new AnswerList(activity.answers()));
        Cards cards = activity.cards();
        if (cards != null) add(new CardTable(cards));
        if (!activity.themes().isEmpty()) activity.themes().forEach(theme -> add(theme(activity.id(), theme)));
        if (!activity.phrases().isEmpty()) add(new PhraseList(activity.phrases()));
        if (!activity.voices().isEmpty()) add(allVoices(activity.voices(), outcome));
        if (!activity.questions().isEmpty()) add(new QuestionList(activity.questions()));
        String summary = activity.summary();
        if (summary != null) add(paragraphs(summary));
        if (!activity.decisions().isEmpty()) add(new DecisionList(activity, lines));
        if (!activity.actions().isEmpty()) add(new ActionList(activity, lines));
    }

    private Component phases(ActivityOutcome activity) {
        List<String> counts = activity.phases().stream()
                .map(p -> getTranslation("when." + p.when().wire()) + "\u00a0" + p.n())
                .toList();
        String key = activity.voices().isEmpty() ? "outcome.phases.people" : "outcome.phases.voices";
        var line = new Paragraph(getTranslation(key, "counts", String.join(" · ", counts)));
        line.addClassName("facts");
        return line;
    }

    private void results(ActivityOutcome activity) {
        Ballot ballot = activity.ballot();
        if (ballot != null) add(new BallotTable(ballot));
        Ratings ratings = activity.ratings();
        if (ratings != null) add(new RatingsBox(ratings));
        Opinions opinions = activity.opinions();
        if (opinions != null) add(new OpinionsBox(opinions));
        Ranking ranking = activity.ranking();
        if (ranking != null) add(new RankingBox(ranking));
        Comparison comparison = activity.comparison();
        if (comparison != null) add(new ComparisonBox(comparison));
        Proposal proposal = activity.proposal();
        if (proposal != null) add(new ProposalBox(proposal));
        TwoWays twoWays = activity.twoWays();
        if (twoWays != null) add(new TwoWaysBox(twoWays, activity.ballot() != null));
    }

    private Component theme(int activity, Theme theme) {
        var box = new Div(new H4(theme.name()));
        box.addClassName("theme-found");
        lines.mark(box, Kind.THEME, activity, theme.number(), theme.name(), "");
        box.add(new VoiceList(theme.voices(), ways));
        return box;
    }

    /** What stands under its themes as well is folded up here. */
    private Component allVoices(List<Voice> voices, OutcomeView outcome) {
        boolean grouped = outcome.activities().stream()
                .flatMap(a -> a.themes().stream())
                .anyMatch(theme -> theme.voices().stream().anyMatch(voices::contains));
        var all = new Details(getTranslation("outcome.voices", "n", voices.size()), new VoiceList(voices, lines));
        all.setOpened(!grouped);
        return all;
    }

    private static Component paragraphs(String text) {
        var box = new Div();
        box.addClassName("summary-text");
        text.lines().filter(line -> !line.isBlank()).forEach(line -> box.add(new Paragraph(line)));
        return box;
    }
}
