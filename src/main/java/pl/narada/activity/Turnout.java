package pl.narada.activity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import pl.narada.room.Situation;
import pl.narada.room.Status;
import pl.narada.shared.Sector;

/** What people are asked to do, how many have done it, and who may see how. */
public final class Turnout extends Div {

    private final String words;
    private final Paragraph rules = new Paragraph();
    private final Paragraph turnout = new Paragraph();
    private final ProgressBar progress = new ProgressBar();
    private final Paragraph secret = new Paragraph();

    /** {@code words}: under this key stand the words {@code turnout}, {@code secret}, {@code only-you} and {@code shown}. */
    public Turnout(String words) {
        this.words = words;
        turnout.addClassName("count");
        add(rules, turnout, progress, secret);
    }

    /** {@code n}: so many people have taken part, all of them with a phone. */
    public void show(Situation<?, ?> now, String asked, int n) {
        show(now, asked, n, now.room().expected().size());
    }

    /** {@code onPaper}: how many of those {@code n} have no phone. */
    public void show(Situation<?, ?> now, String asked, int n, Map<Sector, Integer> onPaper) {
        show(now, asked, n, now.room().expected(_ -> true, onPaper));
    }

    private void show(Situation<?, ?> now, String asked, int n, int joined) {
        boolean closed = now.run().status() == Status.CLOSED;
        rules.setText(asked);
        rules.setVisible(!asked.isEmpty());
        turnout.setText(getTranslation(words + ".turnout", "n", n, "of", joined));
        progress.setValue(joined == 0 ? 0 : (double) n / joined);
        progress.getElement().setAttribute("aria-label", turnout.getText());
        secret.setText(getTranslation(words + (now.run().revealed() ? ".shown" : closed ? ".only-you" : ".secret")));
    }

    /** Instead of that they are secret: what the room sees while it is open. */
    public void open(String sentence) {
        secret.setText(sentence);
    }
}
