package org.chokepoint.content.yaml;

import java.util.List;
import java.util.Objects;
import org.chokepoint.content.issue.Issue;
import org.chokepoint.content.issue.Issues;
import org.chokepoint.content.issue.SourceMap;
import org.chokepoint.content.issue.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads a text and keeps what was said about it. */
final class Yaml {
    final SourceMap map = new SourceMap(new SourceSpan("", 1, 1, 1, ""));
    private final Issues issues = new Issues();
    private final @Nullable Node root;

    private Yaml(String text, boolean list) {
        root = YamlReader.read(new SourceText("f.yaml", text), list, issues, map);
    }

    static Yaml map(String text) {
        return new Yaml(text, false);
    }

    static Yaml list(String text) {
        return new Yaml(text, true);
    }

    Node root() {
        return Objects.requireNonNull(root);
    }

    boolean isEmpty() {
        return root == null;
    }

    List<String> told() {
        return issues.sorted().stream().map(Yaml::shown).toList();
    }

    static String shown(Issue issue) {
        return issue.code() + " " + issue.span().line() + ":" + issue.span().column();
    }

    /** A scalar of the top-level map. */
    ScalarNode scalar(String key) {
        return (ScalarNode) ((MapNode) root()).entry(key).orElseThrow().value();
    }
}
