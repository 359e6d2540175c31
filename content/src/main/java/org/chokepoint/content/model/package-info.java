/**
 * The typed content of a pack: records with no YAML, no file and no behaviour beyond their own invariants. Component
 * names in camel case are keys in snake case in YAML ({@code halfSaturation} is {@code half_saturation}). Everything is
 * immutable and safe from any thread. Imports nothing of the project.
 */
@NullMarked
package org.chokepoint.content.model;

import org.jspecify.annotations.NullMarked;
