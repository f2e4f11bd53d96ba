package pl.narada.programme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the id in the address of a screen or a file opens, so that {@link Admission} can be asked whether this member of
 * staff may see it. Workshops stand under {@code id}, counties under {@code teryt}. An address without such an id opens
 * what {@link What#WHOLE_REGION} says, or lists only what one may see.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Opens {

    What value();

    enum What {
        /** Preparing, running, showing: for its owner and those it is shared with. */
        WORKSHOP_TO_RUN,
        /** Its outcome: for all who may read about its county. */
        WORKSHOP_TO_READ,
        COUNTY,
        /** What is made of all counties: for those who aren't limited to some. */
        WHOLE_REGION,
        /** For those who administer. */
        ADMINISTRATION
    }
}
