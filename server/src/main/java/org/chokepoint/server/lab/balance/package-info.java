/**
 * How well the game is balanced: who wins, whether one plan solves it, what cards, answers and money are worth. Imports
 * {@code engine}, {@code content.model} and the rest of {@code lab}. Results depend on pack, sizes and seeds alone.
 */
@NullMarked
package org.chokepoint.server.lab.balance;

import org.jspecify.annotations.NullMarked;
