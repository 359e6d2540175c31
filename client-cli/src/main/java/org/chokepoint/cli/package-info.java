/**
 * The program: verbs of the command line, the session at the prompt, the stream for scripts, the server as a child.
 * Imports command, link and screen below it and the protocol. A session is one thread; reader threads only put signals
 * into its inbox.
 */
@NullMarked
package org.chokepoint.cli;

import org.jspecify.annotations.NullMarked;
