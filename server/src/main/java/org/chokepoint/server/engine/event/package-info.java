/**
 * Facts of a game, past tense: a state changes only by applying them. Pure. Imports {@code state}.
 */
@NullMarked
package org.chokepoint.server.engine.event;

import org.jspecify.annotations.NullMarked;
