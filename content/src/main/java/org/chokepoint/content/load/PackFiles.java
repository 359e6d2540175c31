package org.chokepoint.content.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chokepoint.content.issue.Advice;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceSpan;
import org.chokepoint.content.model.Limits;
import org.chokepoint.content.model.RecordShape;
import org.chokepoint.content.model.RecordShape.Part;
import org.chokepoint.content.model.Ruleset;
import org.chokepoint.content.yaml.SourceText;
import org.jspecify.annotations.Nullable;

/** Finds the files of a pack, refuses what does not belong there, and reads the rest. For one thread. */
final class PackFiles {
    private static final String NAME = "[a-z0-9_-]+\\.yaml";
    private static final String IGNORED = "(.*/)?(\\.[^/]*|README[^/]*|LICEN[CS]E[^/]*|NOTICE[^/]*|[^/]+\\.md)(/.*)?";

    /** Kinds that no game reads; a game goes on with the pack it began with when they change. */
    private static final Set<String> NOT_PLAYED = Set.of("plans", "theses");

    private final PackSource source;
    private final Issues out;
    private final PackHash hash = new PackHash();
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Map<String, List<SourceText>> byKind = new LinkedHashMap<>();
    private final Set<String> refusedKinds = new HashSet<>();

    private PackFiles(PackSource source, Issues out) {
        this.source = source;
        this.out = out;
    }

    /**
     * Reads all files.
     *
     * @throws IOException when one cannot be read
     */
    static PackFiles read(PackSource source, Issues out) throws IOException {
        PackFiles files = new PackFiles(source, out);
        files.readAll();
        return files;
    }

    /** A file that may lie in a pack and says nothing about it. */
    static boolean isIgnored(String file) {
        return file.matches(IGNORED);
    }

    /** Texts of a kind, by file name. */
    List<SourceText> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** A file of the kind is there and was refused. */
    boolean isRefused(String kind) {
        return refusedKinds.contains(kind);
    }

    /** SHA-256 over names and bytes of the files that games read. */
    String hash() {
        return hash.hex();
    }

    /** The text of each file that was hashed, by path. */
    SortedMap<String, String> texts() {
        return texts;
    }

    /** A place for what is wrong with a file as a whole. */
    SourceSpan wholeFile(String file) {
        return new SourceSpan(source.pack() + "/" + file, 1, 1, 1, "");
    }

    private void readAll() throws IOException {
        SortedMap<String, Long> files = source.files();
        if (files.size() > Limits.PACK_FILES) {
            String message = "The pack has more than " + Limits.PACK_FILES + " files.";
            out.error("too-many-files", wholeFile("pack.yaml"), message, "Put several entries into one file.");
            return;
        }
        SortedMap<String, String> kinds = kinds(files);
        refuseTwoSources(kinds);
        long sum = 0;
        for (Map.Entry<String, String> file : kinds.entrySet()) {
            byte[] bytes = source.read(file.getKey());
            sum += bytes.length;
            if (sum > Limits.PACK_BYTES) {
                String message = "The files of the pack have together more than " + Limits.PACK_BYTES + " bytes.";
                refuse(file.getKey(), file.getValue(), "pack-too-large", message, "Remove what is not needed.");
            } else {
                if (!NOT_PLAYED.contains(file.getValue())) {
                    hash.add(file.getKey(), bytes);
                    texts.put(file.getKey(), new String(bytes, StandardCharsets.UTF_8));
                }
                byKind.computeIfAbsent(file.getValue(), k -> new ArrayList<>()).add(decode(file.getKey(), bytes));
            }
        }
    }

    /** The kind of each file that is content. */
    private SortedMap<String, String> kinds(SortedMap<String, Long> files) {
        SortedMap<String, String> kinds = new TreeMap<>();
        files.forEach((file, size) -> {
            String kind = kind(file);
            if (kind == null) {
                refuseUnknown(file);
            } else if (size == FolderSource.LINK) {
                refuse(file, kind, "not-a-file", "This is a link, not a file.", "Copy the file here.");
            } else if (size > Limits.FILE_BYTES) {
                String message = "The file has more than " + Limits.FILE_BYTES + " bytes.";
                refuse(file, kind, "file-too-large", message, "Split it.");
            } else {
                kinds.put(file, kind);
            }
        });
        return kinds;
    }

    private void refuse(String file, String kind, String code, String message, String advice) {
        refusedKinds.add(kind);
        out.error(code, wholeFile(file), message, advice);
    }

    private void refuseTwoSources(SortedMap<String, String> kinds) {
        kinds.forEach((file, kind) -> {
            boolean folderToo = kinds.keySet().stream().anyMatch(other -> other.startsWith(kind + "/"));
            if (file.equals(kind + ".yaml") && folderToo) {
                String message = "There is also a folder '" + kind + "'; nobody knows which of the two counts.";
                out.error("two-sources", wholeFile(file), message, "Move this file into the folder.");
            }
        });
    }

    private static @Nullable String kind(String file) {
        for (Part part : RecordShape.of(Ruleset.class).parts()) {
            boolean single = file.equals(part.key() + ".yaml");
            String folder = part.key() + "/";
            boolean inFolder = part.type() == List.class
                    && file.startsWith(folder)
                    && file.substring(folder.length()).matches(NAME);
            if (single || inFolder) {
                return part.key();
            }
        }
        return null;
    }

    private void refuseUnknown(String file) {
        if (isIgnored(file)) {
            return;
        }
        List<String> known = RecordShape.of(Ruleset.class).keys().stream()
                .map(key -> key + ".yaml")
                .toList();
        boolean folder = file.contains("/");
        String advice = folder
                ? "Lists may stand in a folder of their name, in files of small letters that end in .yaml."
                : Advice.insteadOfFew(file, known, "files");
        out.error("unknown-file", wholeFile(file), "'" + file + "' is no file of a pack.", advice);
    }

    private SourceText decode(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer good = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), good, true);
        String name = source.pack() + "/" + file;
        SourceText text = new SourceText(name, new String(bytes, StandardCharsets.UTF_8));
        if (result.isError()) {
            int at = text.clampedPosition(good.flip().toString());
            String advice = "Save the file in UTF-8.";
            out.error("bad-utf8", text.span(at, at + 1), "The bytes here are no UTF-8.", advice);
        }
        return text;
    }
}
