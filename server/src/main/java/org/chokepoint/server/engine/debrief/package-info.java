/**
 * What a finished game came to and why: replays of a seat's rounds with one thing changed. Pure. Reads what happened from
 * events; imports {@code command}, {@code bot}, {@code event}, {@code rule}, {@code state}. Nothing of the game depends
 * on it.
 */
@NullMarked
package org.chokepoint.server.engine.debrief;

import org.jspecify.annotations.NullMarked;
