package nl.afsprakenwijzer.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a part of an agreement is for, as its heading tells. */
enum SectionKind {
  FRONT,
  PARTIES,
  RECITALS,
  NARRATIVE,
  DEFINITIONS,
  AGREEMENT,
  SIGNATURES,
  APPENDIX,
  CONTENTS;

  private static final Set<String> PARTY_HEADINGS =
      Set.of(
          "partijen",
          "de partijen",
          "ondergetekenden",
          "de ondergetekenden",
          "deelnemende partijen",
          "betrokken partijen",
          "een afspraak tussen",
          "een overeenkomst tussen",
          "overeenkomst tussen",
          "afspraken tussen",
          "tussen",
          "contractpartijen",
          "de contractpartijen",
          "deelnemers",
          "wie doen mee",
          "wie doen er mee",
          "partijen bij deze overeenkomst");
  private static final List<String> RECITAL_HEADINGS =
      List.of(
          "overweg",
          "partijen overweg",
          "nemen in aanmerking",
          "in aanmerking nemende",
          "considerans",
          "preambule",
          "constaterende",
          "gelet op");
  private static final Set<String> NARRATIVE_WORDS =
      Set.of(
          "visie",
          "vooraf",
          "voorwoord",
          "inleiding",
          "leeswijzer",
          "samenvatting",
          "achtergrond",
          "aanleiding",
          "toelichting",
          "context",
          "ambitie",
          "ambities",
          "opgave",
          "opgaven",
          "terugblik",
          "vooruitblik",
          "nawoord",
          "slotwoord",
          "colofon");
  private static final List<String> NARRATIVE_PHRASES =
      List.of(
          "hoe leest u",
          "hoe lees je",
          "waar staan we",
          "wat willen we",
          "wat is onze droom",
          "wat zien we",
          "wat vooraf");
  private static final Set<String> DEFINITION_WORDS =
      Set.of(
          "begrippen",
          "begrippenlijst",
          "definities",
          "begripsbepalingen",
          "begripsomschrijvingen",
          "afkortingen",
          "begripsbepaling");
  private static final List<String> SIGNATURE_HEADINGS =
      List.of(
          "ondertekening",
          "handtekening",
          "aldus overeengekomen",
          "aldus opgemaakt",
          "ondertekend");
  private static final List<String> AGREEING =
      List.of(
          "afspraken",
          "afspraak",
          "spreken we af",
          "spreken wij af",
          "spreken af",
          "overeengekomen",
          "komen overeen",
          "acties",
          "maatregelen",
          "jaarschijf",
          "uitvoeringsprogramma",
          "uitvoeringsagenda",
          "actieprogramma");

  /**
   * The kind that a heading names; empty when the text below it is of the same kind as the text
   * above it.
   */
  static Optional<SectionKind> ofHeading(Paragraph heading) {
    String text = plain(heading.text());
    List<String> words = List.of(text.split("[^\\p{L}]+"));
    if (text.startsWith("inhoud") && words.size() == 1 || text.equals("inhoudsopgave")) {
      return Optional.of(CONTENTS);
    }
    if (words.stream().anyMatch(DEFINITION_WORDS::contains)) {
      return Optional.of(DEFINITIONS);
    }
    if (SIGNATURE_HEADINGS.stream().anyMatch(text::startsWith)) {
      return Optional.of(SIGNATURES);
    }
    if (isAppendix(heading)) {
      return Optional.of(AGREEING.stream().anyMatch(text::contains) ? AGREEMENT : APPENDIX);
    }
    return PARTY_HEADINGS.contains(text) ? Optional.of(PARTIES) : ofWords(text, words);
  }

  private static Optional<SectionKind> ofWords(String text, List<String> words) {
    if (RECITAL_HEADINGS.stream().anyMatch(text::startsWith)) {
      return Optional.of(RECITALS);
    }
    boolean begins = NARRATIVE_WORDS.contains(words.get(0)) && !text.contains(" en ");
    if (begins || NARRATIVE_PHRASES.stream().anyMatch(text::startsWith)) {
      return Optional.of(NARRATIVE);
    }
    if (AGREEING.stream().anyMatch(text::contains)) {
      return Optional.of(AGREEMENT);
    }
    return words.stream().anyMatch(NARRATIVE_WORDS::contains)
        ? Optional.of(NARRATIVE)
        : Optional.empty();
  }

  private static boolean isAppendix(Paragraph heading) {
    return plain(heading.printed()).startsWith("bijlage");
  }

  /**
   * The kind that begins at a line that is no heading by its looks: "De ondergetekenden:",
   * "Overwegende dat:", "Komen het volgende overeen:".
   */
  static Optional<SectionKind> ofLine(Paragraph line) {
    if (line.text().length() > 90 || line.endsWith(".;,")) {
      return Optional.empty();
    }
    String text = plain(line.text());
    if (text.equals("inhoud") || text.equals("inhoudsopgave")) {
      return Optional.of(CONTENTS);
    }
    if (PARTY_HEADINGS.contains(text)) {
      return Optional.of(PARTIES);
    }
    if (RECITAL_HEADINGS.stream().anyMatch(text::startsWith)) {
      return Optional.of(RECITALS);
    }
    boolean agreeing =
        text.contains("overeen") && (text.contains("komen") || text.contains("zijn"));
    return agreeing && !text.startsWith("aldus") ? Optional.of(AGREEMENT) : Optional.empty();
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    return lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
  }
}
