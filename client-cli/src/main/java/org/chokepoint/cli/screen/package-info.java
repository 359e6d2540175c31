/**
 * What the client knows of a game, and that as lines of text: at most 80 columns, no colour, no drawing characters.
 * Pure functions over protocol messages, save {@code Board}, which belongs to one thread. Imports the protocol only.
 */
@NullMarked
package org.chokepoint.cli.screen;

import org.jspecify.annotations.NullMarked;
