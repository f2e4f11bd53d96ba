package pl.narada.privacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation has written into the information clause itself. */
@Component
class OwnAnswers {

    private final JdbcClient jdbc;

    OwnAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By question; none that is empty. */
    Map<String, String> in(Locale language) {
        Map<String, String> answers = new HashMap<>();
        jdbc.sql("select question, answer from clause_answer where language = ?")
                .param(language.getLanguage())
                .query(row -> {
                    answers.put(row.getString("question"), row.getString("answer"));
                });
        return answers;
    }

    @Transactional
    void write(String question, Locale language, String answer) {
        jdbc.sql("delete from clause_answer where language = ? and question = ?")
                .params(language.getLanguage(), question)
                .update();
        if (answer.isEmpty()) return;
        jdbc.sql("insert into clause_answer (language, question, answer) values (?, ?, ?)")
                .params(language.getLanguage(), question, answer)
                .update();
    }
}
