package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import nl.afsprakenwijzer.documents.DutchNames;

/** The tool and its rules, to which results refer by index. */
final class SarifRules {
  private final List<RuleCard> cards;
  private final String catalogue;
  private final Map<String, Integer> indexes = new HashMap<>();

  SarifRules(List<RuleCard> cards, String catalogue) {
    this.cards = cards;
    this.catalogue = catalogue;
    cards.forEach(card -> indexes.put(card.id(), indexes.size()));
  }

  /** -1 for a rule without a card. */
  int indexOf(String rule) {
    return indexes.getOrDefault(rule, -1);
  }

  void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Afsprakenwijzer");
    json.writeStringField("version", Product.version() + " (regels " + catalogue + ")");
    json.writeStringField("semanticVersion", Product.version());
    json.writeStringField("language", "nl");
    json.writeArrayFieldStart("rules");
    for (RuleCard card : cards) {
      write(json, card);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, RuleCard card) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", card.id());
    SarifResult.writeMessage(json, "shortDescription", card.title());
    SarifResult.writeMessage(json, "fullDescription", card.why());
    SarifResult.writeMessage(json, "help", RuleCommand.text(card));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", SarifResult.level(card.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(DutchNames.of(card.criterion()));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
