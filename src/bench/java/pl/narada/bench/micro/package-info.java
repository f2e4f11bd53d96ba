/** What single steps cost, with few people and with many: {@code ./mvnw -Pmicrobench verify}. */
@NullMarked
package pl.narada.bench.micro;

import org.jspecify.annotations.NullMarked;
