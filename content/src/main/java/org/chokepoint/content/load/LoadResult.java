package org.chokepoint.content.load;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.issue.Severity;
import org.chokepoint.content.model.Ruleset;
import org.jspecify.annotations.Nullable;

/**
 * What loading gave.
 *
 * @param ruleset the pack, null when an issue is an error
 * @param issues all issues, by file, line and column
 * @param hash SHA-256 of the pack's files (names and bytes), 64 hexadecimal digits
 * @param files the text of each file that counts, by path
 */
public record LoadResult(@Nullable Ruleset ruleset, List<Issue> issues, String hash, SortedMap<String, String> files) {
    /** Copies. */
    public LoadResult {
        issues = List.copyOf(issues);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** No issue is an error. */
    public boolean playable() {
        return issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
