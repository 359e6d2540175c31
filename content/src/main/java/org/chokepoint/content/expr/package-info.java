/**
 * Conditions and formulas of content: CEL text to the model's checked {@code Expr}. Imports model and issue. Stateless
 * but for the parser, which is made when the first formula needs it; safe from any thread.
 */
@NullMarked
package org.chokepoint.content.expr;

import org.jspecify.annotations.NullMarked;
