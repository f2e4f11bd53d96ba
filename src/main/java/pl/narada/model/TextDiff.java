package pl.narada.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** How one text became another, word by word: each of the two in pieces, and of each piece whether it is only in that one. */
public record TextDiff(List<Piece> before, List<Piece> after) {

    public record Piece(boolean changed, String text) {}

    public static TextDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            add(left, false, old.subList(from, delta.getSource().getPosition()));
            add(right, false, young.subList(to, delta.getTarget().getPosition()));
            add(left, true, delta.getSource().getLines());
            add(right, true, delta.getTarget().getLines());
            from = delta.getSource().getPosition() + delta.getSource().size();
            to = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(left, false, old.subList(from, old.size()));
        add(right, false, young.subList(to, young.size()));
        return new TextDiff(left, right);
    }

    /** Words and what stands between them, so that put together they are the text again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"));
    }

    private static void add(List<Piece> pieces, boolean changed, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(changed, String.join("", words)));
    }
}
