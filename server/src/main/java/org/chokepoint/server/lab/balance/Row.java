package org.chokepoint.server.lab.balance;

/** A question about the balance of a scenario. */
@FunctionalInterface
interface Row {
    /** Answers it. */
    Outcome ask(Setting setting) throws InterruptedException;
}
