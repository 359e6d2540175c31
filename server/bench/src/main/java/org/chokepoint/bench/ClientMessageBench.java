package org.chokepoint.bench;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.concurrent.TimeUnit;
import org.chokepoint.protocol.v1.ClientFrame;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Encode and decode each message a client sends. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClientMessageBench {
    @Param({
        "hello",
        "create_game",
        "join_game",
        "resume",
        "watch_game",
        "save_draft",
        "commit_plan",
        "withdraw_plan",
        "ready",
        "ask_forecast",
        "leave_seat",
        "host_action",
        "ping"
    })
    String body = "";

    private Message message = ClientFrame.getDefaultInstance();
    private byte[] bytes = {};

    /** Makes the example and tells its size. */
    @Setup
    public void setUp() {
        message = Samples.frame(ClientFrame.newBuilder(), body);
        bytes = message.toByteArray();
        System.out.println(body + ": " + bytes.length + " bytes");
    }

    /** Message to bytes. */
    @Benchmark
    public byte[] encode() {
        return message.toByteArray();
    }

    /** Bytes to message. */
    @Benchmark
    public ClientFrame decode() throws InvalidProtocolBufferException {
        return ClientFrame.parseFrom(bytes);
    }
}
