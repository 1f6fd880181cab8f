package nl.afsprakenwijzer.checker.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.rules.Criterion;

/**
 * Writes what the checker found in the form that the command line writes, so that another program
 * can compute the same figures.
 */
final class Predictions {
  private Predictions() {}

  static void write(Path file, List<JudgedClause> clauses) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(file))) {
      json.setRootValueSeparator(null);
      for (JudgedClause clause : clauses) {
        write(json, clause);
        json.writeRaw('\n');
      }
    }
  }

  private static void write(JsonGenerator json, JudgedClause clause) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", clause.label().id());
    json.writeStringField(
        "soort", clause.judgement().kind() == ClauseKind.COMMITMENT ? "afspraak" : "overig");
    json.writeObjectFieldStart("profiel");
    for (Criterion letter : Evaluation.LETTERS) {
      json.writeStringField(AccuracyPage.name(letter), word(clause.found(letter)));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("vermeldingen");
    for (Mention mention : clause.judgement().mentions()) {
      json.writeStartObject();
      json.writeStringField("type", word(mention.type()));
      json.writeNumberField("begin", mention.span().begin());
      json.writeNumberField("eind", mention.span().end());
      json.writeStringField("waarde", mention.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case MET -> "voldoet";
      case PARTLY -> "deels";
      case UNMET -> "voldoet_niet";
      case NOT_JUDGED -> "niet_beoordeeld";
    };
  }

  private static String word(MentionType type) {
    return switch (type) {
      case ACTOR -> "actor";
      case QUANTITY -> "hoeveelheid";
      case TIME -> "tijd";
      case TARGET_GROUP -> "doelgroep";
      case LOCATION -> "locatie";
      case HEDGE -> "voorbehoud";
    };
  }
}
