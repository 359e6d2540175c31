package org.chokepoint.content.model;

/** The closed vocabulary of effects. Units stand in each line; R numbers are the rules that read the effect. */
public enum EffectKind {
    @Doc("Sanction on an input, share 0..0.95 (R6, R8, R12)")
    Z("z", Targets.INPUT_OR_ALL, false),
    @Doc("Cut of finished supply from abroad, share (R13)")
    ZP("zp", Targets.SECTOR_OR_ALL, false),
    @Doc("Barrier to exports, share (R13)")
    XBAR("xbar", Targets.SECTOR_OR_ALL, false),
    @Doc("Home demand, relative (R13)")
    DD("dd", Targets.SECTOR_OR_ALL, false),
    @Doc("World demand, relative (R13)")
    DW("dw", Targets.SECTOR_OR_ALL, false),
    @Doc("Shock to the M2-M1 spread, points a round (R16)")
    SPREAD("spread", Targets.NONE, false),
    @Doc("Ceiling of overseas recruitment, relative (R11)")
    REC("rec", Targets.NONE, false),
    @Doc("Output of vocational training, relative (R11)")
    VOC("voc", Targets.NONE, false),
    @Doc("Effective access, points of 0..1 (R1)")
    ACC("acc", Targets.NONE, false),
    @Doc("Basic research, relative (R7)")
    BASIC("basic", Targets.NONE, false),
    @Doc("Replication, relative (R6)")
    REPL("repl", Targets.SECTOR_OR_LINE_OR_ALL, false),
    @Doc("Share of the gap to the reachable level that is bought (R9)")
    BUY("buy", Targets.LINE, false),
    @Doc("Preference for home suppliers, relative (R13)")
    SUB("sub", Targets.NONE, false),
    @Doc("Quality of imported inputs, relative (R12)")
    IMP("imp", Targets.NONE, false),
    @Doc("Strength of foreign supply at home, relative (R13)")
    F0("f0", Targets.SECTOR_OR_ALL, false),
    @Doc("Efficiency of projects, relative (R5, R10)")
    EFF("eff", Targets.NONE, false),
    @Doc("Money lost above the absorption limit, relative (R4)")
    WASTE("waste", Targets.NONE, false),
    @Doc("Share of the white elephants that is cleared, each round it lasts (R4)")
    WCUT("wcut", Targets.NONE, false),
    @Doc("Private co-investment, relative (R2)")
    PRIV("priv", Targets.NONE, false),
    @Doc("How far private money follows public priorities, share (R2)")
    HARD("hard", Targets.NONE, false),
    @Doc("Earmarked money outside the budget, bn yuan a round")
    FUND("fund", Targets.SECTOR_OR_LINE_OR_ALL, false),
    @Doc("Stockpile cover, share of cut imports (R6, R8, R12, R13)")
    STOCK("stock", Targets.NONE, false),
    @Doc("Strength of all sanctions, or of those on one sector's inputs, relative (R6, R8, R12, R13)")
    ZMUL("zmul", Targets.SECTOR_OR_NONE, false),
    @Doc("Ecosystem and standards; full effect only with a line near the frontier, or for one sector without that"
            + " condition (R14)")
    ECO("eco", Targets.SECTOR_OR_NONE, false),
    @Doc("Size of shocks to the spread, relative (R16)")
    FIN("fin", Targets.NONE, false),
    @Doc("Tension, points a round (R17)")
    TEN("ten", Targets.NONE, false),
    @Doc("The frontier's growth, added to its rate (R18)")
    FRONT("front", Targets.SECTOR_OR_ALL, false),
    @Doc("Brain drain, relative (R11)")
    DRAIN("drain", Targets.NONE, false),
    @Doc("Public income, relative to sales taxes (R15)")
    FISCAL("fiscal", Targets.NONE, false),
    @Doc("Every research mix, added, -1..1 (R6, R7)")
    BETA("beta", Targets.NONE, false),

    @Doc("At once: budget, bn yuan")
    BUDGET("budget", Targets.NONE, true),
    @Doc("At once: mandate points")
    MANDATE("mandate", Targets.NONE, true),
    @Doc("At once: capacity, relative")
    CAP("cap", Targets.SECTOR_OR_ALL, true),
    @Doc("At once: capability, index points")
    LEVEL("level", Targets.LINE, true),
    @Doc("At once: ecosystem share, points of 0..1")
    ECOSYSTEM("ecosystem", Targets.SECTOR_OR_ALL, true),
    @Doc("At once: staff, thousand people")
    PEOPLE("people", Targets.SECTOR_OR_ALL, true),
    @Doc("At once: stranded money as a share of the sector's last spending")
    STRAND("strand", Targets.SECTOR_OR_ALL, true),
    @Doc("At once: stance, points of 0..1")
    STANCE("stance", Targets.NONE, true),
    @Doc("At once: wage index, points")
    WAGE("wage", Targets.NONE, true),
    @Doc("At once, in a choice: severity of the event's own effects, relative (-0.2 takes a fifth off)")
    SEVERITY("sev", Targets.NONE, true),

    @Doc("Attraction of exports, relative (R13)")
    PULL("pull", Targets.SECTOR_OR_ALL, false),
    @Doc("Access of a line through partners abroad, points of 0..1 (R6)")
    LINK("link", Targets.LINE, false);

    /** What may stand behind the colon. */
    public enum Targets {
        /** Nothing. */
        NONE,
        /** A line. */
        LINE,
        /** A sector or nothing. */
        SECTOR_OR_NONE,
        /** A sector or all. */
        SECTOR_OR_ALL,
        /** A sector, a line or all. */
        SECTOR_OR_LINE_OR_ALL,
        /** A line, a derived input or all. */
        INPUT_OR_ALL
    }

    private final String key;
    private final Targets targets;
    private final boolean atOnce;

    EffectKind(String key, Targets targets, boolean atOnce) {
        this.key = key;
        this.targets = targets;
        this.atOnce = atOnce;
    }

    /** The word in YAML. */
    public String key() {
        return key;
    }

    /** What may stand behind the colon. */
    public Targets targets() {
        return targets;
    }

    /** Happens once and at once instead of lasting for rounds. */
    public boolean atOnce() {
        return atOnce;
    }
}
