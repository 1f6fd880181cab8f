package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.Impression.Mark;

/**
 * What of a text tells of what sort it is: its words with their beginnings and ends, what stands
 * beside what, with who, when, how much and the like as one sign each, and what was read in it.
 */
final class Traits {
  static final String BEGIN = "^";
  static final String END = "$";

  /** All numbers are alike. */
  private static final String NUMBER = "0";

  /** Letters at the beginning and the end of a longer word: what compounds have in common. */
  private static final int PART = 5;

  /** More of one sort tells no more. */
  private static final int MOST = 3;

  /** The names of the signs: the kinds of hedges, then those of {@link Sign}. */
  static final List<String> SIGNS =
      Stream.<Enum<?>>concat(Stream.of(Hedge.Kind.values()), Stream.of(Sign.values()))
          .map(sign -> "@" + sign.name().toLowerCase(Locale.ROOT))
          .toList();

  /** The names of what can be read. */
  static final List<String> READ = Stream.of(Read.values()).flatMap(Read::names).toList();

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

    /** Hears the number of one of {@link #READ}. */
    void read(int trait);
  }

  private enum Read {
    DUTIES(counts()),
    KIND(List.of(ObligationKind.values())),
    DOER(List.of(Obligation.Doer.values())),
    CONCRETE(List.of(false, true)),
    MEASURE(List.of(Obligation.Measure.values())),
    BINDING(List.of(Obligation.Binding.values())),
    TIMING(List.of(Obligation.Timing.values())),
    ACTION(List.of(Action.Kind.values())),
    QUANTITIES(counts()),
    TIMES(counts()),
    GROUPS(counts()),
    PLACES(counts()),
    HEDGE(List.of(Hedge.Kind.values()));

    private final List<?> values;
    private int first;

    Read(List<?> values) {
      this.values = values;
    }

    static {
      int next = 0;
      for (Read read : values()) {
        read.first = next;
        next += read.values.size();
      }
    }

    private static List<Integer> counts() {
      return IntStream.rangeClosed(0, MOST).boxed().toList();
    }

    private Stream<String> names() {
      return values.stream().map(value -> "=" + name().toLowerCase(Locale.ROOT) + ":" + value);
    }

    private int of(Enum<?> value) {
      return first + value.ordinal();
    }

    private int of(int count) {
      return first + Math.min(count, MOST);
    }
  }

  private final Text text;
  private final Impression impression;
  private final Cover<Mark> signs;

  Traits(Scan scan, List<Duties.Draft> drafts) {
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
    tellWords(listener);
    tellRead(read.duties().size(), read.main().orElse(null), listener);
  }

  private void tellWords(Listener listener) {
    Mark before = impression.begin();
    Mark open = null;
    for (int i = start(text); i < text.size(); i++) {
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

  /** How many duties there are, and what the one is by which the clause is judged. */
  private static void tellRead(int duties, Obligation main, Listener listener) {
    listener.read(Read.DUTIES.of(duties));
    if (main == null) {
      return;
    }
    listener.read(Read.KIND.of(main.kind()));
    listener.read(Read.DOER.of(main.doer()));
    listener.read(Read.CONCRETE.of(main.concrete() ? 1 : 0));
    listener.read(Read.MEASURE.of(main.measure()));
    listener.read(Read.BINDING.of(main.binding()));
    listener.read(Read.TIMING.of(main.timing()));
    listener.read(Read.ACTION.of(main.action().kind()));
    listener.read(Read.QUANTITIES.of(main.quantities().size()));
    listener.read(Read.TIMES.of(main.times().size()));
    listener.read(Read.GROUPS.of(main.groups().size()));
    listener.read(Read.PLACES.of(main.places().size()));
    int told = 0;
    for (Hedge hedge : main.hedges()) {
      int kind = 1 << hedge.kind().ordinal();
      if ((told & kind) == 0) {
        listener.read(Read.HEDGE.of(hedge.kind()));
      }
      told |= kind;
    }
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
