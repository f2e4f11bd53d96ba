/**
 * What is open to people outside the meeting: needs that are collected days before it, an evaluation or a vote after it.
 * The room itself knows what is open and closes it in time; here are the facilitators' screen and the way to invite people.
 */
@NullMarked
package pl.narada.outside;

import org.jspecify.annotations.NullMarked;
