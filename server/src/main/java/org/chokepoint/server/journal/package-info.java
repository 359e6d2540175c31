/**
 * The durable log of decided steps. Imports {@code engine.event} and {@code engine.state}. Every method may be called from
 * any thread; a journal completes its stages on a thread of its own choice.
 */
@NullMarked
package org.chokepoint.server.journal;

import org.jspecify.annotations.NullMarked;
