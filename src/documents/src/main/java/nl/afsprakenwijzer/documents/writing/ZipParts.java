package nl.afsprakenwijzer.documents.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an Office file, in the order and with the times that they had. */
final class ZipParts {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, Part> parts = new LinkedHashMap<>();

  private record Part(byte[] content, LocalDateTime time) {}

  /** The parts of a file that was read before, and so is known to be whole and not too large. */
  static ZipParts of(byte[] file) {
    var parts = new ZipParts();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        LocalDateTime time = entry.getTime() < 0 ? ALWAYS : entry.getTimeLocal();
        parts.parts.put(entry.getName(), new Part(zip.readAllBytes(), time));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return parts;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** A part as text; these are UTF-8 or, with a mark in front, UTF-16. */
  String text(String name) {
    byte[] content = parts.get(name).content;
    return new String(content, isWide(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  /** Adds a part, or replaces it in its own place and encoding. */
  ZipParts put(String name, String text) {
    Part old = parts.get(name);
    boolean wide = old != null && isWide(old.content);
    // with its mark in front, and so in the order of bytes that the mark says
    byte[] content = text.getBytes(wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    parts.put(name, new Part(content, old == null ? ALWAYS : old.time));
    return this;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(part.getValue().time);
        zip.putNextEntry(entry);
        zip.write(part.getValue().content);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return bytes.toByteArray();
  }

  private static boolean isWide(byte[] content) {
    int first = content.length < 2 ? 0 : (content[0] & 0xff) << 8 | content[1] & 0xff;
    return first == 0xFEFF || first == 0xFFFE;
  }
}
