package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.documents.DutchNames;

/** One object a file, on a line of its own, with a profile of the whole file. */
final class JsonWriter implements ResultWriter {
  private final JsonGenerator json;
  private final JudgementJson judgements;
  private final WholeJson wholes;
  private final List<ClauseJudgement> clauses = new ArrayList<>();
  private AgreementJudgement whole = new AgreementJudgement(List.of());
  private String file;

  JsonWriter(OutputStream stream) throws IOException {
    json = JsonLines.on(stream);
    judgements = new JudgementJson(json);
    wholes = new WholeJson(json);
  }

  @Override
  public void startFile(String name) {
    file = name;
    clauses.clear();
    whole = new AgreementJudgement(List.of());
  }

  @Override
  public void clause(ClauseJudgement judgement) {
    clauses.add(judgement);
  }

  @Override
  public void whole(AgreementJudgement agreement) {
    whole = agreement;
  }

  @Override
  public void endFile() throws IOException {
    json.writeStartObject();
    json.writeStringField("bestand", file);
    writeProfile();
    json.writeArrayFieldStart("afspraken");
    for (ClauseJudgement judgement : clauses) {
      write(judgement);
    }
    json.writeEndArray();
    wholes.writeCoherence(whole.coherence());
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void abandonFile(String place, String message) {}

  @Override
  public void finish() {}

  private void writeProfile() throws IOException {
    Tally tally = new Tally();
    clauses.forEach(tally::add);
    json.writeObjectFieldStart("profiel");
    for (Criterion letter : tally.letters()) {
      json.writeObjectFieldStart(DutchNames.of(letter));
      for (Outcome outcome : Outcome.values()) {
        json.writeNumberField(DutchNames.of(outcome), tally.of(letter, outcome));
      }
      json.writeEndObject();
    }
    wholes.writeProfile(whole.profile());
    json.writeEndObject();
  }

  private void write(ClauseJudgement judgement) throws IOException {
    Clause clause = judgement.clause();
    json.writeStartObject();
    judgements.write(judgement);
    json.writeStringField("nummer", clause.number());
    json.writeStringField("kop", String.join(" > ", clause.headings()));
    json.writeEndObject();
  }
}
