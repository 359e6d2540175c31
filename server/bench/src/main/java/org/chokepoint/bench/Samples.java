package org.chokepoint.bench;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.List;

/** A filled example of any message: every field set, lists as long as in an ordinary game. */
final class Samples {
    private Samples() {}

    /**
     * Fills one body of an envelope.
     *
     * @param envelope ClientFrame or ServerFrame
     * @param body name of the field of the oneof
     */
    static Message frame(Message.Builder envelope, String body) {
        FieldDescriptor field = envelope.getDescriptorForType().findFieldByName(body);
        envelope.setField(field, value(envelope, field, 0, 0));
        return envelope.build();
    }

    private static Message fill(Message.Builder builder, int depth) {
        for (FieldDescriptor field : builder.getDescriptorForType().getFields()) {
            if (field.getRealContainingOneof() != null && field.getIndex() != 0) {
                continue;
            }
            if (field.isRepeated()) {
                for (int i = 0; i < length(field); i++) {
                    builder.addRepeatedField(field, value(builder, field, i, depth));
                }
            } else if (!(depth > 0 && field.getName().equals("last_report"))) {
                builder.setField(field, value(builder, field, 0, depth));
            }
        }
        return builder.build();
    }

    /** Elements as in a Sprint table of eight seats. */
    private static int length(FieldDescriptor field) {
        return switch (field.getName()) {
            case "share_bp" -> 12;
            case "seats", "standings" -> 8;
            case "dimensions", "dimension_centi" -> 5;
            case "cards" -> field.getMessageType().getName().equals("CardText") ? 20 : 2;
            case "causes" -> field.getContainingType().getName().equals("Catalog") ? 60 : 3;
            case "effects" -> 6;
            case "changes" -> 17;
            case "events" -> 2;
            default -> 3;
        };
    }

    private static Object value(Message.Builder builder, FieldDescriptor field, int index, int depth) {
        return switch (field.getJavaType()) {
            case INT -> 4_321;
            case LONG -> 1_234_567L;
            case FLOAT -> 0.5f;
            case DOUBLE -> 123.456;
            case BOOLEAN -> true;
            case STRING ->
                field.getName().matches("text|body|statement|scenario_briefing") ? "w".repeat(180) : "equipment";
            case BYTE_STRING -> ByteString.copyFrom(new byte[20]);
            case ENUM -> {
                EnumDescriptor type = field.getEnumType();
                List<com.google.protobuf.Descriptors.EnumValueDescriptor> values = type.getValues();
                yield values.get(values.size() - 1);
            }
            case MESSAGE -> entry(fill(builder.newBuilderForField(field), depth + 1), field, index);
        };
    }

    /** Entries of a map need keys of their own. */
    private static Message entry(Message filled, FieldDescriptor field, int index) {
        if (!field.isMapField()) {
            return filled;
        }
        FieldDescriptor key = field.getMessageType().findFieldByName("key");
        return filled.toBuilder().setField(key, "equipment" + index).build();
    }
}
