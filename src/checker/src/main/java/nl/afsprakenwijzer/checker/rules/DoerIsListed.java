package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Party;

/** Who acts is among the parties of the agreement. */
final class DoerIsListed implements ObligationRule {
  private static final RuleCard CARD =
      new RuleCard(
          "A12",
          Criterion.ACCEPTABLE,
          Severity.TIP,
          "Wie het doet, staat in de lijst van partijen",
          "Wij vinden \"{woord}\" niet in de lijst van partijen. Controleer of deze organisatie meetekent.",
          "Een taak voor een organisatie die niet tekent, is niet af te dwingen. Soms is het alleen "
              + "een andere naam voor een partij; zet die dan bij de partijen.",
          List.of(Sources.COMPLIANCE, Sources.VISITATIONS),
          List.of(
              "«Zorggroep Zonneweg» opent in 2027 een steunpunt in wijk Noord.",
              "«Zorggroep Linderhof» plaatst in 2027 twaalf bankjes in wijk Noord.",
              "«Woonstichting De Beemd» bouwt in 2027 twaalf sociale huurwoningen in wijk Noord."),
          List.of(
              "Woonstede opent in 2027 een steunpunt in wijk Noord.",
              "De gemeente betaalt in 2027 de helft van het steunpunt."));

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Occasion occasion() {
    return Occasion.PARTIES;
  }

  @Override
  public void check(Obligation duty, ClauseReading clause, Consumer<Finding> found) {
    if (clause.context().parties().isEmpty()) {
      return;
    }
    for (Actor actor : duty.actors()) {
      if (isUnlisted(actor, clause.context().parties())) {
        found.accept(CARD.at(actor.span()).saying("woord", actor.name()));
      }
    }
  }

  private static boolean isUnlisted(Actor actor, List<Party> parties) {
    return switch (actor.kind()) {
      case NAME -> true;
      case KIND_OF_PARTY -> isNamedOtherwise(ownName(actor.name()), parties);
      case PARTY, ROLE, COLLECTIVE, OUTSIDER -> false;
    };
  }

  /** "Zorggroep Zonneweg", when no party is called so. */
  private static boolean isNamedOtherwise(String ownName, List<Party> parties) {
    return !ownName.isEmpty()
        && parties.stream()
            .flatMap(party -> Stream.concat(Stream.of(party.name()), party.aliases().stream()))
            .noneMatch(name -> name.toLowerCase(DUTCH).contains(ownName.toLowerCase(DUTCH)));
  }

  /** What stands with a capital behind the kind of party; empty when nothing does. */
  private static String ownName(String words) {
    String name = words.startsWith("de ") || words.startsWith("De ") ? words.substring(3) : words;
    int behindKind = name.indexOf(' ') + 1;
    boolean named = behindKind > 0 && Character.isUpperCase(name.charAt(behindKind));
    return named ? name.substring(behindKind) : "";
  }
}
