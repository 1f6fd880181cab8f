package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Verdict;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Finding;
import nl.afsprakenwijzer.checker.rules.Rewrite;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * The fields of one judged clause. They are a contract with whoever reads them: names and order
 * stay as they are.
 */
final class JudgementJson {
  private final JsonGenerator json;

  JudgementJson(JsonGenerator json) {
    this.json = json;
  }

  void write(ClauseJudgement judgement) throws IOException {
    json.writeStringField("id", judgement.clause().id());
    json.writeStringField("soort", DutchNames.of(judgement.kind()));
    json.writeStringField("verplichting", judgement.obligation().map(DutchNames::of).orElse(null));
    json.writeObjectFieldStart("profiel");
    for (Map.Entry<Criterion, Verdict> letter : Letters.of(judgement.profile()).entrySet()) {
      json.writeStringField(
          DutchNames.of(letter.getKey()), DutchNames.of(letter.getValue().outcome()));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("vermeldingen");
    for (Mention mention : judgement.mentions()) {
      write(mention);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("bevindingen");
    for (Finding finding : judgement.findings()) {
      write(finding);
    }
    json.writeEndArray();
  }

  private void write(Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", DutchNames.of(mention.type()));
    write(mention.span());
    json.writeStringField("tekst", mention.text());
    json.writeStringField("waarde", mention.value());
    json.writeStringField("eenheid", mention.unit());
    json.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("regel", finding.rule());
    json.writeStringField("criterium", DutchNames.of(finding.criterion()));
    json.writeStringField("ernst", DutchNames.of(finding.severity()));
    write(finding.span());
    json.writeStringField("boodschap", finding.message());
    json.writeStringField("waarom", finding.why());
    json.writeStringField("voorstel", finding.rewrite().map(Rewrite::text).orElse(null));
    json.writeEndObject();
  }

  private void write(Span span) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("eind", span.end());
  }
}
