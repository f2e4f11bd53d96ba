/**
 * What sectors say to statements (agree, disagree, pass): how sure, how far they agree, and what of it may be told. Pure
 * functions of counts.
 */
@NamedInterface
@NullMarked
package pl.narada.deliberation.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
