package pl.narada.model.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import pl.narada.model.TextDiff;

/** Two texts side by side: what is only in the left one is struck out there, what is only in the right one underlined. */
final class DiffTable extends Div {

    DiffTable(String leftTitle, String left, String rightTitle, String right) {
        addClassNames("sides", "diff");
        TextDiff diff = TextDiff.of(left, right);
        add(side(leftTitle, diff.before(), "del"), side(rightTitle, diff.after(), "ins"));
    }

    private static Div side(String title, List<TextDiff.Piece> pieces, String changed) {
        var text = new Div();
        text.addClassName("diff-text");
        for (TextDiff.Piece piece : pieces) {
            if (piece.changed()) text.getElement().appendChild(new Element(changed).setText(piece.text()));
            else text.add(new Span(piece.text()));
        }
        return new Div(new H4(title), text);
    }
}
