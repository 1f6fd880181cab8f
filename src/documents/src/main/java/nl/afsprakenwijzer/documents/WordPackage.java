package nl.afsprakenwijzer.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The zip file around a Word document, unpacked in memory within {@link Limits}; nothing is ever
 * written or fetched.
 */
final class WordPackage {
  private final Map<String, byte[]> parts = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private int inflated;

  private WordPackage() {}

  static WordPackage open(byte[] content) throws UnreadableDocument {
    var unpacked = new WordPackage();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        unpacked.take(entry.getName(), zip);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw Refusal.damaged("");
    }
    if (ZipDirectory.entries(content) != unpacked.names.size()) {
      throw Refusal.damaged("");
    }
    return unpacked;
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  boolean has(String name) {
    return names.contains(name);
  }

  private void take(String name, ZipInputStream zip) throws IOException, UnreadableDocument {
    if (name.startsWith("/")
        || name.contains("\\")
        || Arrays.asList(name.split("/")).contains("..")) {
      throw Refusal.strangeName();
    }
    if (!names.add(name)) {
      throw Refusal.doubleName();
    }
    if (names.size() > Limits.PARTS) {
      throw Refusal.tooManyParts();
    }
    byte[] content = inflate(name, zip);
    if (isText(name)) {
      parts.put(name, content);
    }
  }

  private byte[] inflate(String name, ZipInputStream zip) throws IOException, UnreadableDocument {
    var kept = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    int size = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      size += read;
      inflated += read;
      if (size > Limits.ENTRY_BYTES || inflated > Limits.INFLATED_BYTES) {
        throw Refusal.tooLargeInside();
      }
      if (isText(name)) {
        kept.write(buffer, 0, read);
      }
    }
    return kept.toByteArray();
  }

  private static boolean isText(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.equals("mimetype");
  }
}
