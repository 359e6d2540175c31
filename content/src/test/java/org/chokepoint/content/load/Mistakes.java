package org.chokepoint.content.load;

import java.util.List;

/** The catalogue. In an edit, @ stands before the place that must be reported. */
final class Mistakes {
    private static final String EVENTS = "events.*";
    private static final String CARDS = "cards.yaml";
    private static final String SCENARIOS = "scenarios.yaml";
    private static final String LISTS = "(events.*|cards.yaml|facts.yaml|stances.yaml|sectors.yaml|articles.yaml)";
    private static final String WORDS =
            "one two three four five six seven eight nine ten ".repeat(7).strip();

    /** From the first key of an entry to the end of a line further down, in the same entry. */
    private static final String ENTRY = "^- (id: [a-z_0-9]+\\n(?:(?!- ).*\\n)*?)";

    /** From the choices of an event into the first of them that is marked. */
    private static final String CHOICES = "^  (choices:\\n(?:(?!- ).*\\n)*?)";

    private Mistakes() {}

    static final List<Mistake> ALL = List.of(
            // keys
            Mistake.of("misspelled key", "unknown-key", "(cards.yaml|events.*)", "^  (cool)(down): ", "  @$1dwon: "),
            Mistake.of(
                    "foreign key",
                    "unknown-key",
                    LISTS,
                    "^  (text|body|kind|statement|openness): ",
                    "  @colour: red\n  $1: "),
            Mistake.of(
                    "foreign key in an effect",
                    "unknown-key",
                    "(cards.yaml|events.*)",
                    "\\{ ?key: ([^,]*), value: ",
                    "{ key: $1, @duration: 2, value: "),
            Mistake.of("missing key", "missing-key", CARDS, ENTRY + "  cooldown: .*\\n", "- @$1"),
            Mistake.of(
                    "missing key of a line",
                    "missing-key",
                    "sectors.yaml",
                    "^    - (id: [a-z]+\\n(?:      .*\\n)*?)      delay: .*\\n",
                    "    - @$1"),
            Mistake.of("key twice", "duplicate-key", CARDS, "^  (cooldown): (.*)$", "  $1: $2\n  @$1: $2"),
            Mistake.of("key without value", "missing-value", CARDS, "^  (cost|mandate): .*$", "  @$1:"),

            // types
            Mistake.of("text for a number", "wrong-type", CARDS, "^  cost: .*$", "  cost: @forty"),
            Mistake.of(
                    "number in quotes",
                    "wrong-type",
                    "(cards.yaml|stances.yaml)",
                    "^  (cost|openness): ([0-9.]+)$",
                    "  $1: @\"$2\""),
            Mistake.of(
                    "number for a text",
                    "wrong-type",
                    LISTS,
                    "(name|title|text|label|statement): \\{ ?en: \".*\" ?\\}$",
                    "$1: { en: @2030 }"),
            Mistake.of("list for a map", "wrong-type", LISTS, "^  (name|title): \\{.*\\}$", "  $1: @[one, two]"),
            Mistake.of("text for a map", "wrong-type", LISTS, "^  (name|title): \\{.*\\}$", "  $1: @\"Big\""),
            Mistake.of(
                    "one value for a list",
                    "wrong-type",
                    "(cards.yaml|events.*)",
                    "facts: \\[(F[0-9]+).*\\]$",
                    "facts: @$1"),
            Mistake.of("yes for true", "wrong-type", EVENTS, "by_default: true", "by_default: @yes")
                    .followed(),

            // numbers
            Mistake.of(
                    "number too large", "number-too-large", "(cards.yaml|events.*)", "rounds: [0-9]+", "rounds: @99"),
            Mistake.of("number too small", "number-too-small", CARDS, "^  cost: .*$", "  cost: @-5"),
            Mistake.of(
                    "boom or slump out of its range",
                    "number-too-large",
                    "balance.yaml",
                    "^  (notice|boom|slump|boom_share): .*$",
                    "  $1: @99"),
            Mistake.of(
                    "misspelled key of poaching or provinces",
                    "unknown-key",
                    "balance.yaml",
                    "^( +)(half_satura|scarci|talent_sta)(tion|ty|ke): ",
                    "$1@$2$3x: "),
            Mistake.of("share above one", "number-too-large", "stances.yaml", "openness: [0-9.]+", "openness: @1.5"),
            Mistake.of(
                    "not a number", "number-not-finite", "(cards.yaml|events.*)", "value: -?[0-9.]+", "value: @.nan"),
            Mistake.of("infinity", "number-not-finite", "(cards.yaml|events.*)", "value: -?[0-9.]+", "value: @1e999"),
            Mistake.of("half a round", "not-whole", CARDS, "^  cooldown: .*$", "  cooldown: @2.5"),
            Mistake.of(
                    "giant number",
                    "number-too-long",
                    "(cards.yaml|events.*)",
                    "value: -?[0-9.]+",
                    "value: @" + "9".repeat(400)),
            Mistake.of("hexadecimal number", "number-spelling", CARDS, "^  cost: .*$", "  cost: @0x1F"),

            // effects
            Mistake.of(
                    "unknown effect",
                    "unknown-effect",
                    "(cards.yaml|events.*)",
                    "key: (eff|ten|stock|sev),",
                    "key: @$1x,"),
            Mistake.of(
                    "unknown target",
                    "unknown-target",
                    "(cards.yaml|events.*)",
                    "key: \"(z|dd|cap|fund|people):[a-z_]+\"",
                    "key: \"$1:@nowhere\""),
            Mistake.of(
                    "missing target",
                    "missing-target",
                    "(cards.yaml|events.*)",
                    "key: \"(z|dd|cap|fund|people|level):[a-z_]+\"",
                    "key: @$1"),
            Mistake.of(
                    "needless target",
                    "needless-target",
                    "(cards.yaml|events.*)",
                    "key: (eff|ten|stock|sev),",
                    "key: \"$1:@all\","),
            Mistake.of(
                    "chosen target without a choice",
                    "unknown-target",
                    EVENTS,
                    "key: \"(dd|cap|fund|people):[a-z_]+\"",
                    "key: \"$1:@chosen\""),
            Mistake.of("severity outside a choice", "effect-not-here", CARDS, "key: (eff|ten|stock),", "key: @sev,")
                    .followed(),

            // words and references
            Mistake.of("unknown word", "unknown-word", EVENTS, "^  kind: [a-z]+$", "  kind: @sanctoin")
                    .followed(),
            Mistake.of(
                    "unknown fact",
                    "unknown-fact",
                    "(cards.yaml|events.*|stances.yaml)",
                    "facts: \\[F[0-9]+",
                    "facts: [@F999"),
            Mistake.of("unknown article", "unknown-article", "facts.yaml", "^  article: ([a-z_]+)$", "  article: @$1s"),
            Mistake.of(
                            "unknown sector",
                            "unknown-sector",
                            SCENARIOS,
                            "^  sectors: \\[(.*), ([a-z]+)\\]",
                            "  sectors: [$1, @$2x]")
                    .followed(),
            Mistake.of(
                            "unknown line",
                            "unknown-line",
                            SCENARIOS,
                            "^    (foundation|packaging|polish): ([0-9.]+)$",
                            "    @$1x: $2")
                    .followed(),
            Mistake.of("unknown bot", "unknown-bot", SCENARIOS, "seat_bots: \\[([a-z]+), ", "seat_bots: [@$1x, "),
            Mistake.of("unknown card", "unknown-card", "bots.yaml", "^  cards: \\[([a-z_]+)", "  cards: [@$1x"),
            Mistake.of("unknown stance", "unknown-stance", "bots.yaml", "^  stance: ([a-z]+)$", "  stance: @$1x"),
            Mistake.of(
                    "unknown programme",
                    "unknown-programme",
                    "bots.yaml",
                    "programmes: \\{ ?(stem|vocational|overseas):",
                    "programmes: { @$1x:"),
            Mistake.of("unknown base scenario", "unknown-scenario", SCENARIOS, "based_on: ([a-z]+)", "based_on: @$1x"),
            Mistake.of("hyphen in an id", "bad-id", "(cards.yaml|events.*)", "^- id: ([a-z]+)_", "- id: @$1-"),
            Mistake.of(
                            "id twice",
                            "duplicate-id",
                            "(cards.yaml|events.*)",
                            ENTRY.replace("id: [a-z_0-9]+", "id: ([a-z_0-9]+)") + "- id: [a-z_0-9]+\\n",
                            "- $1- id: @$2\n")
                    .followed(),

            // choices
            Mistake.of("no default", "no-default", EVENTS, CHOICES + "      by_default: true\\n", "  @$1"),
            Mistake.of(
                            "two defaults",
                            "two-defaults",
                            EVENTS,
                            "by_default: true\\n((?:(?!- ).*\\n)*?)    - (id: [a-z_]+)\\n",
                            "by_default: true\n$1    - $2\n      by_default: @true\n")
                    .followed(),
            Mistake.of(
                    "paid default",
                    "paid-default",
                    EVENTS,
                    "^      by_default: true\\n(?!      cost)",
                    "      by_default: true\n      cost: @5\n"),
            Mistake.of(
                    "conditional default",
                    "conditional-default",
                    EVENTS,
                    "^      by_default: true\\n(?!      when)",
                    "      by_default: true\n      @when: round > 1\n"),
            Mistake.of("empty list", "too-few", "(cards.yaml|events.*)", "^  facts: \\[.*\\]$", "  facts: @[]"),

            // texts
            Mistake.of("missing main language", "missing-language", LISTS, "^  (name|title): \\{.*\\}$", "  @$1: {}"),
            Mistake.of(
                    "unknown language",
                    "unknown-language",
                    LISTS,
                    "^  (name|title): \\{ ?en: (\".*\") ?\\}$",
                    "  $1: { en: $2, @xx: \"?\" }"),
            Mistake.of(
                    "text too long",
                    "text-too-long",
                    EVENTS,
                    "label: \\{ ?en: \".*\" ?\\}$",
                    "label: { en: @\"" + WORDS + "\" }"),
            Mistake.of(
                    "empty text",
                    "empty-text",
                    LISTS,
                    "^  (name|title): \\{ ?en: (\".*\") ?\\}$",
                    "  $1: { en: @\"\" }"),
            Mistake.of(
                    "value of five kilobytes",
                    "value-too-long",
                    LISTS,
                    "^  (name|title): \\{ ?en: (\".*\") ?\\}$",
                    "  $1: { en: @\"" + "x".repeat(5000) + "\" }"),
            Mistake.of(
                    "control character",
                    "control-character",
                    LISTS,
                    "^  (name|title): \\{ ?en: \"(.)",
                    "  $1: { en: \"@\u0007$2"),

            // conditions
            Mistake.of(
                    "condition that ends early",
                    "formula-syntax",
                    EVENTS,
                    "^  when: ['\"]?(.*?)['\"]?$",
                    "  when: tension >= 2 ||@"),
            Mistake.of(
                    "bracket too many",
                    "formula-syntax",
                    EVENTS,
                    "^  when: (?!>).*$",
                    "  when: '(tension >= 2)@) && round > 1'"),
            Mistake.of(
                    "unknown name in a condition",
                    "unknown-name",
                    EVENTS,
                    "^  when: (?!>).*$",
                    "  when: 'round >= 2 && @tensoin < 30'"),
            Mistake.of("number for a condition", "formula-type", EVENTS, "^  when: (?!>).*$", "  when: @tension + 2"),
            Mistake.of(
                    "text in a sum", "formula-type", EVENTS, "^  when: (?!>).*$", "  when: \"tension + @'two' > 4\""),
            Mistake.of(
                    "unknown line in a condition",
                    "unknown-line",
                    EVENTS,
                    "^  when: (?!>).*$",
                    "  when: \"round > 1 && level[@\\\"nowhere\\\"] < 1\""),
            Mistake.of(
                    "unknown card in a block",
                    "unknown-card",
                    EVENTS,
                    "^  when: (?!>).*$",
                    "  when: >-\n    round > 1\n    && ready[@'nothing']"),
            Mistake.of(
                    "unknown function",
                    "unknown-function",
                    EVENTS,
                    "^  when: (?!>).*$",
                    "  when: '@sqrt(tension) > 3'"),
            Mistake.of(
                    "macro in a condition", "unknown-function", EVENTS, "^  when: (?!>).*$", "  when: '@has(tension)'"),

            // sums and orders
            Mistake.of(
                    "weights that do not sum to one",
                    "weight-sum",
                    "scoring.yaml",
                    "^(dimensions:\\n(?:.*\\n)*?.*)weight: 0\\.[0-9]+",
                    "@$1weight: 0.5"),
            Mistake.of(
                    "floor above ceiling", "floor-above-ceiling", "scoring.yaml", "^    floor: .*$", "    floor: @500"),
            Mistake.of(
                    "least above most",
                    "min-above-max",
                    SCENARIOS,
                    "hostility: \\{ ?min: [0-9.]+",
                    "hostility: { min: @5"),
            Mistake.of(
                    "line without a start",
                    "missing-capability",
                    SCENARIOS,
                    "^  (capability:\\n(?:    .*\\n)*?)    [a-z]+: [0-9.]+\\n",
                    "  @$1"),
            Mistake.of(
                            "event that never comes",
                            "never-comes",
                            EVENTS,
                            "^  kind: (.*)$",
                            "  kind: $1\n  from_round: @39")
                    .followed(),

            // scripts
            Mistake.of(
                    "scripted event after the end",
                    "script-after-end",
                    SCENARIOS,
                    "\\{round: 12, event: ",
                    "{round: @13, event: "),
            Mistake.of(
                    "fourth event in a round",
                    "script-too-full",
                    SCENARIOS,
                    "\\{round: 8, event: pandemic",
                    "{round: @7, event: pandemic"),
            Mistake.of(
                    "unknown event in a script",
                    "unknown-event",
                    SCENARIOS,
                    "\\{round: ([0-9]+), event: ([a-z_]+)",
                    "{round: $1, event: @$2x"),
            Mistake.of(
                    "script that needs a missing sector",
                    "script-needs-sector",
                    SCENARIOS,
                    "\\{round: 8, event: pandemic_shortage",
                    "{round: 8, event: @robot_wave"),

            // readings and outcomes
            Mistake.of(
                    "reading of an answer that is not there",
                    "unknown-choice",
                    EVENTS,
                    "^        - choice: ([a-z_]+)$",
                    "        - choice: @$1x"),
            Mistake.of(
                    "readings with the same sources",
                    "same-sources",
                    EVENTS,
                    "^      facts: (.*)$((?:\\n      .*)*\\n    - id: .*(?:\\n      (?!facts).*)*)\\n      facts: .*$",
                    "      facts: $1$2\n      @facts: $1"),
            Mistake.of(
                    "reading twice",
                    "duplicate-id",
                    EVENTS,
                    "^  readings:\\n    - id: ([a-z_]+)((?:\\n      .*)*)\\n    - id: .*$",
                    "  readings:\n    - id: $1$2\n    - id: @$1"),

            // predictions
            Mistake.of(
                    "prediction due before it was made",
                    "due-before-made",
                    "predictions.yaml",
                    "^  due_in: [0-9]+$",
                    "  due_in: @1999"),
            Mistake.of(
                    "outcome that no fact reports",
                    "outcome-without-report",
                    "predictions.yaml",
                    "^  outcome: ([a-z_]+)\\n  outcome_facts: .*$",
                    "  @outcome: $1"),
            // the prediction ledger
            Mistake.of(
                    "question about a figure without its bar",
                    "question-without-answer",
                    "prediction_ledger.yaml",
                    "^  - id: sales_grow((?:\\n    .*){3})\\n    bar: .*$",
                    "  - @id: sales_grow$1"),
            Mistake.of(
                    "question about the lead with a bar",
                    "question-without-answer",
                    "prediction_ledger.yaml",
                    "^    about: lead$",
                    "    about: lead\n    @bar: '10'"),
            Mistake.of(
                    "bins out of order",
                    "bins-not-rising",
                    "prediction_ledger.yaml",
                    "^bin_ends: .*$",
                    "bin_ends: @[20, 60, 40, 80]"),
            Mistake.of(
                    "question with the id of a prediction",
                    "duplicate-id",
                    "prediction_ledger.yaml",
                    "^  - id: own_lead$",
                    "  - id: @court_case_by_2025"),
            // deals and economies
            Mistake.of(
                    "deal broken by nothing",
                    "unknown-deal",
                    "deals.yaml",
                    "^  broken_by: \\[[a-z_]+, ",
                    "  broken_by: [@nothing, "),
            Mistake.of(
                    "bot with an unknown deal",
                    "unknown-deal",
                    "bots.yaml",
                    "^    - deal: [a-z_]+$",
                    "    - deal: @peace"),
            Mistake.of("deal without its mode", "too-few", "deals.yaml", "^  modes: \\[rivals\\]$", "  modes: @[]"),
            Mistake.of(
                    "economy with an unknown line",
                    "unknown-line",
                    "economies.yaml",
                    "^  capability: \\{[a-z_]+: ",
                    "  capability: {@nowhere: "),
            Mistake.of(
                    "economy of no size",
                    "number-too-small",
                    "economies.yaml",
                    "^    (semi|ai|nev): \\{size: [0-9.]+",
                    "    $1: {size: @0"),

            // YAML
            Mistake.of("tab", "tab", LISTS, "^  (name|title|text|kind|openness): ", "@\t$1: "),
            Mistake.of(
                    "open quote",
                    "unclosed-quote",
                    LISTS,
                    "^  (name|title): \\{ ?en: \"(.*)\" ?\\}$",
                    "  $1: { en: @\"$2 }"),
            Mistake.of(
                    "open bracket", "unclosed-bracket", "(cards.yaml|events.*)", "facts: \\[(.*)\\]$", "facts: @[$1"),
            Mistake.of(
                    "missing comma",
                    "unclosed-bracket",
                    "(cards.yaml|events.*)",
                    "\\{ ?key: ([^,]*), value: ",
                    "@{ key: $1 value: "),
            Mistake.of("missing colon", "missing-colon", LISTS, "^  (kind|cooldown|openness|article): ", "  @$1 "),
            Mistake.of(
                    "colon in a text", "extra-colon", "articles.yaml", "^  (title|publisher): .*$", "  $1: one@: two"),
            Mistake.of(
                    "wrong indentation", "bad-indentation", LISTS, "^  (kind|cooldown|openness|article): ", " @$1: "),
            Mistake.of("unknown escape", "bad-escape", LISTS, "^  (name|title): \\{ ?en: \"", "  $1: { en: \"@\\q"),
            Mistake.of("text that starts with a sign", "bad-start", LISTS, "^  (name|title): .*$", "  $1: { en: @%x }"),
            Mistake.of("anchor", "anchor", CARDS, "^  (cost|mandate): ", "  $1: @&base "),
            Mistake.of("alias", "alias", CARDS, "^  (cost|mandate): .*$", "  $1: @*base"),
            Mistake.of("tag", "tag", CARDS, "^  (cost|mandate): ", "  $1: @!!int "),
            Mistake.of(
                    "twenty lists deep",
                    "too-deep",
                    CARDS,
                    "^  (cost|mandate): .*$",
                    "  $1: " + "[".repeat(18) + "@[" + "]".repeat(19)));
}
