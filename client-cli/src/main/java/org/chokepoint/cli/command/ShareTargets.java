package org.chokepoint.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.chokepoint.protocol.v1.Catalog;
import org.chokepoint.protocol.v1.NamedText;
import org.chokepoint.protocol.v1.SectorText;

/** What a game's catalog lets a player give money to. */
final class ShareTargets {
    private ShareTargets() {}

    /** Sectors and talent, in the catalog's order. */
    static List<ShareTarget> groups(Catalog catalog) {
        List<ShareTarget> groups = new ArrayList<>();
        for (SectorText sector : catalog.getSectorsList()) {
            groups.add(new ShareTarget(sector.getSector(), sector.getName(), ids(sector.getLinesList())));
        }
        groups.add(new ShareTarget(ShareTarget.TALENT, "Talent", ids(catalog.getProgrammesList())));
        return groups;
    }

    /** Lines and programmes, in the catalog's order. */
    static List<ShareTarget> singles(Catalog catalog) {
        List<ShareTarget> singles = new ArrayList<>();
        catalog.getSectorsList().forEach(sector -> sector.getLinesList().forEach(line -> singles.add(single(line))));
        catalog.getProgrammesList().forEach(programme -> singles.add(single(programme)));
        return singles;
    }

    private static ShareTarget single(NamedText text) {
        return new ShareTarget(text.getId(), text.getName(), List.of(text.getId()));
    }

    /** All of them by name. Where a sector and its only line have the same name, the sector is meant. */
    static Lexicon<ShareTarget> lexicon(Catalog catalog) {
        Lexicon<ShareTarget> lexicon = new Lexicon<>("sector, line or programme");
        groups(catalog).forEach(target -> add(lexicon, target));
        List<String> taken = groups(catalog).stream().map(ShareTarget::id).toList();
        singles(catalog).stream()
                .filter(target -> !taken.contains(target.id()))
                .forEach(target -> add(lexicon, target));
        return lexicon;
    }

    private static void add(Lexicon<ShareTarget> lexicon, ShareTarget target) {
        List<String> names = new ArrayList<>(Aliases.of(target.id()));
        names.add(target.name());
        lexicon.add(target, target.id(), names);
    }

    private static List<String> ids(List<NamedText> texts) {
        return texts.stream().map(NamedText::getId).toList();
    }
}
