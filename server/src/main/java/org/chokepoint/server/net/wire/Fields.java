package org.chokepoint.server.net.wire;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.MessageLite;
import com.google.protobuf.UnsafeByteOperations;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Fields of a message as bytes, one after the other: what is mostly long lists of numbers is written here without a message
 * object in between, byte for byte as a generated message would write it. What is inside a field is written first and then
 * {@link #enclose enclosed}. For one message, on one thread.
 */
final class Fields {
    /** Room for a packed report or opened round. */
    private static final int FIRST_BYTES = 768;

    private static final int MOST_TAG_BYTES = 5;
    private static final int MOST_LENGTH_BYTES = 5;
    private static final int MOST_NUMBER_BYTES = 10;
    private static final int TAG_TYPE_BITS = 3;
    private static final int MORE = 0x80;
    private static final VarHandle LITTLE_ENDIAN =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[FIRST_BYTES];
    private int size;

    /** Where the next byte goes: the place to {@link #enclose} from. */
    int size() {
        return size;
    }

    /** All that is written; nothing may be written after it. */
    ByteString bytes() {
        return UnsafeByteOperations.unsafeWrap(bytes, 0, size);
    }

    /** All fields of a message. */
    void addAll(MessageLite message) {
        int length = message.getSerializedSize();
        ensure(length);
        try {
            message.writeTo(CodedOutputStream.newInstance(bytes, size, length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        size += length;
    }

    /** Fields that are bytes already. */
    void addAll(ByteString fields) {
        ensure(fields.size());
        fields.copyTo(bytes, size);
        size += fields.size();
    }

    /** A field that is a number; left out when it is 0. */
    void add(int field, long number) {
        if (number != 0) {
            ensure(MOST_TAG_BYTES + MOST_NUMBER_BYTES);
            size = varint(size, field << TAG_TYPE_BITS | WireFormat.WIRETYPE_VARINT);
            size = varint(size, number);
        }
    }

    /** A field that is a real number; left out when all its bits are 0. */
    void add(int field, double number) {
        long bits = Double.doubleToRawLongBits(number);
        if (bits != 0) {
            ensure(MOST_TAG_BYTES);
            size = varint(size, field << TAG_TYPE_BITS | WireFormat.WIRETYPE_FIXED64);
            put(number);
        }
    }

    /** A field that is a message. */
    void add(int field, MessageLite message) {
        int begun = size;
        addAll(message);
        enclose(field, begun);
    }

    /** A text of a list. */
    void add(int field, String text) {
        int begun = size;
        addAll(ByteString.copyFromUtf8(text));
        enclose(field, begun);
    }

    /** The first so many bytes as a field; left out when there are none. */
    void add(int field, byte[] content, int length) {
        int begun = size;
        ensure(length);
        System.arraycopy(content, 0, bytes, size, length);
        size += length;
        encloseList(field, begun);
    }

    /** A number of a list, at least 0. */
    void put(int number) {
        ensure(MOST_LENGTH_BYTES);
        size = varint(size, number);
    }

    /** A number of a list. */
    void put(double number) {
        ensure(Double.BYTES);
        LITTLE_ENDIAN.set(bytes, size, Double.doubleToRawLongBits(number));
        size += Double.BYTES;
    }

    /** What was written from a place on becomes the content of a field. */
    void enclose(int field, int begun) {
        int length = size - begun;
        int tag = field << TAG_TYPE_BITS | WireFormat.WIRETYPE_LENGTH_DELIMITED;
        ensure(MOST_TAG_BYTES + MOST_LENGTH_BYTES);
        int head = CodedOutputStream.computeUInt32SizeNoTag(tag) + CodedOutputStream.computeUInt32SizeNoTag(length);
        System.arraycopy(bytes, begun, bytes, begun + head, length);
        varint(varint(begun, tag), length);
        size += head;
    }

    /** As {@link #enclose}, but a list of nothing is left out. */
    void encloseList(int field, int begun) {
        if (size > begun) {
            enclose(field, begun);
        }
    }

    private int varint(int place, long number) {
        int at = place;
        long rest = number;
        while ((rest & -MORE) != 0) {
            bytes[at++] = (byte) (rest | MORE);
            rest >>>= Byte.SIZE - 1;
        }
        bytes[at++] = (byte) rest;
        return at;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
