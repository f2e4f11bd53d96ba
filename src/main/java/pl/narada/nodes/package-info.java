/**
 * Several servers over one PostgreSQL: they tell each other that a journal has grown, that something kept in memory has
 * changed, and who is there with each of them. Nobody leads. On H2 there is one server, and nothing of this runs.
 */
@NullMarked
package pl.narada.nodes;

import org.jspecify.annotations.NullMarked;
