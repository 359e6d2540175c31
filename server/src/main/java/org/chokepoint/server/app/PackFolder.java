package org.chokepoint.server.app;

import java.nio.file.Path;
import java.util.Optional;

/** Where the packs of this installation are. */
final class PackFolder {
    /** Set by the launcher: the folder of the installation. */
    private static final String HOME_PROPERTY = "chokepoint.home";

    private PackFolder() {}

    /** Where loaded packs are kept: beside what the launcher keeps; nowhere when no installation is named. */
    static Optional<Path> kept() {
        return Optional.ofNullable(System.getProperty(HOME_PROPERTY))
                .filter(home -> !home.isEmpty())
                .map(home -> Path.of(home, ".run", "packs"));
    }

    /** {@code content/packs} in the installation, or in the working folder when no installation is named. */
    static Path standard() {
        return Path.of(System.getProperty(HOME_PROPERTY, "."))
                .resolve("content")
                .resolve("packs");
    }
}
