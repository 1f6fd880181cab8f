package nl.afsprakenwijzer.service.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.afsprakenwijzer.service.platform.Hash;

/** How the links of the chain hold on to each other. */
final class Chain {
  private Chain() {}

  /** The hash over everything in the row but the hash itself, each field with its length. */
  static String hash(AuditRow row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeByte(0);
      out.writeLong(row.seq);
      write(out, row.previousHash);
      write(out, row.happenedAt);
      write(out, row.eventType);
      write(out, row.outcome);
      write(out, row.personId);
      write(out, row.organisationId);
      write(out, row.subjectKind);
      write(out, row.subjectId);
      write(out, row.ownerId);
      write(out, row.versionBefore);
      write(out, row.versionAfter);
      write(out, row.contentHash);
      write(out, null); // a field that rows had once, and that was never filled
      if (row.agreementId != null) {
        write(out, row.agreementId); // older rows have none, and keep their hash
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Hash.of(bytes.toByteArray());
  }

  private static void write(DataOutputStream out, Object field) throws IOException {
    if (field == null) {
      out.writeInt(-1);
    } else {
      byte[] text = field.toString().getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
    }
  }
}
