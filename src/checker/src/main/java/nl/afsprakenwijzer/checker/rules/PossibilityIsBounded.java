package nl.afsprakenwijzer.checker.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Hedge;
import nl.afsprakenwijzer.checker.reading.Obligation;

/** What is possible has a limit that can be read. */
final class PossibilityIsBounded implements HedgeRule {
  private static final AnyOf COPULAS =
      AnyOf.of(" is", " zijn", " wordt", " worden", " blijft", " blijven", " te maken", " maken");
  private static final List<String> PREPOSITIONS =
      List.of(" in ", " binnen ", " op ", " bij ", " aan ", " rond ", " naast ", " nabij ");
  private static final RuleCard CARD =
      new RuleCard(
          "A7",
          Criterion.ACCEPTABLE,
          Severity.WARNING,
          "Een mogelijkheid is begrensd",
          "\"{woord}\" laat open of het gebeurt. Noem in welke gevallen wel en in welke niet.",
          "Wie bepaalt wat mogelijk is? Zonder grens kan een partij zich altijd beroepen op iets"
              + " wat niet kon.",
          List.of(Sources.AUTHORITY, Sources.BALANCE),
          List.of(
              "Woonstede maakt in 2027 «waar mogelijk» 40 woningen rolstoeltoegankelijk.",
              "De gemeente vergoedt «in principe» jaarlijks 40 verhuizingen van ouderen."),
          List.of(
              "Woonstede maakt in 2027 alle 40 woningen op de begane grond rolstoeltoegankelijk.",
              "De gemeente vergoedt jaarlijks 40 verhuizingen van ouderen."));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Hedge.Kind weakening() {
    return Hedge.Kind.POSSIBILITY;
  }

  @Override
  public Optional<Edit> mend(Hedge hedge, Obligation duty, ClauseReading clause) {
    String words = hedge.span().of(clause.clause().text()).toLowerCase(Locale.ROOT);
    if (words.startsWith("naar ") || isPredicate(hedge, clause)) {
      return Optional.empty();
    }
    if (standsBeforePlace(hedge, clause)) {
      return Optional.of(
          Mending.change(
              clause, hedge.span().begin() - 1, hedge.span().end(), ", in [welke gevallen],"));
    }
    return Rewordings.instead(clause, duty, hedge.span())
        .or(() -> Optional.of(Mending.replace(clause, hedge.span(), "in [welke gevallen]")));
  }

  /** "waar mogelijk in dezelfde wijk": "in ... in ..." would not read well. */
  private static boolean standsBeforePlace(Hedge hedge, ClauseReading clause) {
    String text = clause.clause().text();
    int before = hedge.span().begin() - 2;
    return before >= 0
        && Character.isLetterOrDigit(text.charAt(before))
        && text.charAt(before + 1) == ' '
        && PREPOSITIONS.stream().anyMatch(word -> text.startsWith(word, hedge.span().end()));
  }

  /** "haalbaar is": what the sentence says of something, and no adverb that can go. */
  private static boolean isPredicate(Hedge hedge, ClauseReading clause) {
    return COPULAS.standsAt(clause.clause().text(), hedge.span().end());
  }
}
