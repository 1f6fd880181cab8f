package nl.afsprakenwijzer.checker.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.afsprakenwijzer.checker.evaluation.LabelledClause.LabelledMention;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.rules.Criterion;

/** Reads the labelled set: one JSON object a line. */
public final class LabelledClauses {
  private static final String FOLDER = "/nl/afsprakenwijzer/checker/labelled/";

  /** The letters that people judged, by their name in the file. */
  private static final Map<String, Criterion> LETTERS =
      Map.of(
          "specific", Criterion.SPECIFIC,
          "measurable", Criterion.MEASURABLE,
          "acceptable", Criterion.ACCEPTABLE,
          "timeBound", Criterion.TIME_BOUND);

  private LabelledClauses() {}

  /** All clauses of real agreements in the order of the file. */
  public static List<LabelledClause> all() {
    return of("dev");
  }

  /** All labelled clauses of one set: dev, learned or unseen. */
  static List<LabelledClause> of(String set) {
    String file = FOLDER + set + ".jsonl";
    List<LabelledClause> clauses = new ArrayList<>();
    try (InputStream in = LabelledClauses.class.getResourceAsStream(file);
        JsonParser json = new JsonFactory().createParser(in)) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        clauses.add(clause(json));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return clauses;
  }

  private static LabelledClause clause(JsonParser json) throws IOException {
    String id = "";
    String text = "";
    ClauseKind kind = ClauseKind.OTHER;
    Map<Criterion, Outcome> outcomes = new EnumMap<>(Criterion.class);
    List<LabelledMention> mentions = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "id" -> id = json.getText();
        case "text" -> text = json.getText();
        case "kind" -> kind = ClauseKind.valueOf(constant(json));
        case "mentions" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            mentions.add(mention(json));
          }
        }
        default -> {
          if (value != JsonToken.VALUE_NULL) {
            outcomes.put(LETTERS.get(field), Outcome.valueOf(constant(json)));
          }
        }
      }
    }
    return new LabelledClause(id, text, kind, outcomes, mentions);
  }

  private static LabelledMention mention(JsonParser json) throws IOException {
    MentionType type = null;
    int start = 0;
    int end = 0;
    String value = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      switch (field) {
        case "type" -> type = MentionType.valueOf(json.getText());
        case "start" -> start = json.getIntValue();
        case "end" -> end = json.getIntValue();
        case "value" -> value = token == JsonToken.VALUE_NULL ? "" : json.getText();
        default -> json.skipChildren();
      }
    }
    return new LabelledMention(type, new Span(start, end), value);
  }

  private static String constant(JsonParser json) throws IOException {
    return json.getText().toUpperCase(Locale.ROOT);
  }
}
