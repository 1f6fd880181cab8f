package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What of a text tells of what sort it is: its words with their beginnings and ends, what stands
 * beside what, with who, when, how much and the like as one sign each, and what was read in it.
 */
final class Traits {
  static final String BEGIN = "^";
  static final String END = "$";

  /** Marks a verb as that of the promise. */
  static final String DEED = ">";

  /** All numbers are alike. */
  private static final String NUMBER = "0";

  /** Letters at the beginning and the end of a longer word: what compounds have in common. */
  private static final int PART = 5;

  /** The names of the signs: the kinds of hedges, then those of {@link Sign}. */
  static final List<String> SIGNS =
      Stream.<Enum<?>>concat(Stream.of(Hedge.Kind.values()), Stream.of(Sign.values()))
          .map(sign -> "@" + sign.name().toLowerCase(Locale.ROOT))
          .toList();

  private enum Sign {
    ACTOR,
    TIME,
    QUANTITY,
    TARGET_GROUP,
    PLACE
  }

  /** Hears the traits of a text one by one. */
  interface Listener {
    void mark(Mark mark);

    void pair(Mark first, Mark second);

    /** Hears the verb of what is promised, and what was read of its measure. */
    void deed(String lemma, Obligation.Measure measure);

    /** Hears the number of one of {@link ReadTrait#NAMES}. */
    void read(int trait);
  }

  private final Scan scan;
  private final Text text;
  private final Impression impression;
  private final Cover<Mark> signs;

  Traits(Scan scan, List<Duties.Draft> drafts) {
    this.scan = scan;
    text = scan.text;
    impression = text.words().lexicon().impression();
    signs = new Cover<>(text.size());
    drafts.forEach(draft -> cover(draft.actors(), Sign.ACTOR));
    cover(scan.times, Sign.TIME);
    cover(scan.quantities, Sign.QUANTITY);
    cover(scan.groups, Sign.TARGET_GROUP);
    cover(scan.places, Sign.PLACE);
    for (Found<Hedge> hedge : scan.hedges) {
      cover(hedge, hedge.fact().kind().ordinal());
    }
  }

  private <F extends Fact> void cover(List<Found<F>> found, Sign sign) {
    for (Found<F> one : found) {
      cover(one, Hedge.Kind.values().length + sign.ordinal());
    }
  }

  /** What was found first, stays. */
  private void cover(Found<?> found, int sign) {
    if (!signs.covers(found.from()) && !signs.covers(found.to() - 1)) {
      signs.put(found.from(), found.to(), impression.sign(sign));
    }
  }

  /** Tells the words, what stands beside what, and what was read. */
  void tell(Sorting read, Listener listener) {
    int start = start(text);
    tellWords(start, listener);
    listener.read(ReadTrait.DUTIES.of(read.duties().size()));
    listener.read(ReadTrait.SENTENCES.of(scan.sentences.size()));
    listener.read(ReadTrait.LENGTH.of((text.size() - start) / ReadTrait.SHORT));
    Sorting.Weighed leading = read.leading();
    if (leading != null) {
      ReadTrait.tell(leading, read.main().isPresent(), listener);
      listener.deed(leading.duty().action().lemma(), leading.duty().measure());
      for (Obligation other : read.duties()) {
        if (other != leading.duty()) {
          ReadTrait.tellBeside(other, listener);
        }
      }
    }
  }

  private void tellWords(int start, Listener listener) {
    Mark before = impression.begin();
    Mark open = null;
    for (int i = start; i < text.size(); i++) {
      Mark word = text.at(i).word().mark();
      listener.mark(word);
      Mark sign = signs.at(i);
      Mark here = sign == null ? word : sign;
      boolean goesOn = sign != null && sign == open;
      open = sign;
      if (here != Mark.SILENT && !goesOn) {
        if (sign != null) {
          listener.mark(sign);
        }
        listener.pair(before, here);
        before = here;
      }
    }
    listener.pair(before, impression.end());
  }

  /** How a word is written in the rows; empty when it says nothing of its own. */
  static String symbol(String form) {
    char first = form.isEmpty() ? ' ' : form.charAt(0);
    if (Character.isDigit(first)) {
      return NUMBER;
    }
    return Character.isLetter(first) || "?:|%€".indexOf(first) >= 0 ? form : "";
  }

  /** What a word or sign tells by itself. */
  static List<String> alone(String mark) {
    if (mark.length() <= PART || !Character.isLetter(mark.charAt(0))) {
      return List.of(mark);
    }
    return List.of(mark, mark.substring(0, PART) + "*", "*" + mark.substring(mark.length() - PART));
  }

  /** The verb of a promise as it is written in the rows. */
  static String deed(String lemma) {
    return DEED + lemma.replace(' ', '_');
  }

  /** It with what was read of its measure. */
  static String deed(String lemma, Obligation.Measure measure) {
    return deed(lemma) + ":" + measure;
  }

  /** The verb of such a row. */
  static String verb(String deed) {
    int end = deed.indexOf(':');
    return deed.substring(DEED.length(), end < 0 ? deed.length() : end).replace('_', ' ');
  }

  /** The first token behind a bullet or a number of the clause, which say nothing of it. */
  private static int start(Text text) {
    int at = 0;
    while (at < text.size() && leads(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean leads(Text text, int at) {
    Token token = text.at(at);
    Token next = text.at(at + 1);
    boolean closed = next.isMark('.') || next.isMark(')');
    return switch (token.shape()) {
      case WORD -> token.text().length() == 1 && closed || token.text().equals("a.");
      case NUMBER -> closed || next.capital();
      case MARK, LINE_END -> true;
    };
  }
}
