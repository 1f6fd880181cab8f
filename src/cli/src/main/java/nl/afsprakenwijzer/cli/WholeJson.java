package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.judgement.AgreementProfile;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.PartyShare;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.checker.judgement.ThemeShare;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * The fields about the agreement as a whole: the rest of {@code profiel}, and {@code samenhang}. A
 * contract, as the fields of a clause are.
 */
final class WholeJson {
  private final JsonGenerator json;

  WholeJson(JsonGenerator json) {
    this.json = json;
  }

  /** What the commitments are about and who makes them, within an object that is open. */
  void writeProfile(AgreementProfile profile) throws IOException {
    json.writeObjectFieldStart("verplichtingen");
    for (Map.Entry<ObligationKind, Integer> kind : profile.obligations().entrySet()) {
      json.writeNumberField(DutchNames.of(kind.getKey()), kind.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("themas");
    for (ThemeShare theme : profile.themes()) {
      json.writeStartObject();
      json.writeStringField("thema", theme.name());
      json.writeNumberField("aantal", theme.commitments());
      writeCounts("onderdelen", theme.parts());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("partijen");
    for (PartyShare party : profile.parties()) {
      write(party);
    }
    json.writeEndArray();
  }

  private void write(PartyShare party) throws IOException {
    json.writeStartObject();
    json.writeStringField("partij", party.party());
    json.writeNumberField("aantal", party.obligations());
    json.writeNumberField("gewicht", party.weight());
    writeCounts("themas", party.themes());
    writeCounts("tegenover", party.towards());
    json.writeEndObject();
  }

  private void writeCounts(String name, Map<String, Integer> counts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  void writeCoherence(List<CoherenceFinding> findings) throws IOException {
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
