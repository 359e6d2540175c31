/** Tests of the words. */
@NullMarked
package org.chokepoint.cli.command;

import org.jspecify.annotations.NullMarked;
