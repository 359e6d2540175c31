/**
 * The formulas: one small class per rule, draws of the world, the forecast and the score. Pure: no clock, thread, locale, file or hash order. Imports {@code state} and {@code content.model}.
 */
@NullMarked
package org.chokepoint.server.engine.rule;

import org.jspecify.annotations.NullMarked;
