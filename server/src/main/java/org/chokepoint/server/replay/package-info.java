/**
 * Games of the past: proved by playing their rounds again, shown at any round, gone on with from there. Imports {@code
 * journal}, {@code engine} and {@code content.load}. No threads of its own.
 */
@NullMarked
package org.chokepoint.server.replay;

import org.jspecify.annotations.NullMarked;
