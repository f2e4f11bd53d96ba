package pl.narada.model;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.narada.retention.CopiesWords;
import pl.narada.shared.WorkshopId;

/** Lines of outcomes that feed a chapter, and ideas that cards of initiatives were made of. */
@Component
class CopiedWords implements CopiesWords {

    private static final List<String> COPIES = List.of(
            "update model_source set text = ? where workshop_id = ? and text = ?",
            "update initiative set title = ? where workshop_id = ? and title = ?",
            "update initiative set purpose = ? where workshop_id = ? and purpose = ?");

    private final JdbcClient jdbc;

    CopiedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(WorkshopId workshop, Collection<String> words, String instead) {
        for (String said : words)
            for (String copy : COPIES)
                jdbc.sql(copy).params(instead, workshop.value(), said).update();
    }
}
