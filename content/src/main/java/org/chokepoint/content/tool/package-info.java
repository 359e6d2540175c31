/**
 * What modders run: check a pack, print the reference of its files. Imports load, model and issue; prints and returns an
 * exit code, never ends the process. Stateless.
 */
@NullMarked
package org.chokepoint.content.tool;

import org.jspecify.annotations.NullMarked;
