package nl.afsprakenwijzer.checker.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.afsprakenwijzer.checker.reading.LexiconFile;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.rules.Slot;
import nl.afsprakenwijzer.checker.rules.Source;

/** All templates: the rows of {@code templates.csv}, with their gaps from {@code slots.csv}. */
public final class Templates {
  private static final List<ClauseTemplate> ALL = load();

  private Templates() {}

  /** By theme, and within it by kind of party. */
  public static List<ClauseTemplate> all() {
    return ALL;
  }

  private static List<ClauseTemplate> load() {
    Map<String, TemplateSlot> slots = slots();
    return LexiconFile.beside(
            Templates.class,
            "templates.csv",
            "id",
            "thema",
            "partij",
            "onderwerp",
            "tekst",
            "bron",
            "jaar",
            "plaats",
            "nagelezen")
        .stream()
        .map(row -> template(row, slots))
        .toList();
  }

  private static ClauseTemplate template(String[] row, Map<String, TemplateSlot> slots) {
    return new ClauseTemplate(
        row[0],
        theme(row[1]),
        party(row[2]),
        row[3],
        row[4],
        slotsOf(row[4], slots),
        new Source(row[5], Integer.parseInt(row[6]), row[7]));
  }

  private static List<TemplateSlot> slotsOf(String text, Map<String, TemplateSlot> known) {
    List<TemplateSlot> found = new ArrayList<>();
    for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
      int close = text.indexOf(']', open);
      String name = text.substring(open + 1, Math.max(open + 1, close)).toLowerCase(Locale.ROOT);
      TemplateSlot slot = known.get(name);
      if (slot == null) {
        throw new IllegalStateException("slots.csv has no row for [" + name + "] in: " + text);
      }
      if (!found.contains(slot)) {
        found.add(slot);
      }
    }
    return found;
  }

  private static Map<String, TemplateSlot> slots() {
    Map<String, TemplateSlot> slots = new HashMap<>();
    for (String[] row :
        LexiconFile.beside(Templates.class, "slots.csv", "naam", "soort", "hint", "voorbeeld")) {
      slots.put(row[0], new TemplateSlot(row[0], Slot.valueOf(row[1]), row[2], row[3]));
    }
    return slots;
  }

  private static Theme theme(String word) {
    return switch (word) {
      case "voorraad" -> Theme.STOCK;
      case "ruimte" -> Theme.SPATIAL_COHERENCE;
      case "sociaal" -> Theme.SOCIAL_DOMAIN;
      default -> throw new IllegalStateException("templates.csv: unknown thema " + word);
    };
  }

  private static PartyKind party(String word) {
    return switch (word) {
      case "gemeente" -> PartyKind.MUNICIPALITY;
      case "corporatie" -> PartyKind.HOUSING_CORPORATION;
      case "huurders" -> PartyKind.TENANT_ORGANISATION;
      case "zorg" -> PartyKind.CARE_PROVIDER;
      case "welzijn" -> PartyKind.WELFARE_ORGANISATION;
      default -> throw new IllegalStateException("templates.csv: unknown partij " + word);
    };
  }
}
