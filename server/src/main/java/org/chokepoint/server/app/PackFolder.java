package org.chokepoint.server.app;

import java.nio.file.Path;

/** Where the packs of this installation are. */
final class PackFolder {
    /** Set by the launcher: the folder of the installation. */
    private static final String HOME_PROPERTY = "chokepoint.home";

    private PackFolder() {}

    /** {@code content/packs} in the installation, or in the working folder when no installation is named. */
    static Path standard() {
        return Path.of(System.getProperty(HOME_PROPERTY, "."))
                .resolve("content")
                .resolve("packs");
    }
}
