package org.chokepoint.content.issue;

/**
 * One thing that is wrong in a pack.
 *
 * @param severity how bad
 * @param code stable name in kebab case, for example {@code unknown-key}
 * @param span where
 * @param message what is wrong, as a sentence without the place
 * @param advice what to do, as a sentence; empty when the message says it
 */
public record Issue(Severity severity, String code, SourceSpan span, String message, String advice) {}
