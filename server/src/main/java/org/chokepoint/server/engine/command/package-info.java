/**
 * Wishes: decided into events or a rejection. Pure. Imports {@code event}, {@code rule}, {@code bot}, {@code state}.
 */
@NullMarked
package org.chokepoint.server.engine.command;

import org.jspecify.annotations.NullMarked;
