package org.chokepoint.content.model;

/** How the seats of a table belong together; one set of rules serves all three. */
public enum GameMode {
    @Doc("Every seat runs the same country under the same seed; only decisions differ")
    PARALLEL,
    @Doc("Seats lead different economies that share the world market, win each other's staff and make deals")
    RIVALS,
    @Doc("Seats lead funds of one nation with one economy")
    PROVINCES
}
