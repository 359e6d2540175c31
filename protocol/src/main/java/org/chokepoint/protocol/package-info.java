/**
 * What both ends of a connection must agree on besides the messages: the version of the protocol and its size limits.
 * Imports nothing; safe from any thread.
 */
@NullMarked
package org.chokepoint.protocol;

import org.jspecify.annotations.NullMarked;
