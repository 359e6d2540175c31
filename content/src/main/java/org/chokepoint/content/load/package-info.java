/** Packs on disk to a checked {@code Ruleset} or a list of issues. Imports model, issue, yaml and check. */
@NullMarked
package org.chokepoint.content.load;

import org.jspecify.annotations.NullMarked;
