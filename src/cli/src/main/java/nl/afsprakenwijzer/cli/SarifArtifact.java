package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import nl.afsprakenwijzer.checker.reading.Clause;

/**
 * A file that was checked, or a clause in it.
 *
 * @param uri relative; of a clause within its file
 * @param parent index of the file that a clause stands in; -1 for a file
 * @param text of a clause; empty for a file
 */
record SarifArtifact(String uri, int parent, String text) {

  static SarifArtifact ofFile(String name) {
    return new SarifArtifact(uri(name), -1, "");
  }

  static SarifArtifact ofClause(Clause clause, int file) {
    return new SarifArtifact(clauseUri(clause), file, clause.text());
  }

  static String clauseUri(Clause clause) {
    return uri("/afspraak/" + clause.id());
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

  /** A path as a URI reference: other characters than URIs allow are escaped. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
