package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.NumberTable;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.TargetGroup;
import nl.afsprakenwijzer.checker.rules.Sources;

/**
 * Things that belong together: a home for somebody who needs guidance with that guidance, and help
 * to move with a rent that people can pay.
 */
final class Placements {
  private static final Set<String> HOMES = Set.of("woning", "studio", "kamer", "woonvorm");
  private static final Set<String> OTHER_DEEDS =
      Set.of("slopen", "ontruimen", "cursus", "onderzoeken", "overleg", "verslag", "evalueren");
  private static final Set<String> GUIDES = Set.of("begeleiden", "coach", "wijkteam");
  private static final Set<String> AFFORDABLE =
      Set.of(
          "huurgewenning",
          "huurbehoud",
          "huurkorting",
          "verhuiskostenvergoeding",
          "huurprijs",
          "aftoppingsgrens",
          "woonlast",
          "huurtoeslag",
          "verhuisvergoeding",
          "verhuiskosten",
          "huursprong",
          "huurgewenningsregeling");
  private static final Set<String> REFERS =
      Set.of(
          "vorig",
          "voorgaand",
          "genoemd",
          "deze",
          "hun",
          "hen",
          "iedere",
          "elke",
          "ieder",
          "elk",
          "zij",
          "dit");
  private final Whole whole;

  private final Set<String> corporations;
  private final Set<String> guided = new HashSet<>();
  private final Set<String> guidedInTables = new HashSet<>();

  Placements(Whole whole) {
    this.whole = whole;
    this.corporations = whole.parties.ofKind(PartyKind.HOUSING_CORPORATION);
  }

  List<CoherenceFinding> find() {
    whole.commitments().stream()
        .filter(Placements::guides)
        .forEach(part -> guided.addAll(families(part)));
    whole.context.tables().forEach(this::readGuided);
    List<CoherenceFinding> found = new ArrayList<>();
    for (Part part : whole.commitments()) {
      Set<String> families = guidedFamilies(part);
      if (!families.isEmpty() && places(part) && !isGuided(part, families)) {
        found.add(withoutGuidance(part, families));
      }
    }
    found.addAll(withoutRent());
    return found;
  }

  private Set<String> guidedFamilies(Part part) {
    return families(part).stream().filter(Families::needsGuidance).collect(Collectors.toSet());
  }

  private Set<String> families(Part part) {
    return whole.families(part, new Span(0, Math.max(1, part.text().length())));
  }

  /** Whether the clause gives homes to people: by its verb, or as a number of homes for them. */
  private boolean places(Part part) {
    boolean home = has(part.lexemes(), HOMES);
    if (has(part.lexemes(), OTHER_DEEDS)) {
      return false;
    }
    boolean counted = part.counts().stream().anyMatch(count -> count.unit().equals("woning"));
    for (Obligation duty : part.reading().obligations()) {
      String action = Concepts.of(duty.action().lemma());
      boolean gives =
          action.equals("verhuren") || duty.action().lemma().equals("beschikbaar stellen");
      boolean landlord = whole.doers(part, duty).stream().anyMatch(corporations::contains);
      if (home && (gives || counted && landlord) || isHousing(duty)) {
        return true;
      }
    }
    return home && has(part.lexemes(), Set.of("verhuren"));
  }

  private static boolean isHousing(Obligation duty) {
    return duty.action().lemma().equals("huisvesten") || duty.action().lemma().equals("plaatsen");
  }

  private static boolean has(List<Lexeme> lexemes, Set<String> concepts) {
    for (Lexeme lexeme : lexemes) {
      boolean listed = Concepts.isListed(lexeme.lemma());
      if (lexeme.kind() == Lexeme.Kind.CONTENT
          && (concepts.contains(Concepts.of(lexeme.lemma()))
              || !listed
                  && lexeme.parts().stream().anyMatch(p -> concepts.contains(Concepts.of(p))))) {
        return true;
      }
    }
    return false;
  }

  /** Whether this clause, one after it in its article, or one for the same group has guidance. */
  private boolean isGuided(Part part, Set<String> families) {
    if (guides(part)) {
      return true;
    }
    for (String family : families) {
      if (guided.contains(family)) {
        return true;
      }
    }
    int last = Math.min(whole.parts.size() - 1, part.index() + 2);
    for (Part other : whole.parts.subList(part.index() + 1, last + 1)) {
      if (guides(other) && follows(part, other)) {
        return true;
      }
    }
    return families.stream().anyMatch(guidedInTables::contains);
  }

  private static boolean guides(Part part) {
    return has(part.lexemes(), GUIDES);
  }

  /**
   * A later clause below the same heading that points back: "iedere huurder uit het vorige lid".
   */
  private boolean follows(Part part, Part other) {
    boolean sameArticle =
        other.reading().clause().headings().equals(part.reading().clause().headings());
    return sameArticle
        && other.lexemes().stream().anyMatch(lexeme -> REFERS.contains(lexeme.lemma()))
        && families(other).isEmpty();
  }

  /** A table of who guides whom. */
  private void readGuided(NumberTable table) {
    boolean aboutGuidance =
        has(whole.lexemes(String.join(". ", table.headings())), GUIDES)
            || !table.rows().isEmpty()
                && has(whole.lexemes(String.join(". ", table.rows().get(0))), GUIDES);
    if (!aboutGuidance) {
      return;
    }
    for (List<String> row : table.rows()) {
      for (Lexeme lexeme : whole.lexemes(String.join(". ", row))) {
        String family = Families.ofWord(lexeme);
        if (family != null) {
          guidedInTables.add(family);
        }
      }
    }
  }

  private CoherenceFinding withoutGuidance(Part part, Set<String> families) {
    String group =
        part.reading()
            .all(TargetGroup.class)
            .filter(g -> families.contains(String.valueOf(Families.ofCode(g.code()))))
            .map(g -> g.span().of(part.text()))
            .findFirst()
            .orElse(families.iterator().next());
    return Findings.ofGroup(
        CoherenceKind.PLACEMENT_WITHOUT_GUIDANCE,
        List.of(Findings.place(part)),
        group,
        "Afspraak "
            + part.label()
            + " geeft woningen aan mensen die begeleiding nodig hebben, maar niemand belooft die"
            + " begeleiding. Spreek af wie hen begeleidt, hoe lang, en wat er gebeurt bij"
            + " terugval.",
        "Zonder goede begeleiding komen bewoners alleen te staan en krijgt de buurt overlast.",
        Sources.GUIDE);
  }

  /** Clauses that help people move, when none of them says what the rent will be. */
  private List<CoherenceFinding> withoutRent() {
    List<Part> moves =
        whole.commitments().stream()
            .filter(part -> has(part.lexemes(), Set.of("verhuizen")))
            .filter(part -> guidedFamilies(part).isEmpty())
            .filter(part -> has(part.lexemes(), Set.of("woning", "coach", "ouderen")))
            .toList();
    boolean affordable = moves.stream().anyMatch(part -> has(part.lexemes(), AFFORDABLE));
    if (moves.isEmpty() || affordable) {
      return List.of();
    }
    return List.of(
        Findings.of(
            CoherenceKind.MOVE_WITHOUT_AFFORDABILITY,
            moves.stream().limit(5).map(Findings::place).toList(),
            "Afspraak "
                + Findings.labels(moves.stream().limit(5).toList())
                + " helpt mensen om te verhuizen, maar nergens staat wat hun nieuwe huur wordt."
                + " Spreek bijvoorbeeld af dat zij hun oude huur houden.",
            "Wie door een verhuizing meer huur gaat betalen of er geen passend inkomen voor heeft,"
                + " blijft zitten.",
            Sources.GUIDE));
  }
}
