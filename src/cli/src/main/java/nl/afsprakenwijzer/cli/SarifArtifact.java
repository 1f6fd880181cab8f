package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import nl.afsprakenwijzer.checker.reading.Clause;

/**
 * A file that was checked, or a clause in it.
 *
 * @param uri of a clause: its path within the file
 * @param parent index of the file that a clause stands in; -1 for a file
 * @param text of a clause; empty for a file
 */
record SarifArtifact(String uri, int parent, String text) {

  static SarifArtifact ofFile(String name) {
    return new SarifArtifact(fileUri(name), -1, "");
  }

  static SarifArtifact ofClause(Clause clause, int file) {
    return new SarifArtifact(clauseUri(clause), file, clause.text());
  }

  static String clauseUri(Clause clause) {
    return escape("afspraak/" + clause.id());
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("location");
    json.writeStringField("uri", uri);
    json.writeEndObject();
    json.writeArrayFieldStart("roles");
    json.writeString("analysisTarget");
    json.writeEndArray();
    if (parent >= 0) {
      json.writeNumberField("parentIndex", parent);
      json.writeStringField("mimeType", "text/plain");
      json.writeStringField("sourceLanguage", "nl");
      json.writeObjectFieldStart("contents");
      json.writeStringField("text", text);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String fileUri(String name) {
    Path path = Path.of(name);
    return path.isAbsolute() ? path.toUri().toString() : escape(name);
  }

  /** A relative path as a URI reference. */
  private static String escape(String path) {
    try {
      return new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
