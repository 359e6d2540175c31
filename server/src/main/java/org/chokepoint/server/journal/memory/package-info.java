/**
 * The journal of servers that keep nothing. Imports {@code journal}, {@code journal.codec} and {@code engine}.
 */
@NullMarked
package org.chokepoint.server.journal.memory;

import org.jspecify.annotations.NullMarked;
