package nl.afsprakenwijzer.checker.coherence;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.afsprakenwijzer.checker.coherence.Counts.Count;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.Actor;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Fact;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Obligation;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Reader;
import nl.afsprakenwijzer.checker.reading.Span;
import nl.afsprakenwijzer.checker.reading.TargetGroup;

/** An agreement that was read, as its clauses are compared: made once, asked by every question. */
final class Whole {
  final List<Part> parts = new ArrayList<>();
  final AgreementContext context;
  final Parties parties;
  private static final int OPENING = 40;
  private static final Set<String> PRONOUNS = Set.of("zij", "ze", "hij", "deze", "die", "dat");
  private final Reader reader;
  private final List<Part> commitments;
  private final Map<Obligation, Set<String>> doers = new IdentityHashMap<>();

  /**
   * One clause.
   *
   * @param index the how-manieth of the agreement, from 0
   */
  record Part(
      int index,
      ClauseReading reading,
      ClauseJudgement judgement,
      List<Lexeme> lexemes,
      List<Parties.Named> named,
      List<Count> counts) {

    String text() {
      return reading.clause().text();
    }

    boolean isCommitment() {
      return reading.kind() == ClauseKind.COMMITMENT;
    }

    /** Its number, or else its first words: an id says nothing to who reads a message. */
    String label() {
      return reading.clause().number().isEmpty() ? opening() : reading.clause().number();
    }

    private String opening() {
      String line = text().strip().lines().findFirst().orElse("");
      int space = line.length() <= OPENING ? -1 : line.lastIndexOf(' ', OPENING);
      return "\"" + (space < 0 ? line : line.substring(0, space) + " …") + "\"";
    }

    /** The lexemes that stand in a stretch. */
    List<Lexeme> lexemesIn(Span stretch) {
      return lexemes.stream().filter(lexeme -> stretch.contains(lexeme.span())).toList();
    }
  }

  Whole(
      List<ClauseReading> readings,
      List<ClauseJudgement> judgements,
      AgreementContext context,
      Reader reader) {
    this.context = context;
    this.reader = reader;
    this.parties = new Parties(context.parties(), context.definitions());
    for (int i = 0; i < readings.size(); i++) {
      ClauseReading reading = readings.get(i);
      String text = reading.clause().text();
      List<Lexeme> lexemes = reader.lexemes(text);
      parts.add(
          new Part(
              i,
              reading,
              judgements.get(i),
              lexemes,
              parties.in(text, lexemes),
              Counts.of(lexemes)));
    }
    this.commitments = parts.stream().filter(Part::isCommitment).toList();
  }

  List<Lexeme> lexemes(String text) {
    return reader.lexemes(text);
  }

  /** What stands in a text that is no clause. */
  ClauseReading read(String text) {
    int most = Math.min(text.length(), Clause.MAX_CHARACTERS);
    return reader.in(context).read(Clause.of(text.substring(0, most)));
  }

  /** Who acts in a text that is no clause, such as a cell of an action table. */
  List<Actor> actors(String text) {
    return read(text + " bouwt een woning.").all(Actor.class).toList();
  }

  List<Part> commitments() {
    return commitments;
  }

  /** Who does a duty, by the names of the parties. */
  Set<String> doers(Part part, Obligation duty) {
    return doers.computeIfAbsent(duty, asked -> findDoers(part, asked));
  }

  private Set<String> findDoers(Part part, Obligation duty) {
    Set<String> found = new LinkedHashSet<>();
    if (Signatories.receives(duty)) {
      return found;
    }
    for (Actor actor : duty.actors()) {
      found.addAll(isPronoun(actor) ? before(part, actor) : parties.of(actor));
    }
    return found;
  }

  private static boolean isPronoun(Actor actor) {
    return PRONOUNS.contains(actor.name().toLowerCase(Locale.ROOT));
  }

  /** Whom a pronoun stands for: the party of that kind that was named last. */
  private Set<String> before(Part part, Actor pronoun) {
    Set<String> last = parties.of(pronoun);
    for (Parties.Named named : part.named()) {
      boolean fits = last.isEmpty() || last.contains(named.party().name());
      if (named.span().end() <= pronoun.span().begin() && fits) {
        last = Set.of(named.party().name());
      }
    }
    return last;
  }

  /** Every party that a stretch names or that acts in it, whatever its part in the sentence. */
  Set<String> named(Part part, Span stretch) {
    Set<String> names = new LinkedHashSet<>();
    for (Parties.Named named : part.named()) {
      if (stretch.contains(named.span())) {
        names.add(named.party().name());
      }
    }
    for (Lexeme lexeme : part.lexemes()) {
      if (lexeme.is("gemeente") && stretch.contains(lexeme.span())) {
        names.addAll(parties.ofKind(PartyKind.MUNICIPALITY));
      }
    }
    return names;
  }

  /** Whether a name is that of the municipality itself, which tells no places apart. */
  boolean isMunicipality(String name) {
    return parties.isMunicipality(name);
  }

  /** The stretches that name a target group of a family. */
  static List<Span> groupSpans(Part part) {
    return part.reading()
        .all(TargetGroup.class)
        .filter(group -> Families.ofCode(group.code()) != null)
        .map(TargetGroup::span)
        .toList();
  }

  /** The families of target groups in a stretch of a clause. */
  Set<String> families(Part part, Span stretch) {
    Set<String> families = new LinkedHashSet<>();
    for (Fact fact : part.reading().facts()) {
      if (fact instanceof TargetGroup group && stretch.contains(group.span())) {
        addFamily(Families.ofCode(group.code()), families);
      }
    }
    for (Lexeme lexeme : part.lexemes()) {
      if (stretch.contains(lexeme.span())) {
        addFamily(Families.ofWord(lexeme), families);
      }
    }
    return families;
  }

  private static void addFamily(String family, Set<String> families) {
    if (family != null) {
      families.add(family);
    }
  }
}
