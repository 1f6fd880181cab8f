package nl.afsprakenwijzer.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a run of the command gave back, in this process. */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    return reading("", arguments);
  }

  static Run reading(String input, String... arguments) {
    return reading(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Run reading(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Map.of());
    int code = Main.run(streams, arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
