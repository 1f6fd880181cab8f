package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;

/** One line a clause, as soon as it is judged. */
final class JsonlWriter implements ResultWriter {
  private final JsonGenerator json;
  private final JudgementJson judgements;

  JsonlWriter(OutputStream stream) throws IOException {
    json = JsonLines.on(stream);
    judgements = new JudgementJson(json);
  }

  @Override
  public void startFile(String name) {}

  @Override
  public void clause(ClauseJudgement judgement) throws IOException {
    json.writeStartObject();
    judgements.write(judgement);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void endFile() {}

  @Override
  public void abandonFile(String place, String message) {}

  @Override
  public void finish() {}
}
