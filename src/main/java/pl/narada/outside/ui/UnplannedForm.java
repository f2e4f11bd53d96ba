package pl.narada.outside.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.KindScreens;
import pl.narada.activity.SettingsEditor;
import pl.narada.i18n.Translations;
import pl.narada.room.Agenda;
import pl.narada.room.Phase;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.Settings;
import pl.narada.room.When;
import pl.narada.room.live.Answer;
import pl.narada.shared.Result;
import pl.narada.shared.Text;
import pl.narada.ui.Says;

/** Something to ask after the meeting that nobody had planned: of which kind, in which words, with which settings. */
final class UnplannedForm extends Div {

    private final Translations words;
    private final Function<PlannedActivity, Optional<Answer>> ask;
    private final Select<KindScreens<?, ?>> kind = new Select<>();
    private final TextField prompt = new TextField();
    private final Div settings = new Div();
    private final Button open = new Button();
    private Agenda agenda = Agenda.EMPTY;
    private @Nullable SettingsEditor<?> editor;

    /** {@code ask}: empty if it was not asked at all, and that was told. */
    UnplannedForm(Translations words, Function<PlannedActivity, Optional<Answer>> ask) {
        this.words = words;
        this.ask = ask;
        addClassName("outside-form");
        var lead = new Paragraph(getTranslation("outside.new.lead"));
        lead.addClassName("hint");
        kind.setLabel(getTranslation("outside.new.kind"));
        kind.setPlaceholder(getTranslation("outside.new.choose"));
        kind.setItems(ActivityKinds.screens().stream()
                .filter(one -> one.kind().isForOutside(When.AFTER))
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("kind." + one.kind().key()));
        kind.addValueChangeListener(e -> begin(e.getValue()));
        prompt.setLabel(getTranslation("outside.new.prompt"));
        prompt.setMaxLength(PlannedActivity.PROMPT_LIMIT);
        prompt.setWidthFull();
        open.setText(getTranslation("outside.new.open"));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClickListener(_ -> open());
        add(new H2(getTranslation("outside.new.title")), lead, kind, prompt, settings, open);
        begin(null);
    }

    /** Only after the meeting, and not once it is sealed. What is being filled in stays. */
    void show(RoomState now) {
        setVisible(now.phase() == Phase.CLOSED);
        agenda = now.agenda();
    }

    /** Everything has an answer already, as in the plan. */
    private void begin(@Nullable KindScreens<?, ?> chosen) {
        editor = null;
        settings.removeAll();
        if (chosen != null) {
            List<PlannedActivity> before = agenda.activities().toList();
            chosen.beginning()
                    .after(before)
                    .map(Settings.class::cast)
                    .ifPresentOrElse(
                            usual -> edit(chosen, usual, before),
                            () -> Says.no(this, "kind." + chosen.kind().key() + ".needs"));
        }
        boolean begun = editor != null;
        prompt.setVisible(begun);
        settings.setVisible(begun);
        open.setVisible(begun);
    }

    private void edit(KindScreens<?, ?> chosen, Settings usual, List<PlannedActivity> before) {
        String usualPrompt = getTranslation("kind." + chosen.kind().key() + ".prompt");
        var fields = ActivityKinds.editorFor(new PlannedActivity(agenda.freeActivity(), usualPrompt, usual), before);
        editor = fields;
        prompt.setValue(usualPrompt);
        settings.add(fields.component());
    }

    private void open() {
        SettingsEditor<?> filled = editor;
        if (filled == null) return;
        Result<PlannedActivity> question = Text.line(prompt.getValue(), PlannedActivity.PROMPT_LIMIT)
                .then(text -> filled.read().map(s -> new PlannedActivity(agenda.freeActivity(), text, s)));
        switch (question) {
            case Result.Refused<PlannedActivity>(var why) -> Says.no(words, why);
            case Result.Ok<PlannedActivity>(PlannedActivity asked) ->
                ask.apply(asked).ifPresent(this::tell);
        }
    }

    private void tell(Answer answer) {
        if (Says.refused(this, words, answer)) return;
        kind.clear();
        Says.done(this, "outside.opened");
    }
}
