package nl.afsprakenwijzer.checker.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the drafts of a clause: what is a duty, which duty is the main one, and what only adds to
 * it ("Alles gereed op 15 mei", "Voorwaarde is dat ...").
 */
final class Sorting {
  private final List<Duties.Draft> drafts;
  private final List<Obligation> weighed;
  private final List<Obligation> duties = new ArrayList<>(4);
  private Obligation main;
  private Duties.Draft mainDraft;

  /** What begins with "daarbij" adds to a duty and does not decide about it. */
  private final List<Obligation> remarks = new ArrayList<>(1);

  Sorting(Scan scan, List<Duties.Draft> drafts) {
    this.drafts = drafts;
    this.weighed = new ArrayList<>(drafts.size());
    Weighing weighing = new Weighing(scan);
    for (Duties.Draft draft : drafts) {
      weighed.add(weighing.weigh(draft));
    }
    ClauseKinds kinds = new ClauseKinds(scan);
    List<Obligation> additions = new ArrayList<>(2);
    boolean doing = false;
    if (kinds.isNoAgreement(drafts)) {
      return;
    }
    boolean[] isDuty = new boolean[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      isDuty[i] =
          kinds.isDuty(drafts.get(i), weighed.get(i))
              && !(i > 0
                  && !isDuty[i - 1]
                  && goesOn(scan, drafts.get(i - 1), drafts.get(i), weighed.get(i)))
              && !(i > 0 && tellsPast(drafts) && !looksAhead(scan, drafts.get(i), weighed.get(i)));
      doing |= isDuty[i] && drafts.get(i).segment().isMain();
    }
    double heaviest = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Duties.Draft draft = drafts.get(i);
      Obligation duty = weighed.get(i);
      boolean remark = main != null && draft.actors().isEmpty() && isState(draft);
      if (isDuty[i] && !remark && (draft.segment().isMain() || !doing)) {
        duties.add(duty);
        int begin = scan.sentences.get(draft.sentence())[0];
        if (scan.text.isAny(begin, begin + 1, "daarbij", "hierbij")) {
          remarks.add(duty);
        }
        double weight = Prominence.of(duty, duties.size() == 1);
        boolean explains = i > 0 && isDuty[i - 1] && explains(scan, drafts.get(i - 1), draft);
        if (explains) {
          additions.add(duty);
        } else if (weight > heaviest || weight == heaviest && tellsWho(scan, draft)) {
          heaviest = weight;
          main = duty;
          mainDraft = draft;
        }
      } else if (adds(draft)) {
        additions.add(duty);
      }
    }
    enrich(additions);
    if (main != null) {
      main = new Completion(duties, main, remarks).complete(isOnlyWhen(scan));
    }
  }

  /** A draft with the duty that was made of it. */
  record Weighed(Duties.Draft draft, Obligation duty) {}

  /** What says most, whatever speaks against it being a duty. */
  private Weighed heaviest() {
    Weighed heaviest = null;
    for (int i = 0; i < drafts.size(); i++) {
      Obligation duty = weighed.get(i);
      if (heaviest == null || Prominence.of(duty, false) > Prominence.of(heaviest.duty, true)) {
        heaviest = new Weighed(drafts.get(i), duty);
      }
    }
    return heaviest;
  }

  /** The main duty; without one, what would have been it; null without a clause. */
  Weighed leading() {
    return main == null ? heaviest() : new Weighed(mainDraft, main);
  }

  /** "Partijen zien vijf elementen: a. begrip, b. ...": the list goes on what promises nothing. */
  private static boolean goesOn(
      Scan scan, Duties.Draft before, Duties.Draft draft, Obligation duty) {
    boolean tellsMore =
        draft.segment().passive
            || !draft.segment().modal.isEmpty()
            || draft.segment().hasVerb() && duty.measure() == Obligation.Measure.COUNTED;
    return before.sentence() == draft.sentence()
        && before.segment().isMain()
        && scan.text.at(draft.segment().from - 1).isMark(':')
        && (draft.actors().isEmpty() && !tellsMore || scan.text.is(before.from(), "uitgangspunt"));
  }

  /** "Tussen 2019 en 2024 steeg het aantal ...": what follows tells on what was. */
  private static boolean tellsPast(List<Duties.Draft> drafts) {
    Segment first = drafts.get(0).segment();
    return first.isMain() && first.past && drafts.get(0).actors().isEmpty();
  }

  private static boolean looksAhead(Scan scan, Duties.Draft draft, Obligation duty) {
    if (draft.segment().finite >= 0
        && scan.text.at(draft.segment().finite).can(Word.PAST)
        && draft.actors().isEmpty()) {
      return false;
    }
    boolean acts = !draft.actors().isEmpty() && !duty.action().lemma().equals("noemen");
    return acts
        || draft.segment().passive && duty.timing() == Obligation.Timing.FIXED
        || duty.binding() != Obligation.Binding.FIRM
        || draft.segment().modal.equals("zullen")
        || draft.segment().modal.equals("moeten");
  }

  /** Its only time is what must happen first: the time of another duty tells more. */
  private boolean isOnlyWhen(Scan scan) {
    return scan.condition != null
        && main.times().size() == 1
        && main.times().get(0).equals(scan.condition.fact());
  }

  /** "zorgt voor een loket: vóór 1 mei opent zij ...": behind the colon stands how. */
  private static boolean explains(Scan scan, Duties.Draft first, Duties.Draft second) {
    return first.sentence() == second.sentence()
        && scan.text.at(second.segment().from - 1).isMark(':')
        && !first.actors().isEmpty()
        && first.actors().equals(second.actors());
  }

  /** "De kosten worden gedeeld: de gemeente betaalt 60%": behind the colon stands who. */
  private boolean tellsWho(Scan scan, Duties.Draft draft) {
    return scan.text.at(draft.segment().from - 1).isMark(':')
        && main.actors().isEmpty()
        && !draft.actors().isEmpty();
  }

  List<Obligation> duties() {
    return duties;
  }

  Optional<Obligation> main() {
    return Optional.ofNullable(main);
  }

  /**
   * A line without a verb and a sentence with "is" add to the duty; what happened in the past does
   * not.
   */
  private static boolean adds(Duties.Draft draft) {
    Segment segment = draft.segment();
    return !segment.isMain() || !segment.past && !segment.perfect && segment.lemma.endsWith("zijn");
  }

  private static boolean isState(Duties.Draft draft) {
    return draft.segment().isMain() && draft.segment().lemma.equals("zijn");
  }

  private void enrich(List<Obligation> additions) {
    if (main == null || additions.isEmpty()) {
      return;
    }
    Obligation enriched = main;
    for (Obligation addition : additions) {
      enriched = enriched.with(addition);
    }
    duties.set(duties.indexOf(main), enriched);
    main = enriched;
  }
}
