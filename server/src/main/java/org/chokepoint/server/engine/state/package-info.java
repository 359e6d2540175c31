/**
 * What a game is at one moment: immutable values, their canonical encoding and hash. Pure. Imports {@code content.model} only.
 */
@NullMarked
package org.chokepoint.server.engine.state;

import org.jspecify.annotations.NullMarked;
