package pl.narada.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.narada.outcome.told.Answer;
import pl.narada.ui.Says;

/** What people wrote in an evaluation, under the words that asked for it. */
final class AnswerList extends Div {

    AnswerList(List<Answer> answers) {
        Map<String, UnorderedList> lists = new LinkedHashMap<>();
        for (Answer answer : answers)
            lists.computeIfAbsent(answer.prompt(), this::list).add(item(answer));
    }

    private UnorderedList list(String prompt) {
        var list = new UnorderedList();
        list.addClassName("voices");
        add(new H4(prompt), list);
        return list;
    }

    private ListItem item(Answer answer) {
        var item = new ListItem(new Span(answer.text()));
        if (!answer.sectors().isEmpty()) {
            var sectors = new Span(Says.sectors(this, answer.sectors()));
            sectors.addClassName("tag");
            item.add(sectors);
        }
        return item;
    }
}
