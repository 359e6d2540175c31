package org.chokepoint.server.app;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class ProgramVersion implements IVersionProvider {
    /** For example 0.1.0; "unpacked" when the program does not run from a jar. */
    static String text() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "unpacked" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"chokepoint " + text()};
    }
}
