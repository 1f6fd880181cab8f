package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.documents.AgreementDocument;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * A document as one JSON object on one line. Its fields are a contract, the same as that of {@code
 * POST /v1/documenten}.
 */
final class DocumentJson {
  private final JsonGenerator json;

  private DocumentJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(AgreementDocument document, List<ClauseKind> kinds, OutputStream stream)
      throws IOException {
    JsonGenerator json = JsonLines.on(stream);
    new DocumentJson(json).write(document, kinds);
    json.writeRaw('\n');
    json.flush();
  }

  private void write(AgreementDocument document, List<ClauseKind> kinds) throws IOException {
    json.writeStartObject();
    json.writeStringField("titel", document.title());
    json.writeFieldName("looptijd");
    if (document.context().term().isPresent()) {
      write(document.context().term().get());
    } else {
      json.writeNull();
    }
    json.writeArrayFieldStart("partijen");
    for (Party party : document.context().parties()) {
      write(party);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("begrippen");
    for (Definition definition : document.context().definitions()) {
      write(definition);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("afspraken");
    for (int i = 0; i < kinds.size(); i++) {
      write(document.clauses().get(i), kinds.get(i), document.places().get(i).name());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Term term) throws IOException {
    json.writeStartObject();
    json.writeStringField("van", term.from().toString());
    json.writeStringField("tot", term.to().toString());
    json.writeEndObject();
  }

  private void write(Party party) throws IOException {
    json.writeStartObject();
    json.writeStringField("naam", party.name());
    json.writeStringField("soort", DutchNames.of(party.kind()));
    json.writeStringField("alias", alias(party));
    json.writeBooleanField("tekent", party.signatory());
    json.writeEndObject();
  }

  /** What the text calls the party; that is its name when it has no other. */
  private static String alias(Party party) {
    return party.aliases().isEmpty() ? party.name() : party.aliases().get(0);
  }

  private void write(Definition definition) throws IOException {
    json.writeStartObject();
    json.writeStringField("term", definition.term());
    json.writeStringField("omschrijving", definition.description());
    json.writeEndObject();
  }

  private void write(Clause clause, ClauseKind kind, String place) throws IOException {
    json.writeStartObject();
    json.writeStringField("nummer", clause.number());
    json.writeStringField("soort", DutchNames.of(kind));
    json.writeArrayFieldStart("kop");
    for (String heading : clause.headings()) {
      json.writeString(heading);
    }
    json.writeEndArray();
    json.writeStringField("tekst", clause.text());
    json.writeObjectFieldStart("velden");
    json.writeStringField("trekker", clause.fields().lead());
    json.writeStringField("planning", clause.fields().planning());
    json.writeStringField("indicator", clause.fields().indicator());
    json.writeEndObject();
    json.writeStringField("plaats", place);
    json.writeEndObject();
  }
}
