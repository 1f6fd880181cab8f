package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/** Tells a duty from a definition, a recital, a heading, a goal and a statement of fact. */
final class ClauseKinds {
  private static final int GOAL_WORDS = 4;
  private final Scan scan;
  private final Text text;
  private final Background background;
  private final Papers papers;
  private final Circumstances circumstances;
  private final Competences competences;
  private final Needs needs;
  private final Possession possession;
  private final Intentions intentions;
  private final Perfect perfect;
  private final ActionLines actionLines;
  private final Norms norms;
  private final UnknownDoers unknownDoers;

  ClauseKinds(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    this.background = new Background(scan);
    this.papers = new Papers(text);
    this.circumstances = new Circumstances(text);
    this.competences = new Competences(text);
    this.needs = new Needs(text);
    this.possession = new Possession(scan);
    this.intentions = new Intentions(text);
    this.perfect = new Perfect(scan);
    this.actionLines = new ActionLines(scan);
    this.norms = new Norms(scan, actionLines);
    this.unknownDoers = new UnknownDoers(text);
  }

  /** A definition or recital at the start tells what the whole clause is. */
  boolean isNoAgreement(List<Duties.Draft> drafts) {
    return background.isNoAgreement(drafts);
  }

  /** Whether somebody will do something here, however weakly it is put. */
  boolean isDuty(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    if (isAnnounced(draft, duty)
        || isTold(draft, duty)
        || segment.lemma.equals("achten") && duty.binding() != Obligation.Binding.WISH) {
      return false;
    }
    if (!segment.hasVerb() || segment.subordinate) {
      return actionLines.isVerblessDuty(draft, duty);
    }
    if (segment.past
        || segment.perfect && (circumstances.isFormer(draft) || perfect.isOver(draft, duty))
        || scan.hasKind(TextKind.VALIDITY, draft.from(), draft.to())) {
      return false;
    }
    boolean must =
        segment.modal.equals("moeten")
            || segment.modal.equals("zullen")
            || segment.modal.equals("hoeven")
            || segment.modal.equals("zouden") && text.isAny(segment.finite, draft.to(), "moeten")
            || scan.isForbidden(segment);
    return duty.actors().isEmpty()
        ? isToBeDone(draft, duty, must)
        : isDoneBySomebody(draft, duty, must);
  }

  /**
   * Words or signs that come first tell that no duty follows: a definition, a condition, a goal.
   */
  private boolean isAnnounced(Duties.Draft draft, Obligation duty) {
    boolean signs =
        scan.hasKind(TextKind.SIGNATURE, draft.from(), draft.to())
            && !(draft.segment().hasVerb()
                && (duty.doer() == Obligation.Doer.NAMED
                    || duty.doer() == Obligation.Doer.JOINTLY));
    boolean conditional = scan.condition != null && draft.to() <= scan.condition.to() + 1;
    return signs
        || conditional
        || scan.hasKind(TextKind.DEFINITION, draft.from(), draft.to())
        || scan.hasKind(TextKind.RECITAL, draft.from(), draft.to())
        || (draft.segment().hasVerb() || !isCounted(duty))
            && !isAimToDo(draft, duty)
            && scan.hasKind(
                TextKind.GOAL, draft.from(), Math.min(draft.from() + GOAL_WORDS, draft.to()))
        || background.isGoal(draft) && !isCounted(duty);
  }

  /** "Onze ambitie is om de flat te isoleren": a goal with what is to be done for it. */
  private boolean isAimToDo(Duties.Draft draft, Obligation duty) {
    Segment content = draft.segment().content;
    boolean todo = content != null && text.is(content.from, "om");
    return todo || isCounted(duty) && intentions.isAim(draft.segment(), duty);
  }

  /** What is so, was so, is expected or stands somewhere: nobody does anything by that. */
  private boolean isTold(Duties.Draft draft, Obligation duty) {
    return background.addressesReader(draft)
        || papers.describesItself(draft) && !isCounted(duty)
        || papers.isOfOthers(draft)
        || background.isTableOfContents(draft)
        || background.isRecital(draft)
        || papers.isInForce(draft)
        || competences.gives(draft.segment(), duty)
        || circumstances.isSoNow(draft, duty)
        || needs.isComplaint(draft)
        || papers.isReplaced(draft)
        || circumstances.isForecast(draft);
  }

  private boolean isDoneBySomebody(Duties.Draft draft, Obligation duty, boolean must) {
    Segment segment = draft.segment();
    return !possession.isPossession(draft, duty)
        && !circumstances.isInability(segment)
        && !((duty.action().kind() == Action.Kind.STATE || segment.modal.equals("kunnen"))
            && isEverybody(duty))
        && (isDoing(draft, duty, segment)
            || must
            || isCounted(duty) && (!segment.perfect || isSetApart(duty, segment))
            || DoersBehindNouns.isEntrusted(text, segment)
            || scan.endStates.isReached(draft, duty) && !segment.perfect);
  }

  /** Nobody is named, but it is to be done or will be so. */
  private boolean isToBeDone(Duties.Draft draft, Obligation duty, boolean must) {
    Segment segment = draft.segment();
    if (intentions.isWish(draft, duty)
        || intentions.isAim(segment, duty)
        || segment.content != null && intentions.promises(draft, duty)) {
      return true;
    }
    if (segment.perfect) {
      return Perfect.isHeldOpen(duty, segment)
          || segment.lemma.endsWith("afspreken")
          || Perfect.isRuled(segment)
          || isSetApart(duty, segment)
          || perfect.isDue(draft, duty) && !isDenied(segment);
    }
    if (segment.passive && duty.action().kind() == Action.Kind.STATE && !must) {
      return scan.endStates.isBounded(draft);
    }
    if (must && isToTell(segment)) {
      return false;
    }
    boolean forecast = segment.modal.equals("zullen") && Norms.isTrend(segment.lemma);
    if (segment.passive || must && !forecast) {
      return true;
    }
    return norms.isNorm(draft, duty, segment) || unknownDoers.act(duty, segment);
  }

  /** "Voor 2019 zijn geen afspraken gemaakt": what was not done, is not to come either. */
  private boolean isDenied(Segment segment) {
    return text.isAny(segment.from, segment.to, "geen", "niet");
  }

  /** "Uit de evaluatie moet blijken of ...": what it is for. */
  private boolean isToTell(Segment segment) {
    return switch (segment.lemma) {
      case "blijken", "uitwijzen" -> true;
      case "maken", "worden" -> text.isAny(segment.from, segment.to, "duidelijk", "duidelijker");
      default -> false;
    };
  }

  /** "Iedereen moet prettig kunnen wonen": that is a goal. */
  private static boolean isEverybody(Obligation duty) {
    String name = duty.actors().get(0).name();
    return duty.actors().size() == 1 && name.equalsIgnoreCase("iedereen");
  }

  /** "Van de nieuwbouw is 30% bestemd voor starters": what is set apart will be used so. */
  private static boolean isSetApart(Obligation duty, Segment segment) {
    boolean apart =
        segment.lemma.equals("bestemmen")
            || segment.lemma.equals("bedoelen")
            || segment.lemma.equals("reserveren")
            || segment.lemma.equals("oormerken")
            || segment.lemma.equals("begroten");
    boolean forWhom =
        segment.sentence == 0 && segment.lemma.equals("bestemmen") && !duty.groups().isEmpty();
    return apart && (duty.measure() == Obligation.Measure.COUNTED || forWhom);
  }

  private boolean isDoing(Duties.Draft draft, Obligation duty, Segment segment) {
    boolean weakened =
        Few.any(
            duty.hedges(), h -> h.weakens() && (h.letter() != Hedge.Letter.M || segment.perfect));
    if (intentions.isInsight(segment, duty)) {
      return false;
    }
    if (segment.perfect) {
      boolean agreed =
          segment.content != null
              && (isPromise(segment.lemma) || segment.lemma.equals("verplichten"));
      return weakened || agreed || perfect.isDue(draft, duty) || Perfect.isHeldOpen(duty, segment);
    }
    return duty.action().kind() != Action.Kind.STATE || weakened;
  }

  /** "hebben toegezegd dat huurders ...": what was promised is still to be done. */
  private static boolean isPromise(String lemma) {
    return switch (lemma) {
      case "afspreken",
          "overeenkomen",
          "toezeggen",
          "beloven",
          "garanderen",
          "zich verplichten",
          "zich verbinden" ->
          true;
      default -> lemma.endsWith("afspreken");
    };
  }

  private static boolean isCounted(Obligation duty) {
    return duty.measure() == Obligation.Measure.COUNTED
        && (duty.action().kind() != Action.Kind.STATE || Norms.isTrend(duty.action().lemma()));
  }
}
