/**
 * A server for tests that speaks the protocol over a loopback socket without any rules. Imports the protocol and link's
 * address. Each connection has a thread of its own.
 */
@NullMarked
package org.chokepoint.cli.fake;

import org.jspecify.annotations.NullMarked;
