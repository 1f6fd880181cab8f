package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells how firmly a duty is promised: without escape, as an effort, as a wish or by others. */
final class Firmness {
  private static final Set<String> EFFORTS = SmallWords.EFFORTS.words();

  /** What somebody else grants or the market gives. */
  private static final String[] GRANTED = {
    "subsidie",
    "rijksbijdrage",
    "geld",
    "budget",
    "middelen",
    "financiering",
    "vergunning",
    "omgevingsvergunning",
    "bestemmingsplan",
    "markt",
    "planning",
    "akkoord",
    "instemt",
    "instemmen",
    "toestemming",
    "toelaat",
    "toelaten",
    "positief",
    "draagvlak",
    "doorgaat",
    "doorgaan",
    "toekent",
    "toegekend",
    "rondkomt",
    "sluitend",
    "onherroepelijk",
    "opgelost",
    "meewerkt",
    "meewerken",
    "animo"
  };

  private final Scan scan;
  private final Text text;

  Firmness(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  Obligation.Binding of(Duties.Draft draft, boolean passed, List<Actor> actors) {
    Segment segment = draft.segment();
    boolean outside = !actors.isEmpty() && !Few.any(actors, a -> !isOutside(a, segment));
    if (outside && !actsItself(actors, segment)) {
      return Obligation.Binding.OUTSIDER;
    }
    boolean need =
        actors.isEmpty()
            && (segment.modal.equals("moeten")
                || segment.modal.equals("zullen")
                    && text.isAny(segment.finite + 1, segment.to, "moeten"));
    boolean there =
        text.isAny(draft.segment().finite - 1, draft.segment().finite + 2, "er")
            && !text.is(draft.segment().finite, "dient");
    if (need && there) {
      return Obligation.Binding.WISH;
    }
    if (segment.modal.equals("zouden") && segment.isMain()) {
      return outside ? Obligation.Binding.OUTSIDER : Obligation.Binding.WISH;
    }
    boolean weak =
        EFFORTS.contains(draft.segment().lemma) || isAnnounced(draft) || isUncertain(draft);
    for (Found<Hedge> found : Found.begun(scan.hedges, draft.from(), draft.to())) {
      Hedge hedge = found.fact();
      if (found.to() > draft.to()
          || hedge.letter() != Hedge.Letter.A
          || hedge.kind() == Hedge.Kind.POSSIBILITY
              && (isExample(found.from(), draft) || isRemark(found.from(), draft))) {
        continue;
      }
      Segment at = scan.segmentAt(found.from());
      boolean inMain =
          scan.isOwn(found.from(), draft.segment(), passed || tells(draft.segment().lemma))
              && (at == null || !text.is(at.from, "om") || !goesOnQuestion(at));
      if (hedge.kind() == Hedge.Kind.WISH && inMain) {
        return outside ? Obligation.Binding.OUTSIDER : Obligation.Binding.WISH;
      }
      if (outside && inMain && hedge.strives()) {
        return Obligation.Binding.OUTSIDER;
      }
      weak |=
          inMain
              || hedge.kind() == Hedge.Kind.CONDITION
              || (hedge.kind() == Hedge.Kind.POSSIBILITY || hedge.kind() == Hedge.Kind.EFFORT)
                  && (found.from() == at.from
                      || found.from() == at.from + 1
                          && !tellsWhy(text.at(at.from))
                          && !scan.describes(at));
    }
    return weak ? Obligation.Binding.WEAK : Obligation.Binding.FIRM;
  }

  /**
   * "Als de subsidie blijft, ...", "Verloopt alles volgens planning, dan ...": whether it comes.
   */
  private boolean isUncertain(Duties.Draft draft) {
    Found<TimeReference> condition = scan.condition;
    return condition != null
        && draft.sentence() == scan.segments.get(0).sentence
        && text.isAny(condition.from(), condition.to(), GRANTED);
  }

  /** "Planning 2026: renovatie van 32 woningen", "Doelstelling: elk jaar 650 verhuringen". */
  private boolean isAnnounced(Duties.Draft draft) {
    boolean aim =
        text.isAny(0, 1, "planning", "doelstelling", "doel", "streven", "inzet", "voornemen");
    return aim
        && draft.sentence() == scan.segments.get(0).sentence
        && (text.at(1).isMark(':') || text.at(2).isMark(':') || text.at(3).isMark(':'));
  }

  /** "Het zorgkantoor zal ... bekostigen": others say so of it; what it reports, it does itself. */
  private static boolean isOutside(Actor actor, Segment segment) {
    boolean told = segment.modal.equals("zullen") || segment.modal.equals("moeten");
    return actor.kind() == Actor.Kind.OUTSIDER
        || told
            && actor.kind() != Actor.Kind.PARTY
            && actor.party().filter(kind -> kind == PartyKind.CARE_PURCHASING_OFFICE).isPresent();
  }

  /**
   * "De provincie legt € 9.000 bij": who does something, told as it is, can promise it. What the
   * state or an insurer decides is never agreed here, and what others will, must or should do is
   * only hoped for.
   */
  private boolean actsItself(List<Actor> actors, Segment segment) {
    return segment.isMain()
        && segment.modal.isEmpty()
        && !segment.passive
        && segment.content == null
        && !EFFORTS.contains(segment.lemma)
        && !Few.any(actors, a -> isFarOff(a.name()));
  }

  private static boolean isFarOff(String actor) {
    String who = actor.substring(actor.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return switch (who) {
      case "rijk",
          "rijksoverheid",
          "ministerie",
          "minister",
          "kabinet",
          "wetgever",
          "overheid",
          "zorgverzekeraar",
          "zorgverzekeraars",
          "verzekeraars",
          "netbeheerder",
          "netbeheerders" ->
          true;
      default -> false;
    };
  }

  /** "wijst één bewoner aan, bij voorkeur iemand die ...": how it is done, behind what is done. */
  private boolean isRemark(int token, Duties.Draft draft) {
    Segment at = scan.segmentAt(token);
    return at != null
        && at.from == token
        && !at.hasVerb()
        && !at.subordinate
        && at.main < 0
        && text.at(token - 1).isMark(',')
        && !text.is(token, "zoveel")
        && !text.is(token + 1, "veel")
        && draft.segment().finite >= 0
        && draft.segment().finite < token
        && endsSentence(at)
        && Found.begun(scan.times, at.from, at.to).isEmpty();
  }

  private boolean endsSentence(Segment segment) {
    int end = scan.sentences.get(segment.sentence)[1];
    return segment.to >= end - 1 || text.at(segment.to).is("die");
  }

  /** "worden energiezuinig, bijvoorbeeld met, waar dat kan, zonnepanelen". */
  private boolean isExample(int token, Duties.Draft draft) {
    int finite = draft.segment().finite;
    for (int i = token - 1; finite >= 0 && i > finite; i--) {
      boolean explains = text.at(i).isMark(':') && draft.segment().lemma.endsWith(" worden");
      if (explains || text.is(i, "bijvoorbeeld") || text.is(i, "zoals")) {
        return true;
      }
    }
    return false;
  }

  /** What is aimed at or described in such a stretch sets no condition. */
  private static boolean tellsWhy(Token opening) {
    return switch (opening.text()) {
      case "die", "zodat", "opdat", "omdat", "doordat", "waardoor", "terwijl", "om" -> true;
      default -> false;
    };
  }

  /** "Dit betekent dat de corporaties in beginsel ...": the duty stands in the content. */
  private static boolean tells(String lemma) {
    return lemma.equals("betekenen") || lemma.equals("inhouden") || lemma.equals("afspreken");
  }

  /**
   * "bepalen of het streven om toe te werken naar ... haalbaar is": what is asked weakens nothing.
   */
  private boolean goesOnQuestion(Segment purpose) {
    Segment before = scan.segmentAt(purpose.from - 1);
    return before != null
        && before.subordinate
        && text.isAny(before.from, before.from + 1, "of", "hoe", "welke", "hoeveel", "wat", "wie");
  }
}
