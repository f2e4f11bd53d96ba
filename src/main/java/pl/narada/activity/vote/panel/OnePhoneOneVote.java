package pl.narada.activity.vote.panel;

import com.vaadin.flow.component.html.Paragraph;

/** What one vote a phone can honestly promise, where a vote is set up and where its result is about to be believed. */
final class OnePhoneOneVote extends Paragraph {

    OnePhoneOneVote() {
        super();
        setText(getTranslation("vote.one-each"));
        addClassNames("hint", "one-each");
    }
}
