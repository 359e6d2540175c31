/**
 * What a class takes home: a finished game as tables and as a page to read, made from its journal alone.
 *
 * <p>May import the engine, the journal, {@code replay} and the content model.
 */
@org.jspecify.annotations.NullMarked
package org.chokepoint.server.report;
