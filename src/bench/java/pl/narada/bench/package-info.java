/** How the packaged program bears up to 10,000 phones: {@code ./mvnw -Pbench verify}. */
@NullMarked
package pl.narada.bench;

import org.jspecify.annotations.NullMarked;
