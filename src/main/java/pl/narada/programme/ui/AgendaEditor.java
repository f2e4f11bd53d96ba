package pl.narada.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.narada.activity.ActivityKinds;
import pl.narada.activity.KindScreens;
import pl.narada.i18n.Translations;
import pl.narada.programme.Planning;
import pl.narada.programme.ReadySlide;
import pl.narada.room.Agenda;
import pl.narada.room.Block;
import pl.narada.room.Phase;
import pl.narada.room.PlannedActivity;
import pl.narada.room.RoomState;
import pl.narada.room.Settings;
import pl.narada.room.live.Answer;
import pl.narada.room.live.Room;
import pl.narada.shared.ActivityId;
import pl.narada.shared.BlockId;
import pl.narada.shared.Refusal;
import pl.narada.shared.Result;
import pl.narada.ui.Order;
import pl.narada.ui.Says;

/** The agenda as it is being edited. Nothing counts until it is saved; then all of it does, or none. */
final class AgendaEditor extends Div {

    private final Room room;
    private final Planning planning;
    private final Translations words;
    private final String facilitator;
    private final List<BlockEditor> blocks = new ArrayList<>();
    private final Div list = new Div();
    private final Span unsaved = new Span();
    private boolean edited;
    private long basedOn;
    private int lastBlock;
    private int lastActivity;

    AgendaEditor(Room room, Planning planning, Translations words, String facilitator) {
        this.room = room;
        this.planning = planning;
        this.words = words;
        this.facilitator = facilitator;
        addClassName("agenda-editor");
        var lead = new Paragraph(getTranslation("agenda.lead"));
        lead.addClassName("lead");
        var addBlock = new Button(getTranslation("agenda.add-block"), _ -> addBlock());
        var save = new Button(getTranslation("agenda.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        unsaved.addClassName("unsaved");
        var foot = new Div(addBlock, save, unsaved);
        foot.addClassName("editor-foot");
        add(new H2(getTranslation("agenda.title")), lead, list, foot);
        load(room.state());
    }

    private void load(RoomState state) {
        basedOn = state.agendaVersion();
        blocks.clear();
        lastBlock = state.agenda().blocks().stream()
                .mapToInt(b -> b.id().value())
                .max()
                .orElse(0);
        lastActivity = Math.max(
                lastActivity,
                state.agenda().activities().mapToInt(a -> a.id().value()).max().orElse(0));
        for (Block block : state.agenda().blocks()) {
            var editor = new BlockEditor(this, block);
            blocks.add(editor);
            block.activities().forEach(editor::addPlanned);
        }
        edited = false;
        unsaved.setText("");
        show();
    }

    /** As long as nobody has come: slides that can be put at the beginning, unless they are in the plan as they are. */
    void offer(List<ReadySlide.Filled> slides) {
        if (room.state().phase() != Phase.DRAFT) return;
        slides.stream()
                .filter(slide -> room.state()
                        .agenda()
                        .activities()
                        .noneMatch(a -> a.settings().equals(slide.settings())))
                .forEach(slide -> addComponentAtIndex(getComponentCount() - 2, new SlideOffer(slide, this::open)));
    }

    private void open(ReadySlide.Filled slide) {
        if (blocks.isEmpty()) addBlock();
        BlockEditor first = blocks.getFirst();
        first.removeNamed(slide.prompt());
        first.addFirst(new PlannedActivity(new ActivityId(++lastActivity), slide.prompt(), slide.settings()));
        touched();
    }

    private void show() {
        list.removeAll();
        blocks.forEach(list::add);
    }

    /** Something was edited. */
    void touched() {
        edited = true;
        unsaved.setText(getTranslation("agenda.unsaved"));
        List<PlannedActivity> before = new ArrayList<>();
        blocks.forEach(block -> block.showBefore(before));
    }

    /** The plan has been moved with the start of the workshop; what is edited here and not yet saved moves along. */
    void movedBy(long minutes) {
        if (edited) {
            blocks.forEach(block -> block.setStart(block.start().plusMinutes(minutes)));
            basedOn = room.state().agendaVersion();
        } else {
            load(room.state());
        }
    }

    private void addBlock() {
        LocalTime start =
                blocks.isEmpty() ? LocalTime.of(9, 0) : blocks.getLast().end();
        String title = getTranslation("agenda.block.new");
        blocks.add(new BlockEditor(this, new Block(new BlockId(++lastBlock), title, start, 15, List.of())));
        show();
        touched();
    }

    void remove(BlockEditor block) {
        blocks.remove(block);
        show();
        touched();
    }

    void move(BlockEditor block, int by) {
        LocalTime first = blocks.getFirst().start();
        if (!Order.moved(blocks, block, by)) return;
        retime(first);
        show();
        touched();
    }

    /** After a change of order the blocks follow each other from the same start. */
    private void retime(LocalTime first) {
        LocalTime next = first;
        for (BlockEditor block : blocks) {
            block.setStart(next);
            next = block.end();
        }
    }

    /** A block that now begins or ends at another time moves those after it by as much. */
    void shiftAfter(BlockEditor block, long minutes) {
        blocks.stream()
                .skip(blocks.indexOf(block) + 1L)
                .forEach(later -> later.setStart(later.start().plusMinutes(minutes)));
        touched();
    }

    /** The activities planned before this one, in the order of the plan. */
    List<PlannedActivity> before(BlockEditor block) {
        return blocks.stream()
                .limit(blocks.indexOf(block) + 1L)
                .flatMap(b -> b.planned().stream())
                .toList();
    }

    /** Offers every kind; one that needs an earlier activity says so. */
    Component adder(BlockEditor block) {
        var row = new Div(new Span(getTranslation("agenda.add-activity")));
        row.addClassName("adder");
        Stream<KindScreens<?, ?>> kinds = ActivityKinds.screens().stream();
        kinds.forEach(kind -> {
            var button = new Button(getTranslation("kind." + kind.kind().key()), _ -> addActivity(block, kind));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            row.add(button);
        });
        return row;
    }

    private void addActivity(BlockEditor block, KindScreens<?, ?> kind) {
        kind.beginning()
                .after(before(block))
                .map(Settings.class::cast)
                .ifPresentOrElse(
                        settings -> {
                            String prompt = getTranslation("kind." + kind.kind().key() + ".prompt");
                            block.addPlanned(new PlannedActivity(new ActivityId(++lastActivity), prompt, settings));
                            touched();
                        },
                        () -> Says.no(this, "kind." + kind.kind().key() + ".needs"));
    }

    private void save() {
        List<Block> read = new ArrayList<>();
        for (BlockEditor block : blocks) {
            switch (block.read()) {
                case Result.Ok<Block>(Block ready) -> read.add(ready);
                case Result.Refused<Block>(Refusal why) -> {
                    Says.no(words, why);
                    return;
                }
            }
        }
        Answer answer = planning.set(room.state().workshop(), new Agenda(read), basedOn, facilitator);
        if (Says.refused(this, words, answer)) return;
        load(room.state());
        Says.done(this, "saved");
    }
}
