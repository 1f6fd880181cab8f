package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.afsprakenwijzer.checker.coherence.Whole.Part;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.Sentence;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.TimeReference;

/**
 * Turns the commitments of an agreement into statements to compare: every clause as a whole, and
 * its sentences when it has more than one. A word weighs more when fewer clauses have it.
 */
final class Statements {
  /** A longer clause is a list or a story, and is not compared. */
  private static final int LONGEST = 400;

  /** A text that was read as no commitment may be one that is put oddly; a long one is not. */
  private static final int LONGEST_OTHER = 70;

  private static final int LONGEST_OPENING = 6;
  private static final double PART = .6;
  private static final double NAME = 1.4;
  private static final double GROUP = 1.2;
  private static final double FACT = .8;
  private final Whole whole;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> clausesWith = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  private record Draft(
      Part part,
      Span span,
      Map<Integer, Double> features,
      Set<String> doers,
      Set<String> groups,
      Values values) {}

  Statements(Whole whole) {
    this.whole = whole;
  }

  /** All statements, in reading order. */
  List<Statement> make() {
    for (Part part : whole.parts) {
      int most = part.isCommitment() ? LONGEST : LONGEST_OTHER;
      if (part.lexemes().isEmpty() || part.lexemes().size() > most) {
        continue;
      }
      Span all = new Span(0, part.text().length());
      List<Span> sentences = sentences(part);
      add(part, all, true);
      if (sentences.size() > 1 && part.isCommitment()) {
        sentences.stream()
            .filter(sentence -> hasDuty(part, sentence))
            .forEach(sentence -> add(part, sentence, false));
      }
    }
    return drafts.stream().map(this::finish).toList();
  }

  /** A line of a list says nothing by itself. */
  private static boolean hasDuty(Part part, Span sentence) {
    return part.reading().obligations().stream().anyMatch(duty -> sentence.contains(duty.verb()));
  }

  private static List<Span> sentences(Part part) {
    return part.reading().all(Sentence.class).map(Sentence::span).distinct().toList();
  }

  private void add(Part part, Span span, boolean isClause) {
    Map<Integer, Double> features = new TreeMap<>();
    List<Span> groups = Whole.groupSpans(part);
    for (int i = 0; i < part.lexemes().size(); i++) {
      Lexeme lexeme = part.lexemes().get(i);
      if (span.contains(lexeme.span())
          && lexeme.carriesMeaning()
          && !isPartyName(part, i)
          && !isVerbOfDuty(part, lexeme)
          && !isIn(groups, lexeme)) {
        addFeatures(lexeme, features);
      }
    }
    Set<String> families = whole.families(part, span);
    families.forEach(family -> put("g:" + family, GROUP, features));
    for (Obligation duty : part.reading().obligations()) {
      if (span.contains(duty.verb()) && hasAction(duty)) {
        addConcept(duty.action().lemma(), 1, features);
      }
    }
    Set<String> doers = doers(part, span);
    Values values = new Values(part, span);
    addFacts(part, span, doers, values, features);
    if (isClause) {
      for (int feature : features.keySet()) {
        clausesWith.set(feature, clausesWith.get(feature) + 1);
      }
    }
    drafts.add(new Draft(part, span, features, doers, families, values));
  }

  /** Who does it, until when, and which share. */
  private void addFacts(
      Part part, Span span, Set<String> doers, Values values, Map<Integer, Double> features) {
    if (!doers.isEmpty()) {
      put("a:" + new TreeSet<>(doers), FACT, features);
    }
    part.reading()
        .all(TimeReference.class)
        .filter(time -> span.contains(time.span()) && time.until().isPresent())
        .forEach(time -> put("t:" + time.until().get(), FACT, features));
    for (Value value : values.all()) {
      put("q:" + value.sort() + value.low(), FACT, features);
    }
  }

  /** It counts as the action of its duty: "stelt ... open" as "openstellen". */
  private static boolean isVerbOfDuty(Part part, Lexeme lexeme) {
    for (Obligation duty : part.reading().obligations()) {
      if (duty.verb().contains(lexeme.span()) && hasAction(duty)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(List<Span> spans, Lexeme lexeme) {
    for (Span span : spans) {
      if (span.contains(lexeme.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAction(Obligation duty) {
    return !duty.action().lemma().isEmpty();
  }

  private static boolean isPartyName(Part part, int lexeme) {
    for (Parties.Named name : part.named()) {
      if (name.from() <= lexeme && lexeme < name.to()) {
        return true;
      }
    }
    return false;
  }

  private void addFeatures(Lexeme lexeme, Map<Integer, Double> features) {
    if (lexeme.kind() == Lexeme.Kind.NAME) {
      if (isName(lexeme)) {
        put("n:" + lexeme.lemma(), NAME, features);
      }
      return;
    }
    addConcept(lexeme.lemma(), 1, features);
    if (!Concepts.isListed(lexeme.lemma())) {
      lexeme.parts().forEach(part -> addConcept(part, PART, features));
    }
  }

  /** "Wie" at the start of a sentence has a capital and is no name. */
  private static boolean isName(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.NAME
        && !Concepts.of(lexeme.lemma()).equals(Concepts.IGNORED);
  }

  private void addConcept(String lemma, double weight, Map<Integer, Double> features) {
    String concept = Concepts.of(lemma);
    if (!concept.equals(Concepts.IGNORED)) {
      put(concept, weight, features);
    }
  }

  private void put(String feature, double weight, Map<Integer, Double> features) {
    int number = numbers.computeIfAbsent(feature, this::next);
    features.merge(number, weight, Math::max);
  }

  private int next(String feature) {
    clausesWith.add(0);
    return numbers.size();
  }

  private Statement finish(Draft draft) {
    int[] features = draft.features.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] weights = new double[features.length];
    double total = 0;
    int clauses = whole.parts.size();
    for (int i = 0; i < features.length; i++) {
      double rarity = Math.log1p((double) clauses / Math.max(1, clausesWith.get(features[i])));
      weights[i] = draft.features.get(features[i]) * rarity;
      total += weights[i];
    }
    return new Statement(
        draft.part.index(),
        draft.span,
        features,
        weights,
        total,
        draft.doers,
        places(draft),
        draft.groups,
        draft.values);
  }

  private Set<String> doers(Part part, Span span) {
    Set<String> doers = new LinkedHashSet<>();
    for (Obligation duty : part.reading().obligations()) {
      if (span.overlaps(duty.verb())) {
        doers.addAll(whole.doers(part, duty));
      }
    }
    return doers.isEmpty() ? whole.named(part, span) : doers;
  }

  /** Names that are no party: places, complexes, projects. */
  private Set<String> places(Draft draft) {
    Set<String> places = new LinkedHashSet<>();
    int opening = opening(draft.part);
    for (int i = 0; i < draft.part.lexemes().size(); i++) {
      Lexeme lexeme = draft.part.lexemes().get(i);
      if (isName(lexeme)
          && (i < opening || draft.span.contains(lexeme.span()))
          && !whole.isMunicipality(lexeme.lemma())
          && !isPartyName(draft.part, i)) {
        places.add(lexeme.lemma());
      }
    }
    return places;
  }

  /** The words before a colon at the beginning, which hold for all that follows: "In Zuid:". */
  private static int opening(Part part) {
    for (int i = 0; i < Math.min(LONGEST_OPENING, part.lexemes().size()); i++) {
      if (part.lexemes().get(i).is(":")) {
        return i;
      }
    }
    return 0;
  }
}
