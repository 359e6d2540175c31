package org.chokepoint.protocol;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The wire format as text: one line for each message, field ({@code message number name label type}) and enum value. Two
 * builds with the same lines understand each other's bytes.
 */
final class DescriptorListing {
    private DescriptorListing() {}

    static List<String> of(FileDescriptor file) {
        List<String> lines = new ArrayList<>();
        file.getMessageTypes().forEach(message -> addMessage(lines, message));
        file.getEnumTypes().forEach(type -> addEnum(lines, type));
        return lines;
    }

    private static void addMessage(List<String> lines, Descriptor message) {
        if (message.getOptions().getMapEntry()) {
            return;
        }
        lines.add("message " + name(message));
        message.getFields().stream()
                .sorted(Comparator.comparingInt(FieldDescriptor::getNumber))
                .forEach(field -> lines.add(line(field)));
        message.getNestedTypes().forEach(nested -> addMessage(lines, nested));
        message.getEnumTypes().forEach(type -> addEnum(lines, type));
    }

    private static void addEnum(List<String> lines, EnumDescriptor type) {
        for (EnumValueDescriptor value : type.getValues()) {
            lines.add(type.getFullName() + " " + value.getNumber() + " " + value.getName());
        }
    }

    private static String line(FieldDescriptor field) {
        return name(field.getContainingType()) + " " + field.getNumber() + " " + field.getName() + " " + label(field)
                + type(field);
    }

    private static String label(FieldDescriptor field) {
        if (field.isMapField()) {
            return "";
        }
        if (field.isRepeated()) {
            return "repeated ";
        }
        if (field.getRealContainingOneof() != null) {
            return "in " + field.getRealContainingOneof().getName() + " ";
        }
        return field.toProto().getProto3Optional() ? "optional " : "";
    }

    private static String type(FieldDescriptor field) {
        if (field.isMapField()) {
            Descriptor entry = field.getMessageType();
            return "map<" + type(entry.findFieldByNumber(1)) + ", " + type(entry.findFieldByNumber(2)) + ">";
        }
        if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
            return name(field.getMessageType());
        }
        if (field.getJavaType() == FieldDescriptor.JavaType.ENUM) {
            return field.getEnumType().getFullName();
        }
        return field.getType().name().toLowerCase(Locale.ROOT);
    }

    private static String name(Descriptor message) {
        return message.getFullName();
    }
}
