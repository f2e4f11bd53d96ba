package pl.narada.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test of what is kept in tables. The build runs it twice: with all others on H2, and once more on PostgreSQL. It asks
 * {@link TestDatabase} for its database. Where no PostgreSQL can be started, the second run skips it and says why; in CI
 * that is a failure.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("store")
@ExtendWith(OnBothDatabases.WherePostgresIs.class)
public @interface OnBothDatabases {

    final class WherePostgresIs implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean mayBeMissing = TestDatabase.POSTGRES && !"true".equals(System.getenv("CI"));
            if (!mayBeMissing) return ConditionEvaluationResult.enabled("on H2, or where PostgreSQL must be");
            return APostgres.why()
                    .map(ConditionEvaluationResult::disabled)
                    .orElseGet(() -> ConditionEvaluationResult.enabled("on PostgreSQL"));
        }
    }
}
