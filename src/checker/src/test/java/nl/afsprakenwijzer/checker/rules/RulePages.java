package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Renders the cards as the reference that people read. */
final class RulePages {
  private RulePages() {}

  static String index(List<Rule> rules) {
    StringBuilder page =
        new StringBuilder(
            """
            # Regels

            De regels waarmee Afsprakenwijzer een afspraak beoordeelt. Deze bladzijden komen uit de code; een test houdt ze gelijk.

            Een regel van een letter van SMART spreekt alleen als die letter nog niet klopt. Een tip staat daar los van.

            | Regel | Titel | Gaat over | Ernst |
            |---|---|---|---|
            """);
    for (Rule rule : rules) {
      RuleCard card = rule.card();
      page.append(
          "| [%s](%s.md) | %s | %s | %s |%n"
              .formatted(card.id(), card.id(), card.title(), criterion(card), severity(card))
              .replace("\r\n", "\n"));
    }
    return page.toString();
  }

  static String page(Rule rule) {
    RuleCard card = rule.card();
    return """
    # %s %s

    *%s, %s*

    ## Wat er staat bij de tekst

    > %s

    ## Waarom

    %s

    ## Zo liever niet

    %s

    De regel wijst aan wat tussen « en » staat.%s

    ## Hier zwijgt de regel

    %s

    ## Bronnen

    %s
    """
        .formatted(
            card.id(),
            card.title(),
            criterion(card),
            severity(card),
            card.advice(),
            card.why(),
            items(card.bad()),
            Example.of(rule).findFirst().orElseThrow().surroundings(),
            items(card.good()),
            items(card.sources().stream().map(RulePages::source).toList()));
  }

  private static String items(List<String> texts) {
    return texts.stream().map(text -> "* " + text).collect(Collectors.joining("\n"));
  }

  private static String source(Source source) {
    String place = source.place().isEmpty() ? "" : ", " + source.place();
    return source.name() + " (" + source.year() + ")" + place;
  }

  private static String criterion(RuleCard card) {
    return switch (card.criterion()) {
      case SPECIFIC -> "Specifiek";
      case MEASURABLE -> "Meetbaar";
      case ACCEPTABLE -> "Acceptabel";
      case REALISTIC -> "Realistisch";
      case TIME_BOUND -> "Tijdgebonden";
      case READABLE -> "Leesbaar";
    };
  }

  private static String severity(RuleCard card) {
    return switch (card.severity()) {
      case ERROR -> "fout";
      case WARNING -> "waarschuwing";
      case TIP -> "tip";
    };
  }
}
