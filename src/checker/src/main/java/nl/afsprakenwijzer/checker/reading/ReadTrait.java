package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the reading of a text tells of its sort: the duty by which it is judged or, when reading
 * takes nothing in it for a duty, what would have been it.
 */
enum ReadTrait {
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
  HEDGE(List.of(Hedge.Kind.values())),
  FORM(List.of(Form.values())),
  PASSIVE(List.of(false, true)),
  SUBORDINATE(List.of(false, true)),
  CONTENT(List.of(false, true)),
  MODAL(modals()),
  SENTENCES(counts()),
  LENGTH(List.of(0, 1, 2, 3, 4, 5)),
  ACT(acts()),
  DEED(deeds());

  /** Tokens of a short text. */
  static final int SHORT = 10;

  /**
   * The names as they stand in the rows: of a duty, then of what is taken for none, then of the
   * other duties beside it.
   */
  static final List<String> NAMES =
      Stream.of("=", "!", "+")
          .flatMap(sign -> Stream.of(values()).flatMap(trait -> trait.names(sign)))
          .toList();

  private static final int REFUSED = NAMES.size() / 3;
  private static final int BESIDE = 2 * REFUSED;
  private static final List<String> MODALS = modals();

  static {
    int next = 0;
    for (ReadTrait trait : values()) {
      trait.first = next;
      next += trait.values.size();
    }
  }

  /** When it is done, as far as the verb tells. */
  private enum Form {
    VERBLESS,
    PAST,
    PERFECT,
    PRESENT;

    static Form of(Segment segment) {
      if (!segment.hasVerb()) {
        return VERBLESS;
      }
      return segment.past ? PAST : segment.perfect ? PERFECT : PRESENT;
    }
  }

  private final List<?> values;
  private int first;

  ReadTrait(List<?> values) {
    this.values = values;
  }

  /** More of one sort than three tells no more. */
  private static List<Integer> counts() {
    return IntStream.rangeClosed(0, 3).boxed().toList();
  }

  private static List<String> modals() {
    return SmallWords.MODALS.words().stream().sorted().toList();
  }

  /** What is done, with what can be seen of it. */
  private static List<String> acts() {
    return Stream.of(Action.Kind.values())
        .flatMap(kind -> Stream.of(Obligation.Measure.values()).map(seen -> kind + "-" + seen))
        .toList();
  }

  /** Who does it, and whether one can see before oneself what is done. */
  private static List<String> deeds() {
    return Stream.of(Obligation.Doer.values())
        .flatMap(doer -> Stream.of(false, true).map(concrete -> doer + "-" + concrete))
        .toList();
  }

  private Stream<String> names(String sign) {
    return values.stream().map(value -> sign + name().toLowerCase(Locale.ROOT) + ":" + value);
  }

  private int of(Enum<?> value) {
    return first + value.ordinal();
  }

  private int of(boolean value) {
    return first + (value ? 1 : 0);
  }

  private int of(Action.Kind kind, Obligation.Measure measure) {
    return first + kind.ordinal() * Obligation.Measure.values().length + measure.ordinal();
  }

  private int of(Obligation.Doer doer, boolean concrete) {
    return first + doer.ordinal() * 2 + (concrete ? 1 : 0);
  }

  int of(int count) {
    return first + Math.min(count, values.size() - 1);
  }

  /**
   * Tells what was read.
   *
   * @param duty whether reading takes it for a duty
   */
  static void tell(Sorting.Weighed leading, boolean duty, Traits.Listener listener) {
    int from = duty ? 0 : REFUSED;
    tell(leading.duty(), from, listener);
    tell(leading.draft().segment(), from, listener);
  }

  /** Tells what was read of a duty that is not the main one. */
  static void tellBeside(Obligation duty, Traits.Listener listener) {
    listener.read(BESIDE + DOER.of(duty.doer()));
    listener.read(BESIDE + MEASURE.of(duty.measure()));
  }

  private static void tell(Obligation main, int from, Traits.Listener listener) {
    listener.read(from + KIND.of(main.kind()));
    listener.read(from + DOER.of(main.doer()));
    listener.read(from + CONCRETE.of(main.concrete()));
    listener.read(from + MEASURE.of(main.measure()));
    listener.read(from + BINDING.of(main.binding()));
    listener.read(from + TIMING.of(main.timing()));
    listener.read(from + ACTION.of(main.action().kind()));
    listener.read(from + ACT.of(main.action().kind(), main.measure()));
    listener.read(from + DEED.of(main.doer(), main.concrete()));
    listener.read(from + QUANTITIES.of(main.quantities().size()));
    listener.read(from + TIMES.of(main.times().size()));
    listener.read(from + GROUPS.of(main.groups().size()));
    listener.read(from + PLACES.of(main.places().size()));
    int told = 0;
    for (Hedge hedge : main.hedges()) {
      int kind = 1 << hedge.kind().ordinal();
      if ((told & kind) == 0) {
        listener.read(from + HEDGE.of(hedge.kind()));
      }
      told |= kind;
    }
  }

  private static void tell(Segment segment, int from, Traits.Listener listener) {
    listener.read(from + FORM.of(Form.of(segment)));
    listener.read(from + PASSIVE.of(segment.passive));
    listener.read(from + SUBORDINATE.of(segment.subordinate));
    listener.read(from + CONTENT.of(segment.content != null));
    int modal = segment.modal.isEmpty() ? -1 : MODALS.indexOf(segment.modal);
    if (modal >= 0) {
      listener.read(from + MODAL.of(modal));
    }
  }
}
