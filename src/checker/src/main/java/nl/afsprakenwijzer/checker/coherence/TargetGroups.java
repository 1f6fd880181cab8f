package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Passage;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.TargetGroup;
import nl.afsprakenwijzer.checker.rules.Sources;

/** Target groups that the vision names and that come back in no clause. */
final class TargetGroups {
  private final Whole whole;

  TargetGroups(Whole whole) {
    this.whole = whole;
  }

  List<CoherenceFinding> find() {
    Set<String> served = new HashSet<>();
    for (Part part : whole.parts) {
      if (part.isCommitment()) {
        served.addAll(whole.families(part, all(part.text())));
      }
    }
    List<CoherenceFinding> found = new ArrayList<>();
    if (served.isEmpty()) {
      return found;
    }
    inVision()
        .forEach(
            (family, words) -> {
              if (!served.contains(family)) {
                found.add(finding(words));
              }
            });
    return found;
  }

  private static Span all(String text) {
    return new Span(0, Math.max(1, text.length()));
  }

  /** The families that the running text names, each with the words it is named by first. */
  private Map<String, String> inVision() {
    Map<String, String> groups = new LinkedHashMap<>();
    for (Passage passage : whole.context.passages()) {
      ClauseReading reading = whole.read(passage.text());
      reading
          .all(TargetGroup.class)
          .forEach(
              group -> put(groups, Families.ofCode(group.code()), group.span().of(passage.text())));
      for (Lexeme lexeme : whole.lexemes(passage.text())) {
        if (lexeme.carriesMeaning()) {
          put(groups, Families.ofWord(lexeme), lexeme.span().of(passage.text()));
        }
      }
    }
    return groups;
  }

  private static void put(Map<String, String> groups, String family, String words) {
    if (family != null) {
      groups.putIfAbsent(family, words);
    }
  }

  private static CoherenceFinding finding(String words) {
    return Findings.ofGroup(
        CoherenceKind.GROUP_WITHOUT_CLAUSE,
        List.of(),
        words,
        "De tekst vooraf noemt \""
            + words
            + "\", maar geen enkele afspraak gaat over deze groep. Maak een afspraak, of schrijf op"
            + " waarom die er niet is.",
        "Een groep die alleen in de visie staat, merkt niets van de afspraken.",
        Sources.TASKFORCE);
  }
}
