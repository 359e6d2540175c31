package org.chokepoint.content.yaml;

import org.chokepoint.content.issue.Issues;

/** A text that is no YAML, or more of it than is allowed; reading of this stretch ends here. */
final class YamlFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Node.Region region;
    private final String advice;

    YamlFault(String code, Node.Region region, String message, String advice) {
        super(message, null, false, false);
        this.code = code;
        this.region = region;
        this.advice = advice;
    }

    String code() {
        return code;
    }

    Node.Region region() {
        return region;
    }

    void reportTo(Issues out) {
        out.error(code, region.span(), String.valueOf(getMessage()), advice);
    }
}
