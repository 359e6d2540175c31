/**
 * The theses of a pack as experiments. Imports {@code engine}, {@code content.model} and the rest of {@code lab}. Results
 * depend on pack and seeds alone.
 */
@NullMarked
package org.chokepoint.server.lab.thesis;

import org.jspecify.annotations.NullMarked;
