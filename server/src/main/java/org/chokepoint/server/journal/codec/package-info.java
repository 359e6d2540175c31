/**
 * Entries of the journal as bytes. The format follows from the records it keeps, nothing is written by hand twice; tests
 * hold its listing and golden bytes. {@link RecordBytes} lends the same to what is kept outside of the journal. Imports
 * {@code journal} and {@code engine}. Stateless.
 */
@NullMarked
package org.chokepoint.server.journal.codec;

import org.jspecify.annotations.NullMarked;
