package pl.narada.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import pl.narada.outcome.told.Question;
import pl.narada.ui.Says;

/** What people wanted to know: what was not answered first, because it is still owed. */
final class QuestionList extends Div {

    QuestionList(List<Question> questions) {
        add(
                "outcome.questions.open",
                questions.stream().filter(q -> !q.answered()).toList());
        add(
                "outcome.questions.answered",
                questions.stream().filter(Question::answered).toList());
    }

    private void add(String title, List<Question> questions) {
        if (questions.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("voices");
        questions.forEach(q -> list.add(item(q)));
        add(new H4(getTranslation(title, "n", questions.size())), list);
    }

    private Component item(Question question) {
        var item = new ListItem(new Span(question.text()), tag(getTranslation("ask.support", "n", question.support())));
        if (!question.sectors().isEmpty()) item.add(tag(Says.sectors(this, question.sectors())));
        if (question.onBehalf()) item.add(tag(getTranslation("ask.on-behalf")));
        return item;
    }

    private static Span tag(String words) {
        var tag = new Span(words);
        tag.addClassName("tag");
        return tag;
    }
}
