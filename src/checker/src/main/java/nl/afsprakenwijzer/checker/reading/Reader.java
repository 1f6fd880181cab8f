package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Reads Dutch clauses: text in, facts with places out. Holds the word lists and a small memory of
 * words.
 */
public final class Reader {
  private final Lexicon lexicon;
  private final Words words;
  private final ThreadLocal<Lemmas> lemmas;

  /** Who checks the clauses of one agreement one by one, gives the same context each time. */
  private volatile InAgreement latest;

  private Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new Words(lexicon);
    this.lemmas = ThreadLocal.withInitial(() -> new Lemmas(this.lexicon));
  }

  /** Loads the word lists and the dictionary. */
  public static Reader load() {
    return new Reader(Lexicon.load());
  }

  /** Without some rows of the word lists, by file and first cell. */
  static Reader load(BiPredicate<String, String> keeps) {
    return new Reader(Lexicon.load(keeps));
  }

  /** With other weights of words. */
  static Reader load(Impression impression) {
    return new Reader(Lexicon.load(impression));
  }

  /** A reader that knows the parties of one agreement; make it once for all its clauses. */
  public InAgreement in(AgreementContext context) {
    InAgreement known = latest;
    if (known == null || known.context != context) {
      known = new InAgreement(context, new PartyNames(context));
      latest = known;
    }
    return known;
  }

  /** The words of a text with their dictionary forms, in reading order. */
  public List<Lexeme> lexemes(String text) {
    return new Lexemes(lemmas.get()).of(new Text(text, words));
  }

  /** Reads the clauses of one agreement. */
  public final class InAgreement {
    private final AgreementContext context;
    private final PartyNames parties;

    private InAgreement(AgreementContext context, PartyNames parties) {
      this.context = context;
      this.parties = parties;
    }

    /** Reads one clause. */
    public ClauseReading read(Clause clause) {
      Scan scan = scan(clause.text());
      List<Duties.Draft> drafts = new Duties(scan).drafts();
      List<Found<Actor>> actors = place(scan, drafts);
      return assemble(clause, scan, drafts, actors);
    }

    /** Tells the traits of a text: what its words are and what was read. */
    void tell(String text, Traits.Listener listener) {
      Scan scan = scan(text);
      List<Duties.Draft> drafts = new Duties(scan).drafts();
      place(scan, drafts);
      new Traits(scan, drafts).tell(new Sorting(scan, drafts), listener);
    }

    private Scan scan(String text) {
      return new Scan(new Text(text, words), parties, context.term());
    }

    /** Who acts is no group that something is done for, and no place. */
    private List<Found<Actor>> place(Scan scan, List<Duties.Draft> drafts) {
      List<Found<Actor>> actors = new ArrayList<>(4);
      for (Duties.Draft draft : drafts) {
        for (Found<Actor> actor : draft.actors()) {
          if (!actors.contains(actor)) {
            actors.add(actor);
          }
        }
      }
      scan.groups.removeIf(group -> Found.holds(actors, group.from(), group.to()));
      scan.places = new Places(scan.text, actors).find(scan.matches, scan.names);
      return actors;
    }

    private ClauseReading assemble(
        Clause clause, Scan scan, List<Duties.Draft> drafts, List<Found<Actor>> actors) {
      Precedents precedents = new Precedents(scan, drafts, new Sorting(scan, drafts));
      List<Obligation> duties = precedents.duties();
      ClauseKind kind = duties.isEmpty() ? ClauseKind.OTHER : ClauseKind.COMMITMENT;
      Facts facts = new Facts(scan, actors, context);
      return new ClauseReading(
          clause,
          context,
          kind,
          duties,
          precedents.main(),
          facts.all(),
          facts.cues(),
          new Around(clause, words, context, parties).look());
    }
  }
}
