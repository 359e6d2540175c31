/**
 * The connection to a server: framing, handshake, resend and resume. Imports the protocol only. A {@code Link} may be
 * used from any thread; everything it tells arrives on its reader thread.
 */
@NullMarked
package org.chokepoint.cli.link;

import org.jspecify.annotations.NullMarked;
