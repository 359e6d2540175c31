package org.chokepoint.cli;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.StringValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import com.google.protobuf.util.JsonFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.protocol.v1.ClientFrame;
import org.chokepoint.protocol.v1.ServerFrame;

/**
 * The stream for scripts: one JSON object a line, both ways, as docs/json-stream.md says. Types and fields have the
 * names of the protocol, so the stream is as stable as the protocol is. Secrets of seats and hosts are left out.
 */
final class JsonLines {
    /** Version of the stream; raised when a line that was valid stops being so. */
    static final int VERSION = 1;

    private static final JsonFormat.Printer PRINTER = JsonFormat.printer()
            .preservingProtoFieldNames()
            .alwaysPrintFieldsWithNoPresence()
            .omittingInsignificantWhitespace()
            .sortingMapKeys();

    private static final String BODY = "body";

    private JsonLines() {}

    /** A line that cannot be followed. */
    static final class BadLine extends Exception {
        private static final long serialVersionUID = 1L;

        BadLine(String sentence) {
            super(sentence);
        }

        /** What is wrong with it. */
        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * A frame as lines: catalog, table, body, as far as it has them.
     *
     * @param line number of the input line that the body answers, 0 when it answers none
     */
    static List<String> of(ServerFrame frame, long line) {
        List<String> lines = new ArrayList<>();
        if (frame.hasCatalog()) {
            lines.add(line("catalog", 0, frame.getVersion(), frame.getCatalog()));
        }
        if (frame.hasTable()) {
            lines.add(line("table", 0, frame.getVersion(), frame.getTable()));
        }
        FieldDescriptor body = ServerFrame.getDescriptor().getOneofs().get(0).getFields().stream()
                .filter(frame::hasField)
                .findFirst()
                .orElse(null);
        if (body != null) {
            Message message = withoutSecrets((Message) frame.getField(body));
            lines.add(line(body.getName(), line, frame.getVersion(), message));
        }
        return lines;
    }

    /** A line of the client itself. Values are texts or whole numbers. */
    static String own(String type, long line, Map<String, Object> body) {
        String fields = body.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + value(field.getValue()))
                .collect(Collectors.joining(","));
        return line(type, line, 0, "{" + fields + "}");
    }

    private static String value(Object value) {
        return value instanceof String text ? print(StringValue.of(text)) : value.toString();
    }

    private static String line(String type, long line, long version, Message body) {
        return line(type, line, version, print(body));
    }

    private static String line(String type, long line, long version, String body) {
        return "{\"v\":" + VERSION + ",\"type\":\"" + type + "\",\"line\":" + line + ",\"version\":" + version + ",\""
                + BODY + "\":" + body + "}";
    }

    private static String print(Message message) {
        try {
            return PRINTER.print(message);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("a message that cannot be printed", e);
        }
    }

    private static Message withoutSecrets(Message message) {
        Message.Builder builder = message.toBuilder();
        message.getAllFields().forEach((field, value) -> {
            if (value instanceof ByteString) {
                builder.clearField(field);
            } else if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE && !field.isRepeated()) {
                builder.setField(field, withoutSecrets((Message) value));
            }
        });
        return builder.build();
    }

    /** The command in a line. */
    static ClientFrame.Builder command(String line) throws BadLine {
        Struct.Builder fields = Struct.newBuilder();
        try {
            JsonFormat.parser().merge(line, fields);
        } catch (InvalidProtocolBufferException e) {
            throw new BadLine("This is not a JSON object on one line.");
        }
        Value version = fields.getFieldsOrDefault(
                "v", Value.newBuilder().setNumberValue(VERSION).build());
        if (version.getNumberValue() != VERSION) {
            throw new BadLine("v must be " + VERSION + ".");
        }
        FieldDescriptor type = type(
                fields.getFieldsOrDefault("type", Value.getDefaultInstance()).getStringValue());
        ClientFrame.Builder frame = ClientFrame.newBuilder();
        Message.Builder body = frame.newBuilderForField(type);
        Value value = fields.getFieldsOrDefault(BODY, Value.getDefaultInstance());
        try {
            JsonFormat.parser().merge(print(value.getStructValue()), body);
        } catch (InvalidProtocolBufferException e) {
            throw new BadLine("body of " + type.getName() + ": " + e.getMessage());
        }
        frame.setField(type, body.build());
        return frame;
    }

    private static FieldDescriptor type(String name) throws BadLine {
        List<FieldDescriptor> commands =
                ClientFrame.getDescriptor().getOneofs().get(0).getFields();
        for (FieldDescriptor command : commands) {
            boolean own = command.getName().equals("hello") || command.getName().equals("ping");
            if (command.getName().equals(name) && !own) {
                return command;
            }
        }
        throw new BadLine("There is no type \"" + name + "\". For example: save_draft, commit_plan, ready.");
    }
}
