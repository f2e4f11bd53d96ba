package pl.narada.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.List;
import java.util.stream.Collectors;
import pl.narada.i18n.Translations;
import pl.narada.room.live.Answer;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.shared.Sector;

/** Short sentences to whoever sits at a staff screen. */
public final class Says {

    private static final int LONG_ENOUGH_TO_READ = 7_000;
    private static final int LONG_ENOUGH_TO_DECIDE = 20_000;

    /** What can be undone on a screen right now. */
    private record Undoable(Notification note) {}

    private Says() {}

    public static void done(Component where, String key, Object... args) {
        var note = Notification.show(where.getTranslation(key, args), 3_000, Notification.Position.BOTTOM_START);
        note.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** The same, with a way back for as long as it can be read. The words of the button are under {@code undo}. */
    public static void done(Component where, Runnable undo, String key, Object... args) {
        var note = new Notification();
        var back = new Button(where.getTranslation("undo"), _ -> {
            note.close();
            undo.run();
        });
        note.add(new Span(where.getTranslation(key, args)), back);
        // only the latest can be meant
        UI ui = UI.getCurrent();
        Undoable before = ComponentUtil.getData(ui, Undoable.class);
        if (before != null) before.note().close();
        ComponentUtil.setData(ui, Undoable.class, new Undoable(note));
        note.setDuration(LONG_ENOUGH_TO_DECIDE);
        note.setPosition(Notification.Position.BOTTOM_START);
        note.open();
    }

    public static void no(Component where, String key, Object... args) {
        warn(where.getTranslation(key, args));
    }

    public static void no(Translations words, Refusal refusal) {
        warn(words.say(UI.getCurrent().getLocale(), refusal));
    }

    /** Says why, if it was refused. */
    public static boolean refused(Translations words, Result<?> result) {
        return switch (result) {
            case Result.Ok<?> _ -> false;
            case Result.Refused<?> no -> {
                no(words, no.refusal());
                yield true;
            }
        };
    }

    /** Says why, if a room has not done it. */
    public static boolean refused(Component where, Translations words, Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> false;
            case Answer.Refused(Refusal why) -> {
                no(words, why);
                yield true;
            }
            case Answer.Unsaved() -> {
                no(where, "unsaved");
                yield true;
            }
        };
    }

    /** A sentence that is in words already. */
    public static void no(String sentence) {
        warn(sentence);
    }

    private static void warn(String sentence) {
        var note = Notification.show(sentence, LONG_ENOUGH_TO_READ, Notification.Position.TOP_CENTER);
        note.addThemeVariants(NotificationVariant.LUMO_ERROR);
        note.setAssertive(true);
    }

    /** "NGO", or "mieszkańcy, biznes" for a group of sectors. */
    public static String sectors(Component where, List<Sector> sectors) {
        return sectors.stream()
                .map(s -> where.getTranslation("sector." + s.wire()))
                .collect(Collectors.joining(", "));
    }

    /** The same, for sectors by their names in the protocol. */
    public static String wireSectors(Component where, List<String> sectors) {
        return sectors.stream().map(s -> where.getTranslation("sector." + s)).collect(Collectors.joining(", "));
    }
}
