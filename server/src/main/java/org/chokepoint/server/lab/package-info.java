/**
 * The engine without a network: many games at once, statistics, CSV. Imports {@code engine} and {@code content.model}.
 * A run uses its own threads and gives the same result whatever their number.
 */
@NullMarked
package org.chokepoint.server.lab;

import org.jspecify.annotations.NullMarked;
