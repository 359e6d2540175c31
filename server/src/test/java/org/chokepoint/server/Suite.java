package org.chokepoint.server;

import java.util.Arrays;

/**
 * Size of a harness: small in every build, full in {@code ./mvnw verify -Prelease -Dsuite=NAME}, which runs the tests with
 * that {@code @Tag} and no others. A property named like the suite with {@code .size} sets any other size.
 */
public final class Suite {
    private Suite() {}

    /** How many times the harness of this suite runs: kills, seeds, images. */
    public static int size(String name, int always, int release) {
        return Integer.getInteger(name + ".size", isRelease(name) ? release : always);
    }

    /** The full size of this suite is wanted. */
    public static boolean isRelease(String name) {
        return Arrays.asList(System.getProperty("suite", "").split(" *\\| *")).contains(name);
    }
}
