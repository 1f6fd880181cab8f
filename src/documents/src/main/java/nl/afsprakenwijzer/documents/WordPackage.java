package nl.afsprakenwijzer.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The zip file around a Word document. It is first unpacked to nowhere, to see that it is whole and
 * within {@link Limits}; only then the parts that are asked for are kept in memory.
 */
final class WordPackage {
  private final byte[] content;
  private final Map<String, Integer> sizes = new HashMap<>();
  private int inflated;

  private WordPackage(byte[] content) {
    this.content = content;
  }

  static WordPackage open(byte[] content) throws UnreadableDocument {
    var file = new WordPackage(content);
    try (var zip = file.unzip()) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        file.check(entry.getName(), zip);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw Refusal.damaged("");
    }
    if (ZipDirectory.entries(content) != file.sizes.size()) {
      throw Refusal.damaged("");
    }
    return file;
  }

  boolean has(String name) {
    return sizes.containsKey(name);
  }

  /** The content of one part; empty when the file does not have it. */
  Optional<byte[]> part(String name) throws UnreadableDocument {
    return Optional.ofNullable(parts(Set.of(name)).get(name));
  }

  /** The content of those parts that the file has. */
  Map<String, byte[]> parts(Set<String> names) throws UnreadableDocument {
    var found = new HashMap<String, byte[]>();
    try (var zip = unzip()) {
      long wanted = names.stream().filter(this::has).count();
      while (found.size() < wanted) {
        String name = zip.getNextEntry().getName();
        if (names.contains(name)) {
          found.put(name, zip.readNBytes(sizes.get(name)));
        }
      }
    } catch (IOException broken) {
      throw Refusal.damaged("");
    }
    return found;
  }

  private ZipInputStream unzip() {
    return new ZipInputStream(new ByteArrayInputStream(content));
  }

  private void check(String name, ZipInputStream zip) throws IOException, UnreadableDocument {
    boolean outside = name.startsWith("/") || Arrays.asList(name.split("[/\\\\]")).contains("..");
    if (outside) {
      throw Refusal.strangeName();
    }
    if (has(name)) {
      throw Refusal.doubleName();
    }
    if (sizes.size() == Limits.PARTS) {
      throw Refusal.tooManyParts();
    }
    sizes.put(name, measure(zip));
  }

  private int measure(ZipInputStream zip) throws IOException, UnreadableDocument {
    var buffer = new byte[8192];
    int size = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      size += read;
      inflated += read;
      if (size > Limits.ENTRY_BYTES || inflated > Limits.INFLATED_BYTES) {
        throw Refusal.tooLargeInside();
      }
    }
    return size;
  }
}
