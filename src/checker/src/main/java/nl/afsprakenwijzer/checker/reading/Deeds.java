package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Optional;

/** Says what is done in a duty, and whether a bystander can watch it. */
final class Deeds {
  private final Scan scan;
  private final Text text;
  private final Things things;
  private final Gifts gifts;
  private final TellingVerbs verbs;
  private final Products products;
  private final Collocations collocations;

  Deeds(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    this.things = new Things(scan);
    this.gifts = new Gifts(scan);
    this.verbs = new TellingVerbs(scan);
    this.products = new Products(scan);
    this.collocations = new Collocations(scan, things);
  }

  Action action(Duties.Draft draft) {
    Segment segment = draft.segment();
    String lemma = segment.lemma;
    Action.Kind kind = kindIn(segment);
    if (lemma.equals("inzetten") && things.deploys(segment)) {
      kind = Action.Kind.CONCRETE;
    }
    String subject = verbs.inSubject(segment);
    if (!subject.isEmpty()) {
      lemma = subject;
      kind = verbs.kindOf(lemma, segment);
    }
    if (isEmpty(kind) || kind == Action.Kind.NONE && isStriving(draft)) {
      String promised = verbs.promised(draft);
      Segment content = segment.content;
      Action.Kind promisedKind =
          content != null && promised.equals(content.lemma)
              ? kindIn(content)
              : verbs.kindOf(promised, segment);
      boolean tells = isKnown(promised, draft) && !isPurpose(lemma, kind, draft);
      if (tells && promisedKind != Action.Kind.STATE) {
        lemma = promised;
        kind = promisedKind;
      } else if (lemma.equals("inzetten") && promisedKind == Action.Kind.STATE) {
        kind = Action.Kind.VAGUE;
      }
    }
    Optional<Span> product = products.of(draft);
    return new Action(
        scan.verbSpan(segment), lemma, collocations.kind(lemma, kind, draft, product), product);
  }

  /** How much the verb of a segment tells, with what it is done to. */
  private Action.Kind kindIn(Segment segment) {
    Action.Kind kind = verbs.kindOf(segment.lemma, segment);
    boolean does = kind == Action.Kind.CONCRETE || kind == Action.Kind.CARRIER;
    if (does && gifts.isLofty(segment)) {
      return Action.Kind.VAGUE;
    }
    return kind == Action.Kind.CARRIER && gifts.handsOver(segment) ? Action.Kind.CONCRETE : kind;
  }

  /** Whether another verb may tell what is done. */
  private static boolean isEmpty(Action.Kind kind) {
    return kind == Action.Kind.VAGUE || kind == Action.Kind.STATE || kind == Action.Kind.CARRIER;
  }

  private boolean isKnown(String promised, Duties.Draft draft) {
    Segment content = draft.segment().content;
    return !promised.isEmpty()
        && (text.verbKind(promised) != null
            || promised.startsWith("terug")
            || isStriving(draft)
            || content != null && promised.equals(content.lemma));
  }

  /** "maatregelen treffen om ...": what is promised is only what it is done for. */
  private boolean isPurpose(String lemma, Action.Kind kind, Duties.Draft draft) {
    Segment segment = draft.segment();
    return (lemma.startsWith("maatregelen")
                || lemma.startsWith("actie ")
                || lemma.startsWith("stap")
                || Things.isUrging(lemma)
                || things.hasOwnThing(kind, segment))
            && !tellsHow(segment.finite + 1, draft.to())
        || lemma.equals("benutten")
        || lemma.startsWith("zoeken naar")
        || gifts.isGiven(draft);
  }

  /** "door de daken te isoleren"; "onder andere door ..." leaves open what more. */
  private boolean tellsHow(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.is(i, "door") && !text.isAny(i - 1, i, "andere", "meer")) {
        return true;
      }
    }
    return false;
  }

  private boolean isStriving(Duties.Draft draft) {
    for (Hedge hedge : Found.in(scan.hedges, draft.from(), draft.to())) {
      if (hedge.strives()) {
        return true;
      }
    }
    return false;
  }

  static boolean isCounted(List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      if (!quantity.unit().equals("times")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bystander can watch it. */
  boolean isConcrete(Action action, boolean counted, Duties.Draft draft) {
    if (action.kind() == Action.Kind.RESEARCH && action.lemma().equals("zoeken naar")) {
      return counted || action.product().isPresent() && !things.isVaguelySought(draft);
    }
    return isConcrete(action, counted) || gifts.isGiven(draft);
  }

  private static boolean isConcrete(Action action, boolean counted) {
    return switch (action.kind()) {
      case CONCRETE, RESEARCH, JOINT -> true;
      case CARRIER, NONE -> counted || action.product().isPresent();
      case VAGUE, STATE -> counted;
    };
  }
}
