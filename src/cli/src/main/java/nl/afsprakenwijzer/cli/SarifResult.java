package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Rewrite;
import nl.afsprakenwijzer.checker.rules.Severity;

/**
 * Findings in one clause as results.
 *
 * @param artifact index of the clause among the artifacts
 */
record SarifResult(JsonGenerator json, Clause clause, int artifact) {

  void write(Finding finding, int rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    if (rule >= 0) {
      json.writeNumberField("ruleIndex", rule);
    }
    json.writeStringField("level", level(finding.severity()));
    writeMessage(json, "message", finding.message());
    writeLocation(finding.span());
    if (finding.rewrite().isPresent()) {
      writeFix(finding.rewrite().get());
    }
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case TIP -> "note";
    };
  }

  static void writeMessage(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void writeLocation(Span span) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact();
    writeRegion("region", span.begin(), span.end());
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    String name = clause.number().isEmpty() ? clause.id() : clause.number();
    json.writeStringField("name", name);
    List<String> path = new ArrayList<>(clause.headings());
    path.add(name);
    json.writeStringField("fullyQualifiedName", String.join(" > ", path));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeFix(Rewrite rewrite) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    writeMessage(json, "description", "Voorstel: vul in wat tussen haken staat.");
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    writeArtifact();
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    writeRegion("deletedRegion", 0, clause.text().length());
    writeMessage(json, "insertedContent", rewrite.text());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeArtifact() throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", SarifArtifact.clauseUri(clause));
    json.writeNumberField("index", artifact);
    json.writeEndObject();
  }

  private void writeRegion(String name, int begin, int end) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("charOffset", begin);
    json.writeNumberField("charLength", end - begin);
    json.writeEndObject();
  }
}
