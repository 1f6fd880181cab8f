package nl.afsprakenwijzer.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which part of a Word document plays which role; what lies outside the file is passed over. */
final class Relationships {
  private final Map<String, String> targets = new HashMap<>();

  private Relationships() {}

  /** The relationships of the part with this path; of the whole file when the path is empty. */
  static Relationships of(String source, WordPackage file) throws UnreadableDocument {
    int slash = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, slash);
    String part = folder + "_rels/" + source.substring(slash) + ".rels";
    var found = new Relationships();
    Optional<byte[]> xml = file.part(part);
    if (xml.isPresent()) {
      found.read(folder, XmlCursor.open(part, xml.get()));
    }
    return found;
  }

  /** The path of the part with a role, such as {@code styles}. */
  Optional<String> target(String role) {
    return Optional.ofNullable(targets.get(role));
  }

  private void read(String folder, XmlCursor xml) throws UnreadableDocument {
    if (!xml.nextChild(0)) {
      return;
    }
    while (xml.nextChild(1)) {
      String type = xml.attribute("Type").orElse("");
      String target = xml.attribute("Target").orElse("");
      boolean outside = xml.attribute("TargetMode").orElse("").equals("External");
      if (!outside && !target.isEmpty()) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
      }
    }
  }
}
