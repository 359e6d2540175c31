package org.chokepoint.content.check;

/** Looks for one kind of mistake. */
interface Check {
    /** Reports what it finds to the subject. */
    void run(Subject subject);
}
