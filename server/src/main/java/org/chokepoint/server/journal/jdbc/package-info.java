/**
 * The journal in a database, by plain JDBC: SQLite in a folder, or PostgreSQL. Imports {@code journal} and {@code
 * journal.codec}. One thread writes, one reads.
 */
@NullMarked
package org.chokepoint.server.journal.jdbc;

import org.jspecify.annotations.NullMarked;
