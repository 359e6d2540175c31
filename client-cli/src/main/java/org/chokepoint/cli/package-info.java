/** The terminal client: main and prompt. Imports command, link and screen below it and the protocol. */
@NullMarked
package org.chokepoint.cli;

import org.jspecify.annotations.NullMarked;
