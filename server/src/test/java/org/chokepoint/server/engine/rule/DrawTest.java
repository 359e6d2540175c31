package org.chokepoint.server.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers computed by the reference model, a separate program. */
class DrawTest {
    @Test
    void shouldDrawWhatTheReferenceModelDraws() {
        assertThat(Draw.once(7, "host")).isEqualTo(0.831813243330295);
        assertThat(Draw.once(-3, "focus")).isEqualTo(0.19838171466532184);
        assertThat(Draw.once(Long.MAX_VALUE, "mob")).isEqualTo(0.2063329128828404);
        assertThat(Draw.named(7, "boom", "semi")).isEqualTo(0.5943720050947798);
        assertThat(Draw.inRound(7, "world", 0, 0)).isEqualTo(0.3829149901139761);
        assertThat(Draw.inRound(7, "sanc", 9, 0)).isEqualTo(0.06791443908643957);
        assertThat(Draw.inRound(7, "world", 3, 2)).isEqualTo(0.5097947672511829);
    }
}
