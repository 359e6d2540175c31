/**
 * What both ends of a connection must agree on besides the messages: the version of the protocol, its size limits and how
 * messages are packed and unpacked.
 * Imports the messages alone.
 */
@NullMarked
package org.chokepoint.protocol;

import org.jspecify.annotations.NullMarked;
