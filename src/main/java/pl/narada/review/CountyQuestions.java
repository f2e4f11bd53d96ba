package pl.narada.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import pl.narada.outcome.told.Question;

/** What people wanted to know and nobody has answered: it is still owed. */
final class CountyQuestions extends CountySection {

    CountyQuestions(CountyPicture picture) {
        super("questions");
        var list = new UnorderedList();
        list.addClassName("voices");
        picture.meetings()
                .forEach(meeting -> meeting.activities()
                        .forEach(a -> a.questions().stream()
                                .filter(q -> !q.answered())
                                .forEach(q -> {
                                    ListItem item = item(q);
                                    item.add(Sources.of(this, meeting, a.id()));
                                    list.add(item);
                                })));
        if (list.getComponentCount() == 0) hint(getTranslation("county.questions.empty"));
        else add(list);
    }

    private ListItem item(Question question) {
        return new ListItem(new Span(question.text()), tag(getTranslation("ask.support", "n", question.support())));
    }
}
