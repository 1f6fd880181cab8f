package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.checker.coherence.Counts.Count;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.judgement.PlaceInClause;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.rules.Sources;

/**
 * Homes that are promised more than once: several clauses give away a part of the same homes ("van
 * de 85 woningen in Noord"), and the parts are more than the homes.
 */
final class CountedHomes {
  private final Whole whole;
  private final Map<String, List<Share>> shares = new LinkedHashMap<>();

  /** A part of some homes that one clause gives away. */
  private record Share(Part part, Count all, Count some) {}

  CountedHomes(Whole whole) {
    this.whole = whole;
  }

  List<CoherenceFinding> find() {
    whole.commitments().forEach(this::read);
    List<CoherenceFinding> found = new ArrayList<>();
    for (List<Share> same : shares.values()) {
      double given = same.stream().mapToDouble(share -> share.some.number()).sum();
      double all = same.get(0).all.number();
      if (same.size() > 1 && given > all) {
        found.add(finding(same, all, given));
      }
    }
    return found;
  }

  private void read(Part part) {
    List<Count> counts = part.counts();
    for (int i = 0; i + 1 < counts.size(); i++) {
      Count all = counts.get(i);
      Count some = counts.get(i + 1);
      if (all.unit().equals("woning")
          && isOf(part, all)
          && some.fits(all)
          && some.number() < all.number()) {
        for (Lexeme lexeme : part.lexemes()) {
          if (isPlace(part, lexeme)) {
            String key = all.number() + " " + lexeme.lemma();
            shares.computeIfAbsent(key, k -> new ArrayList<>()).add(new Share(part, all, some));
            return;
          }
        }
      }
    }
  }

  /** "van de 85 woningen". */
  private static boolean isOf(Part part, Count count) {
    for (int i = Math.max(0, count.at() - 2); i < count.at(); i++) {
      if (part.lexemes().get(i).is("van")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(Part part, Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.NAME
        && !whole.isMunicipality(lexeme.lemma())
        && part.named().stream().noneMatch(named -> named.span().overlaps(lexeme.span()));
  }

  private static CoherenceFinding finding(List<Share> same, double all, double given) {
    List<PlaceInClause> places =
        same.stream().map(share -> Findings.place(share.part, share.some.span())).toList();
    return Findings.of(
        CoherenceKind.COUNTED_TWICE,
        places,
        "De afspraken "
            + Findings.labels(same.stream().map(Share::part).toList())
            + " verdelen samen "
            + Amounts.text(given)
            + " van dezelfde "
            + Amounts.text(all)
            + " woningen. Kijk na welke woningen dubbel tellen.",
        "Een woning kan maar aan één huishouden worden beloofd.",
        Sources.AUDIT_NORMS);
  }
}
