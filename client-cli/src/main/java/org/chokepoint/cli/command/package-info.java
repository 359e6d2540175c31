/**
 * The words that a player or host types, one class each, the reading of a typed line, and the numbered menus that lead
 * to the same words. Imports screen and the protocol. Used by one thread.
 */
@NullMarked
package org.chokepoint.cli.command;

import org.jspecify.annotations.NullMarked;
