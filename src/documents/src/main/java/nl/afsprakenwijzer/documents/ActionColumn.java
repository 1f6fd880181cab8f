package nl.afsprakenwijzer.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The columns by which a table of actions is known. */
enum ActionColumn {
  NUMBER(
      "nr",
      "nummer",
      "afspraaknr",
      "afspraaknummer",
      "actienr",
      "volgnr",
      "volgnummer",
      "#",
      "no",
      "code"),
  TEXT(
      "afspraak",
      "afspraken",
      "actie",
      "acties",
      "maatregel",
      "maatregelen",
      "prestatie",
      "prestaties",
      "wat",
      "activiteit",
      "activiteiten",
      "prestatieafspraak",
      "wat doen we",
      "wat gaan we doen"),
  LEAD(
      "trekker",
      "trekkers",
      "wie",
      "verantwoordelijk",
      "verantwoordelijke",
      "eigenaar",
      "initiatief",
      "initiatiefnemer",
      "actiehouder",
      "uitvoerder",
      "uitvoering",
      "door wie",
      "partij",
      "regie",
      "aan zet"),
  PLANNING(
      "planning",
      "wanneer",
      "termijn",
      "deadline",
      "gereed",
      "datum",
      "jaar",
      "periode",
      "tijd",
      "tijdpad",
      "einddatum",
      "uiterlijk"),
  INDICATOR(
      "indicator",
      "indicatoren",
      "prestatie-indicator",
      "kpi",
      "meetbaar",
      "norm",
      "streefwaarde",
      "hoe meten we",
      "monitoring",
      "resultaat",
      "beoogd resultaat"),
  /** A column that holds the clause only beside somebody who takes it on. */
  WEAK_TEXT("omschrijving", "inzet", "inspanning", "doel", "onderwerp en afspraak");

  private static final int LONGEST = 60;

  private final Set<String> names;

  ActionColumn(String... names) {
    this.names = Set.of(names);
  }

  /** The column that a header names; empty when it is another. */
  static Optional<ActionColumn> ofHeader(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    String plain =
        header
            .toLowerCase(Locale.ROOT)
            .replaceAll("[.:?*]+$", "")
            .replaceAll("\\s*[(/].*", "")
            .strip();
    for (ActionColumn column : values()) {
      if (column.names.contains(plain)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
