package pl.narada.activity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.narada.activity.ask.AskKind;
import pl.narada.activity.ask.panel.AskEditor;
import pl.narada.activity.ask.panel.AskPanel;
import pl.narada.activity.budget.BudgetKind;
import pl.narada.activity.budget.panel.BudgetEditor;
import pl.narada.activity.budget.panel.BudgetPanel;
import pl.narada.activity.compare.CompareKind;
import pl.narada.activity.compare.panel.CompareEditor;
import pl.narada.activity.compare.panel.ComparePanel;
import pl.narada.activity.consent.ConsentKind;
import pl.narada.activity.consent.panel.ConsentEditor;
import pl.narada.activity.consent.panel.ConsentPanel;
import pl.narada.activity.evaluate.EvaluateKind;
import pl.narada.activity.evaluate.panel.EvaluateEditor;
import pl.narada.activity.evaluate.panel.EvaluatePanel;
import pl.narada.activity.gather.GatherKind;
import pl.narada.activity.gather.panel.GatherEditor;
import pl.narada.activity.gather.panel.GatherPanel;
import pl.narada.activity.group.GroupKind;
import pl.narada.activity.group.panel.GroupEditor;
import pl.narada.activity.group.panel.GroupPanel;
import pl.narada.activity.opine.OpineKind;
import pl.narada.activity.opine.panel.OpineEditor;
import pl.narada.activity.opine.panel.OpinePanel;
import pl.narada.activity.rank.RankKind;
import pl.narada.activity.rank.panel.RankEditor;
import pl.narada.activity.rank.panel.RankPanel;
import pl.narada.activity.rate.RateKind;
import pl.narada.activity.rate.panel.RateEditor;
import pl.narada.activity.rate.panel.RatePanel;
import pl.narada.activity.show.ShowKind;
import pl.narada.activity.show.panel.ShowEditor;
import pl.narada.activity.show.panel.ShowPanel;
import pl.narada.activity.summarise.SummariseKind;
import pl.narada.activity.summarise.panel.SummariseEditor;
import pl.narada.activity.summarise.panel.SummarisePanel;
import pl.narada.activity.vote.VoteKind;
import pl.narada.activity.vote.panel.VoteEditor;
import pl.narada.activity.vote.panel.VotePanel;
import pl.narada.room.Kinds;
import pl.narada.room.PlannedActivity;
import pl.narada.room.Settings;
import pl.narada.room.journal.EntryCodec;

/** The registry: a new kind of activity is one more line here. */
@Configuration
public class ActivityKinds {

    private static final List<KindScreens<?, ?>> SCREENS = List.of(
            new KindScreens<>(
                    new GatherKind(), GatherPanel::new, GatherKind::usual, (settings, _) -> new GatherEditor(settings)),
            new KindScreens<>(new GroupKind(), GroupPanel::new, GroupKind::usual, GroupEditor::new),
            new KindScreens<>(new VoteKind(), VotePanel::new, VoteKind::usual, VoteEditor::new),
            new KindScreens<>(new RateKind(), RatePanel::new, RateKind::usual, RateEditor::new),
            new KindScreens<>(new RankKind(), RankPanel::new, RankKind::usual, RankEditor::new),
            new KindScreens<>(new CompareKind(), ComparePanel::new, CompareKind::usual, CompareEditor::new),
            new KindScreens<>(new OpineKind(), OpinePanel::new, OpineKind::usual, OpineEditor::new),
            new KindScreens<>(
                    new ConsentKind(),
                    ConsentPanel::new,
                    ConsentKind::usual,
                    (settings, _) -> new ConsentEditor(settings)),
            new KindScreens<>(new BudgetKind(), BudgetPanel::new, BudgetKind::usual, BudgetEditor::new),
            new KindScreens<>(new AskKind(), AskPanel::new, AskKind::usual, (settings, _) -> new AskEditor(settings)),
            new KindScreens<>(
                    new ShowKind(), ShowPanel::new, ShowKind::usual, (settings, _) -> new ShowEditor(settings)),
            new KindScreens<>(
                    new SummariseKind(), SummarisePanel::new, SummariseKind::usual, (_, _) -> new SummariseEditor()),
            new KindScreens<>(
                    new EvaluateKind(),
                    EvaluatePanel::new,
                    EvaluateEditor::usual,
                    (settings, _) -> new EvaluateEditor(settings)));

    private static final Kinds ALL =
            new Kinds(SCREENS.stream().map(KindScreens::kind).toList());

    /** Every kind with its staff screens, in the order in which they are offered. */
    public static List<KindScreens<?, ?>> screens() {
        return SCREENS;
    }

    public static KindScreens<?, ?> screensFor(Settings settings) {
        return SCREENS.stream()
                .filter(k -> k.kind().settings() == settings.getClass())
                .findFirst()
                .orElseThrow();
    }

    /** The fields for the settings of this activity, after those planned before it. */
    public static SettingsEditor<?> editorFor(PlannedActivity planned, List<PlannedActivity> before) {
        return editor(screensFor(planned.settings()), planned.settings(), before);
    }

    /** The screens were found by the type of the settings. */
    @SuppressWarnings("unchecked")
    private static <G extends Settings> SettingsEditor<G> editor(
            KindScreens<G, ?> screens, Settings settings, List<PlannedActivity> before) {
        return screens.editor().apply((G) settings, before);
    }

    public static Kinds all() {
        return ALL;
    }

    @Bean
    Kinds kinds() {
        return all();
    }

    @Bean
    EntryCodec entryCodec(Kinds kinds) {
        return new EntryCodec(kinds);
    }
}
