/**
 * Plans of the bots: base plan and reactions of {@code content}. Pure. Imports {@code rule}, {@code state}, {@code content.model}.
 */
@NullMarked
package org.chokepoint.server.engine.bot;

import org.jspecify.annotations.NullMarked;
