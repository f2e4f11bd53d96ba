package pl.narada;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rules that guard the heart. */
@AnalyzeClasses(packages = "pl.narada", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "jakarta..",
        "com.vaadin..",
        "tools.jackson..",
        "com.fasterxml..",
        "java.sql..",
        "org.hibernate.."
    };

    /** The rules of room and activities, the algorithms and the values: plain Java that can be tested without anything. */
    @ArchTest
    static final ArchRule theDomainKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(
                    "pl.narada.shared",
                    "pl.narada.deliberation..",
                    "pl.narada.room",
                    "pl.narada.room.command",
                    "pl.narada.room.event",
                    "pl.narada.activity.gather",
                    "pl.narada.activity.group",
                    "pl.narada.activity.vote",
                    "pl.narada.activity.rate",
                    "pl.narada.activity.opine",
                    "pl.narada.activity.compare",
                    "pl.narada.activity.rank",
                    "pl.narada.activity.consent",
                    "pl.narada.activity.budget",
                    "pl.narada.activity.evaluate",
                    "pl.narada.activity.show",
                    "pl.narada.activity.summarise")
            // which packages a module offers is said there, by an annotation
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule sharedNeedsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("pl.narada.shared")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "pl.narada.shared");

    @ArchTest
    static final ArchRule onlyKeepersOfRowsKnowJpa = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "pl.narada.outcome..",
                    "pl.narada.programme..",
                    "pl.narada.access..",
                    "pl.narada.attendance..",
                    "pl.narada.contact..",
                    "pl.narada.network..",
                    "pl.narada.organisation..",
                    "pl.narada.library",
                    "pl.narada.followup..",
                    "pl.narada.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "pl.narada.ui..",
                    "pl.narada.console..",
                    "pl.narada.projector..",
                    "pl.narada.review..",
                    "pl.narada.programme.ui..",
                    "pl.narada.access.ui..",
                    "pl.narada.attendance.ui..",
                    "pl.narada.contact.ui..",
                    "pl.narada.outside.ui..",
                    "pl.narada.slips.ui..",
                    "pl.narada.person.ui..",
                    "pl.narada.retention.ui..",
                    "pl.narada.network.ui..",
                    "pl.narada.region.ui..",
                    "pl.narada.organisation.ui..",
                    "pl.narada.report.ui..",
                    "pl.narada.library.ui..",
                    "pl.narada.bundle.ui..",
                    "pl.narada.replay.ui..",
                    "pl.narada.followup.ui..",
                    "pl.narada.model.ui..",
                    "pl.narada.api.ui..",
                    "pl.narada.audit.ui..",
                    "pl.narada.backup.ui..",
                    "pl.narada.operations.ui..",
                    "pl.narada.activity",
                    "pl.narada.activity.*.panel..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..");

    @ArchTest
    static final ArchRule onlyTheGatewayHoldsSockets = noClasses()
            .that()
            .resideOutsideOfPackage("pl.narada.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web.socket..");

    @ArchTest
    static final ArchRule noScreenTouchesARepository = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..console..", "..projector..", "..review..", "..panel..")
            .should()
            .dependOnClassesThat(repositories());

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<JavaClass>("be in a null-marked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                    if (!marked) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " has no package-info with @NullMarked"));
                    }
                }
            });

    private static DescribedPredicate<JavaClass> repositories() {
        return DescribedPredicate.describe(
                "are repositories or the journal",
                type -> type.isAssignableTo("org.springframework.data.repository.Repository")
                        || type.isAssignableTo("org.springframework.jdbc.core.JdbcOperations")
                        || type.isAssignableTo("pl.narada.room.journal.Journal"));
    }
}
