package org.chokepoint.server.net.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import java.util.Random;
import org.chokepoint.protocol.v1.ActiveEffect;
import org.chokepoint.protocol.v1.PackedNation;
import org.chokepoint.protocol.v1.PackedReport;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final int MESSAGES = 500;

    /** Lengths around 127, where a length takes a second byte, and beyond the first room. */
    @Test
    void shouldWriteWhatAGeneratedMessageWrites() {
        for (int seed = 0; seed < MESSAGES; seed++) {
            // given
            Random random = new Random(seed);
            PackedReport expected = message(random);
            Fields fields = new Fields();
            // when
            write(fields, expected);
            // then
            assertThat(fields.bytes()).as("seed %d", seed).isEqualTo(expected.toByteString());
        }
    }

    private static PackedReport message(Random random) {
        PackedReport.Builder report = PackedReport.newBuilder();
        for (int i = random.nextInt(4) * random.nextInt(12); i > 0; i--) {
            int number = random.nextInt() >>> random.nextInt(Integer.SIZE);
            report.addFigures(random.nextGaussian()).addCauses(Math.max(0, number));
            report.addCauseIds("tük".repeat(random.nextInt(50)));
            report.getNationBuilder()
                    .addNewEffects(ActiveEffect.newBuilder().setKey("z:all").setValue(number))
                    .setChanged(ByteString.copyFrom(new byte[random.nextInt(3)]));
        }
        return report.build();
    }

    private static void write(Fields out, PackedReport report) {
        if (report.hasNation()) {
            int begun = out.size();
            PackedNation nation = report.getNation();
            out.add(
                    PackedNation.CHANGED_FIELD_NUMBER,
                    nation.getChanged().toByteArray(),
                    nation.getChanged().size());
            nation.getNewEffectsList().forEach(effect -> out.add(PackedNation.NEW_EFFECTS_FIELD_NUMBER, effect));
            out.enclose(PackedReport.NATION_FIELD_NUMBER, begun);
        }
        int figures = out.size();
        report.getFiguresList().forEach(number -> out.put(number));
        out.encloseList(PackedReport.FIGURES_FIELD_NUMBER, figures);
        int causes = out.size();
        report.getCausesList().forEach(number -> out.put(number));
        out.encloseList(PackedReport.CAUSES_FIELD_NUMBER, causes);
        report.getCauseIdsList().forEach(cause -> out.add(PackedReport.CAUSE_IDS_FIELD_NUMBER, cause));
    }
}
