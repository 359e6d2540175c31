/**
 * Games that run: one single writer each, with the clock, the journal path and the listeners. Imports {@code engine},
 * {@code journal} and {@code content.model}. {@link org.chokepoint.server.room.Rooms} may be called from any thread;
 * listeners and answers are called on the room's loop and must not block.
 */
@NullMarked
package org.chokepoint.server.room;

import org.jspecify.annotations.NullMarked;
