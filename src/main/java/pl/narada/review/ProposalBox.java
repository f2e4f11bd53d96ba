package pl.narada.review;

import com.vaadin.flow.component.html.Paragraph;
import pl.narada.deliberation.Hands;
import pl.narada.outcome.told.Proposal;
import pl.narada.ui.HandsTable;

/** A proposal, and the hands that people showed to it. */
final class ProposalBox extends ResultBox {

    ProposalBox(Proposal proposal) {
        String people = withPaper(getTranslation("outcome.answered", "n", proposal.people()), proposal.onPaper());
        var words = new Paragraph(proposal.text());
        words.addClassName("proposal");
        add(words);
        Hands hands = proposal.hands();
        if (hands == null) {
            hidden(people);
            return;
        }
        var table = new HandsTable(proposal.quorum(), hands, names(proposal.groups()), proposal.by());
        add(new Paragraph(people), table, HandsTable.reasons(table, proposal.reasons()));
    }
}
