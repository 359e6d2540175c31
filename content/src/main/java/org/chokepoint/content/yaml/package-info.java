/**
 * Text of a pack's files to the records of the model, every value keeping its file, line and column. Everything wrong is
 * collected, nothing stops at the first. Imports model and issue. One load is one thread's.
 */
@NullMarked
package org.chokepoint.content.yaml;

import org.jspecify.annotations.NullMarked;
