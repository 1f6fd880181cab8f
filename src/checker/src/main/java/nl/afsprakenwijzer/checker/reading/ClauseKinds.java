package nl.afsprakenwijzer.checker.reading;

import java.util.List;

/** Tells a duty from a definition, a recital, a heading, a goal and a statement of fact. */
final class ClauseKinds {
  private static final int GOAL_WORDS = 4;
  private final Scan scan;
  private final Text text;
  private final Background background;
  private final Circumstances circumstances;
  private final Norms norms;

  ClauseKinds(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
    this.background = new Background(scan);
    this.circumstances = new Circumstances(scan);
    this.norms = new Norms(scan);
  }

  /** A definition or recital at the start tells what the whole clause is. */
  boolean isNoAgreement(List<Duties.Draft> drafts) {
    return background.isNoAgreement(drafts);
  }

  /** Whether somebody will do something here, however weakly it is put. */
  boolean isDuty(Duties.Draft draft, Obligation duty) {
    boolean signs =
        scan.hasKind(TextKind.SIGNATURE, draft.from(), draft.to())
            && !(draft.segment().hasVerb()
                && (duty.doer() == Obligation.Doer.NAMED
                    || duty.doer() == Obligation.Doer.JOINTLY));
    boolean conditional = scan.condition != null && draft.to() <= scan.condition.to() + 1;
    if (signs
        || conditional
        || scan.hasKind(TextKind.DEFINITION, draft.from(), draft.to())
        || scan.hasKind(TextKind.RECITAL, draft.from(), draft.to())
        || (draft.segment().hasVerb() || !isCounted(duty))
            && scan.hasKind(
                TextKind.GOAL, draft.from(), Math.min(draft.from() + GOAL_WORDS, draft.to()))
        || background.isGoal(draft) && !isCounted(duty)
        || background.addressesReader(draft)
        || background.describesItself(draft) && !isCounted(duty)
        || background.isOfOthers(draft)
        || background.isTableOfContents(draft)
        || background.isRecital(draft)
        || circumstances.isSoNow(draft, duty)
        || circumstances.isComplaint(draft)
        || circumstances.isAboutPapers(draft)
        || circumstances.isForecast(draft)) {
      return false;
    }
    Segment segment = draft.segment();
    if (segment.lemma.equals("achten") && duty.binding() != Obligation.Binding.WISH) {
      return false;
    }
    if (!segment.hasVerb() || segment.subordinate) {
      return isVerblessDuty(draft, duty);
    }
    if (segment.perfect && circumstances.isFormer(draft)) {
      return false;
    }
    if (segment.past || scan.hasKind(TextKind.VALIDITY, draft.from(), draft.to())) {
      return false;
    }
    boolean must =
        segment.modal.equals("moeten")
            || segment.modal.equals("zullen")
            || segment.modal.equals("hoeven")
            || scan.isForbidden(segment);
    if (!duty.actors().isEmpty()) {
      return !circumstances.isPossession(draft, duty)
          && !circumstances.isInability(segment)
          && !((duty.action().kind() == Action.Kind.STATE || segment.modal.equals("kunnen"))
              && isEverybody(duty))
          && (isDoing(draft, duty, segment)
              || must
              || isCounted(duty)
              || scan.doers.isEntrusted(segment)
              || scan.endStates.isReached(draft, duty));
    }
    if (isWish(draft, duty)
        || isAim(segment, duty)
        || segment.content != null && promises(draft, duty)) {
      return true;
    }
    if (segment.perfect) {
      return isHeldOpen(duty, segment)
          || segment.lemma.endsWith("afspreken")
          || isRuled(segment)
          || isSetApart(duty, segment)
          || isDue(draft, duty);
    }
    if (segment.passive && duty.action().kind() == Action.Kind.STATE && !must) {
      return false;
    }
    boolean forecast = segment.modal.equals("zullen") && Norms.isTrend(segment.lemma);
    if (segment.passive || must && !forecast) {
      return true;
    }
    return norms.isNorm(draft, duty, segment) || norms.actsByItself(duty, segment);
  }

  /**
   * "Het is wenselijk dat ouderen zich thuis voelen", "streven is een voorraad die meegroeit":
   * nobody does it, but somebody wants it.
   */
  private boolean isWish(Duties.Draft draft, Obligation duty) {
    Segment segment = draft.segment();
    boolean striving = text.is(segment.from, "streven") || text.is(segment.from + 1, "streven");
    if (striving && segment.lemma.equals("zijn")) {
      return duty.measure() != Obligation.Measure.NOTHING;
    }
    return duty.binding() == Obligation.Binding.WISH
        && text.is(segment.from, "het")
        && segment.finite == segment.from + 1
        && text.at(segment.to).in(SmallWords.SUBORDINATORS);
  }

  /** "Het streven is vraag en aanbod in balans te brengen": with what will be done for it. */
  private boolean isAim(Segment segment, Obligation duty) {
    boolean doing =
        segment.main > segment.finite
            && text.is(segment.main - 1, "te")
            && duty.action().kind() != Action.Kind.STATE;
    for (int i = segment.from; doing && i < segment.finite; i++) {
      if (text.at(i).in(SmallWords.INTENTIONS) || text.is(i, "bedoeling")) {
        return text.is(segment.finite, "is")
            && !text.isAny(i + 1, segment.finite, SmallWords.TEXT_PARTS)
            && !text.isAny(i + 1, segment.finite, "afspraken");
      }
    }
    return false;
  }

  /** "De ambitie is om 500 woningen toe te voegen", "afgesproken is dat ...": something is done. */
  private boolean promises(Duties.Draft draft, Obligation duty) {
    boolean hedged =
        Few.any(
            duty.hedges(),
            h ->
                h.kind() == Hedge.Kind.STRIVING
                    || h.kind() == Hedge.Kind.EFFORT
                    || h.kind() == Hedge.Kind.WISH);
    Segment segment = draft.segment();
    boolean agreed =
        segment.lemma.equals("betekenen")
            || segment.lemma.equals("inhouden")
            || segment.lemma.equals("gelden");
    boolean doing =
        duty.measure() == Obligation.Measure.COUNTED
            || duty.concrete()
                && (duty.action().kind() != Action.Kind.CARRIER
                    || duty.timing() == Obligation.Timing.FIXED);
    boolean is = segment.lemma.equals("zijn") || !duty.action().lemma().equals(segment.lemma);
    return (hedged && is || agreed) && doing;
  }

  /** "is uiterlijk 1 mei opgeleverd", "is gepland in Q3": done by then, so still to be done. */
  private boolean isDue(Duties.Draft draft, Obligation duty) {
    boolean planned = Few.any(duty.hedges(), h -> h.kind() == Hedge.Kind.EFFORT);
    if (duty.timing() != Obligation.Timing.FIXED) {
      return false;
    }
    int first = Found.first(scan.times, draft.from());
    for (int i = first; i < scan.times.size() && scan.times.get(i).from() < draft.to(); i++) {
      Found<TimeReference> time = scan.times.get(i);
      if (text.isAny(time.from(), time.to(), "uiterlijk", "eind", "ultimo", "vóór")
          || (text.is(time.from(), "voor") || text.is(time.from(), "per"))
              && time.fact().kind() == TimeReference.Kind.DATE
          || scan.isAhead(time.fact())) {
        return true;
      }
    }
    return planned;
  }

  /** "Iedereen moet prettig kunnen wonen": that is a goal. */
  private static boolean isEverybody(Obligation duty) {
    String name = duty.actors().get(0).name();
    return duty.actors().size() == 1 && name.equalsIgnoreCase("iedereen");
  }

  /** "is tot 2028 niet toegestaan": a rule that holds. */
  private static boolean isRuled(Segment segment) {
    return switch (segment.lemma) {
      case "toestaan", "verbieden", "verplichten", "uitsluiten", "garanderen" -> true;
      default -> false;
    };
  }

  /** "De inloop is drie dagen per week geopend". */
  private static boolean isHeldOpen(Obligation duty, Segment segment) {
    return segment.lemma.equals("openen")
        && duty.times().stream().anyMatch(t -> t.kind() == TimeReference.Kind.FREQUENCY);
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

  private int words(Duties.Draft draft) {
    int words = 0;
    for (int i = draft.from(); i < draft.to(); i++) {
      words += text.at(i).isWord() || text.at(i).isNumber() ? 1 : 0;
    }
    return words;
  }

  private boolean isDoing(Duties.Draft draft, Obligation duty, Segment segment) {
    boolean weakened =
        Few.any(
            duty.hedges(), h -> h.weakens() && (h.letter() != Hedge.Letter.M || segment.perfect));
    if (segment.perfect) {
      boolean agreed =
          segment.content != null
              && (isPromise(segment.lemma) || segment.lemma.equals("verplichten"));
      return weakened || agreed || isDue(draft, duty);
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

  /** "Bouw van een nieuw buurthuis": an act with the thing that it delivers. */
  private boolean isNamedAct(int from) {
    String act = text.at(from).text();
    if ((act.endsWith("onderzoek") || act.equals("verkenning") || act.equals("inventarisatie"))
        && text.isAny(from + 1, from + 2, "naar", "van")) {
      return true;
    }
    boolean named =
        act.endsWith("ing") || act.endsWith("bouw") || act.endsWith("atie") || act.equals("aanleg");
    if (!named || !text.is(from + 1, "van") || !text.is(from + 2, "een")) {
      return false;
    }
    for (int i = from + 3; i < from + 6; i++) {
      if (text.at(i).can(Word.PRODUCT) && !text.at(i).can(Word.HOME)) {
        return true;
      }
    }
    return false;
  }

  /** "Een loket waar inwoners terechtkunnen": a thing to deliver, with what it is for. */
  private boolean isThing(Duties.Draft draft) {
    int from = draft.from();
    boolean deployed = text.is(from, "inzet") && text.is(from + 1, "van");
    if (isNamedAct(from)) {
      return true;
    }
    if (!deployed && (!text.is(from, "een") || words(draft) < 5)) {
      return false;
    }
    for (int i = from + 1; i < from + 4; i++) {
      if (text.at(i).can(Word.PRODUCT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Opstellen van een woonzorgvisie": with a thing to deliver; "Huisvesten van jongeren" is a
   * heading.
   */
  private boolean isNamedDeed(Duties.Draft draft, Obligation duty) {
    if (duty.action().kind() == Action.Kind.RESEARCH) {
      return true;
    }
    for (int i = draft.segment().main + 1; i < draft.to(); i++) {
      if (text.at(i).can(Word.PRODUCT) && !text.at(i).can(Word.HOME)) {
        return true;
      }
    }
    return false;
  }

  /** "Bewoners informeren over de plannen": an object, a deed, and what goes with it. */
  private boolean isTask(Duties.Draft draft, Obligation duty) {
    int main = draft.segment().main;
    Action.Kind kind = duty.action().kind();
    Token next = text.at(main + 1);
    boolean goesOn =
        next.can(Word.PREPOSITION)
            || next.is("en") && text.at(main + 2).can(Word.INFINITIVE)
            || main + 1 == draft.segment().to;
    return main > draft.segment().from
        && text.at(main).can(Word.INFINITIVE)
        && !text.is(main - 1, "te")
        && text.at(main - 1).can(Word.NOUN)
        && goesOn
        && (kind == Action.Kind.CONCRETE
            || kind == Action.Kind.JOINT
            || kind == Action.Kind.RESEARCH
            || kind == Action.Kind.CARRIER && duty.concrete());
  }

  private boolean isVerblessDuty(Duties.Draft draft, Obligation duty) {
    if (draft.segment().subordinate || words(draft) < 2) {
      return false;
    }
    boolean none = text.is(draft.from(), "geen") && text.at(draft.from() + 1).can(Word.NOUN);
    if (duty.measure() == Obligation.Measure.COUNTED || isThing(draft) || none) {
      return true;
    }
    boolean doing = !draft.segment().lemma.isEmpty();
    int main = draft.segment().main;
    return doing && main == norms.lastWord(draft.segment()) && !text.at(main).can(Word.PLURAL)
        || doing && main <= draft.from() + 1 && isNamedDeed(draft, duty)
        || doing && isTask(draft, duty)
        || duty.actors().size() == 1 && (doing || duty.binding() == Obligation.Binding.WEAK)
        || duty.timing() == Obligation.Timing.FIXED && duty.concrete();
  }
}
