package org.chokepoint.server.engine.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as facts of rejections and warnings: the same text on every machine. */
final class Facts {
    private static final int MONEY_DECIMALS = 1;

    private Facts() {}

    /** Bn yuan or thousand people with one decimal, for example {@code 12.5}. */
    static String money(double value) {
        return BigDecimal.valueOf(value)
                .setScale(MONEY_DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
