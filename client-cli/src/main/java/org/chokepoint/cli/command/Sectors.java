package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.SectorText;

/** Sectors and lines of a game by name. */
final class Sectors {
    private Sectors() {}

    static Lexicon<SectorText> lexicon(Catalog catalog) {
        Lexicon<SectorText> lexicon = new Lexicon<>("sector");
        for (SectorText sector : catalog.getSectorsList()) {
            lexicon.add(sector, sector.getSector(), names(sector.getSector(), sector.getName()));
        }
        return lexicon;
    }

    static Lexicon<NamedText> lines(Catalog catalog) {
        Lexicon<NamedText> lexicon = new Lexicon<>("line");
        for (SectorText sector : catalog.getSectorsList()) {
            sector.getLinesList().forEach(line -> lexicon.add(line, line.getId(), names(line.getId(), line.getName())));
        }
        return lexicon;
    }

    /** The id of some sector, or of a line in it, to show how it is typed. */
    static String example(Catalog catalog, boolean line) {
        if (catalog.getSectorsCount() == 0) {
            return "NAME";
        }
        SectorText sector = catalog.getSectors(0);
        return line && sector.getLinesCount() > 0 ? sector.getLines(0).getId() : sector.getSector();
    }

    private static List<String> names(String id, String name) {
        List<String> names = new ArrayList<>(Aliases.of(id));
        names.add(name);
        return names;
    }
}
