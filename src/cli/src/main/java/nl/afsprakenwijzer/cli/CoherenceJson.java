package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * The field {@code samenhang}: what is amiss in the agreement as a whole. A contract, as the fields
 * of a clause are.
 */
final class CoherenceJson {
  private final JsonGenerator json;

  CoherenceJson(JsonGenerator json) {
    this.json = json;
  }

  void write(List<CoherenceFinding> findings) throws IOException {
    json.writeArrayFieldStart("samenhang");
    for (CoherenceFinding finding : findings) {
      write(finding);
    }
    json.writeEndArray();
  }

  private void write(CoherenceFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("soort", DutchNames.of(finding.kind()));
    json.writeArrayFieldStart("afspraken");
    for (String clause : finding.clauses()) {
      json.writeString(clause);
    }
    json.writeEndArray();
    json.writeStringField("partij", finding.party().orElse(null));
    json.writeStringField("doelgroep", finding.group().orElse(null));
    json.writeStringField("boodschap", finding.message());
    json.writeStringField("waarom", finding.why());
    json.writeStringField("bron", finding.source().name() + " (" + finding.source().year() + ")");
    json.writeArrayFieldStart("plaatsen");
    for (PlaceInClause place : finding.places()) {
      write(place);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(PlaceInClause place) throws IOException {
    json.writeStartObject();
    json.writeStringField("afspraak", place.label());
    json.writeNumberField("begin", place.span().begin());
    json.writeNumberField("eind", place.span().end());
    json.writeEndObject();
  }
}
