/**
 * The life of a connection, without a transport: who is speaking, in which role and with which rights; names, codes,
 * secrets and rates. Imports {@code room}, {@code engine} and {@code content.model}. A {@code Session} belongs to the
 * one thread that its executor stands for; what is shared between sessions is safe from any thread and says so.
 */
@NullMarked
package org.chokepoint.server.session;

import org.jspecify.annotations.NullMarked;
