package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.rules.Finding;

/**
 * SARIF 2.1.0, one run for all files. Offsets count within a clause, and a clause has no offset in
 * a Word file; so every clause with findings is an artifact of its own, nested in the file and with
 * its text in it.
 */
final class SarifWriter implements ResultWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final SarifRules rules;
  private final List<SarifArtifact> artifacts = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private int file;

  SarifWriter(OutputStream stream, SarifRules rules) throws IOException {
    json = JsonLines.on(stream);
    this.rules = rules;
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeStringField("language", "nl");
    rules.writeTool(json);
    json.writeArrayFieldStart("results");
  }

  @Override
  public void startFile(String name) {
    file = artifacts.size();
    artifacts.add(SarifArtifact.ofFile(name));
  }

  @Override
  public void clause(ClauseJudgement judgement) throws IOException {
    if (judgement.findings().isEmpty()) {
      return;
    }
    int index = artifacts.size();
    artifacts.add(SarifArtifact.ofClause(judgement.clause(), file));
    for (Finding finding : judgement.findings()) {
      new SarifResult(json, judgement.clause(), index)
          .write(finding, rules.indexOf(finding.rule()));
    }
  }

  @Override
  public void endFile() {}

  @Override
  public void abandonFile(String place, String message) {
    unread.add(place + ": " + message);
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("artifacts");
    for (SarifArtifact artifact : artifacts) {
      artifact.write(json);
    }
    json.writeEndArray();
    writeInvocation();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void writeInvocation() throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", unread.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (String message : unread) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      SarifResult.writeMessage(json, "message", message);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
