package nl.afsprakenwijzer.checker.reading;

import java.util.Set;

/**
 * Finds the verb that tells what is promised, when the main verb does not: "streeft ernaar ... te
 * verhuren", "zorgt ervoor dat ... wordt gehaald", "het monitoren gebeurt jaarlijks".
 */
final class TellingVerbs {
  private static final Set<String> EFFORTS = SmallWords.EFFORTS.words();
  private final Scan scan;
  private final Text text;

  TellingVerbs(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  /**
   * "streeft ernaar ... te verhuren", "zorgt ervoor dat ... wordt gehaald": the verb that tells
   * what is promised.
   */
  String promised(Duties.Draft draft) {
    Segment segment = draft.segment();
    boolean before = text.is(draft.from(), "om") && EFFORTS.contains(segment.lemma);
    int first = before ? draft.from() : Math.max(segment.finite, draft.from());
    for (int i = first + 1; i < draft.to(); i++) {
      if (text.isToInfinitive(i) && !isInRelative(i)) {
        int verb =
            text.is(i + 1, "kunnen") || text.is(i + 1, "laten") || text.is(i + 1, "gaan")
                ? i + 2
                : i + 1;
        String lemma =
            text.at(verb).can(Word.INFINITIVE)
                ? text.at(verb).word().verb()
                : text.at(i + 1).word().verb();
        String particle = text.at(i - 1).text() + lemma;
        boolean separable =
            text.verbKind(particle) != null
                || text.at(i - 1).in(SmallWords.PARTICLES) && text.words().knows(particle);
        String joined = separable ? particle : lemma;
        return text.words()
            .lexicon()
            .verbPhrases()
            .specific(joined, text, segment.from, draft.to());
      }
    }
    Segment content = segment.content;
    boolean wished =
        content != null
            && text.is(content.from, "als")
            && segment.modal.equals("zouden")
            && !draft.actors().isEmpty();
    boolean tells =
        content != null && (text.is(content.from, "dat") || wished) && tellsContent(segment);
    return tells ? content.lemma : nominal(segment);
  }

  /** "investeert in het renoveren van woningen", "begint met het plaatsen van ...". */
  private String nominal(Segment segment) {
    boolean acts =
        segment.finite >= 0
            && !segment.lemma.equals("omgaan")
            && kindOf(segment.lemma, segment) == Action.Kind.VAGUE;
    for (int i = segment.finite + 2; acts && i < segment.to - 1; i++) {
      boolean by =
          text.is(i - 1, "in")
              || text.is(i - 1, "met")
              || text.is(i - 1, "bij") && segment.lemma.equals("helpen");
      if (by && text.is(i, "het") && text.at(i + 1).can(Word.INFINITIVE)) {
        return text.at(i + 1).word().verb();
      }
    }
    return "";
  }

  /** "zorgt ervoor dat ...", "het streven is dat ...", "dit betekent dat ...". */
  private boolean tellsContent(Segment segment) {
    return switch (segment.lemma) {
      case "zijn", "betekenen", "inhouden", "gelden" -> true;
      case "verwachten", "streven", "hopen", "rekenen op", "willen", "wensen" -> true;
      default -> segment.lemma.startsWith("zorg");
    };
  }

  /** "Het monitoren van de druk gebeurt jaarlijks": the subject tells what is done. */
  String inSubject(Segment segment) {
    int at = text.is(segment.from, "het") ? segment.from + 1 : segment.from;
    boolean course =
        switch (segment.lemma) {
          case "beginnen", "starten", "gebeuren", "plaatsvinden", "geschieden", "doorgaan" -> true;
          default -> false;
        };
    return course
            && at < segment.finite - 1
            && text.at(at).can(Word.INFINITIVE)
            && !text.at(at + 1).capital()
        ? text.at(at).word().verb()
        : "";
  }

  private boolean isInRelative(int at) {
    Segment segment = scan.segmentAt(at);
    return segment != null
        && segment.subordinate
        && (segment.finite < 0
            || segment.finite > at
            || text.isAny(
                segment.finite, segment.finite + 1, "dreigen", "hoeven", "willen", "proberen"))
        && text.isAny(segment.from, segment.from + 1, "die", "wat", "waar");
  }

  /** How much a verb tells; a verb that no list has is one that a bystander can watch. */
  Action.Kind kindOf(String lemma, Segment segment) {
    if (lemma.isEmpty()) {
      return Action.Kind.NONE;
    }
    boolean follows =
        lemma.equals("volgen") && text.isAny(segment.finite - 1, segment.finite + 2, "er", "een");
    VerbKind kind = text.verbKind(follows ? "komen" : lemma);
    if (kind == null) {
      return segment.hasVerb() ? Action.Kind.CONCRETE : Action.Kind.NONE;
    }
    return switch (kind) {
      case CONCRETE -> Action.Kind.CONCRETE;
      case JOINT -> Action.Kind.JOINT;
      case RESEARCH -> Action.Kind.RESEARCH;
      case VAGUE -> Action.Kind.VAGUE;
      case CARRIER -> Action.Kind.CARRIER;
      case STATE, MODAL -> Action.Kind.STATE;
      case AUXILIARY -> Action.Kind.CARRIER;
    };
  }
}
