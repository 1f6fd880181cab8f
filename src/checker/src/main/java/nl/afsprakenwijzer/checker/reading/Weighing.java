package nl.afsprakenwijzer.checker.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs a duty: who acts, what can be watched, what can be counted, how firmly it is promised and
 * when.
 */
final class Weighing {
  private static final String[] REPORTS = {
    "enquête",
    "rapport",
    "verslag",
    "notitie",
    "rapportage",
    "meting",
    "nulmeting",
    "onderzoeksrapport",
    "hoeveel"
  };
  private static final Set<String> SUPPLY =
      Set.of(
          "bouwen",
          "bijbouwen",
          "toevoegen",
          "komen",
          "bijkomen",
          "realiseren",
          "aanbieden",
          "bieden",
          "verkopen",
          "slopen",
          "verdelen",
          "huisvesten",
          "gaan",
          "leveren",
          "ontwikkelen",
          "creëren",
          "terugbrengen",
          "krijgen");
  private static final Set<String> JOINT_PRODUCTS =
      Set.of(
          "afspraken",
          "prestatieafspraken",
          "jaarafspraken",
          "werkafspraken",
          "jaarschijf",
          "kader",
          "kaders",
          "agenda",
          "jaarplan",
          "uitvoeringsagenda",
          "uitvoeringsprogramma",
          "programma",
          "convenant",
          "akkoord",
          "werkplan",
          "planning",
          "overeenkomst",
          "monitor",
          "evaluatie",
          "prioriteiten",
          "indicatoren");
  private static final Set<String> JOINT_MAKING =
      Set.of(
          "maken",
          "opstellen",
          "vastleggen",
          "actualiseren",
          "kiezen",
          "uitwerken",
          "herijken",
          "bijstellen",
          "sluiten",
          "ontwikkelen");
  private static final Set<String> JOINT_DECIDING =
      Set.of(
          "besluiten",
          "beslissen",
          "bekijken",
          "nagaan",
          "beoordelen",
          "ondertekenen",
          "tekenen",
          "bepalen");
  private static final Set<String> NEEDS_PRODUCT =
      Set.of("monitoren", "afstemmen", "volgen", "uitwisselen", "bijhouden", "samenwerken");
  private final Scan scan;
  private final Text text;

  Weighing(Scan scan) {
    this.scan = scan;
    this.text = scan.text;
  }

  Obligation weigh(Duties.Draft draft) {
    List<Quantity> quantities = Found.in(scan.quantities, draft.from(), draft.to());
    List<TimeReference> times = Found.in(scan.times, draft.from(), draft.to());
    List<Hedge> hedges = Found.in(scan.hedges, draft.from(), draft.to());
    List<Actor> actors = draft.actors().stream().map(Found::fact).toList();
    Action action = action(draft);
    boolean counted = isCounted(quantities);
    boolean forbidden = scan.isForbidden(draft.segment());
    boolean concrete = forbidden || isConcrete(action, counted);
    Obligation.Measure measure = measure(action, counted, hedges, times, draft);
    Obligation.Binding binding = binding(draft, hedges, actors);
    return new Obligation(
        text.span(draft.from(), draft.to()),
        verbSpan(draft.segment()),
        kind(action, binding, hedges),
        draft.segment().passive,
        actors,
        action,
        quantities,
        times,
        Found.in(scan.groups, draft.from(), draft.to()),
        Found.in(scan.places, draft.from(), draft.to()),
        hedges,
        doer(actors, action, draft),
        concrete,
        measure,
        binding,
        timing(times, hedges));
  }

  private Span verbSpan(Segment segment) {
    if (segment.finite >= 0) {
      return text.span(segment.finite, segment.finite + 1);
    }
    int at = segment.main >= 0 ? segment.main : segment.from;
    return text.span(at, at + 1);
  }

  // ---- what is done
  // ----------------------------------------------------------------------------------------------

  private Action action(Duties.Draft draft) {
    Segment segment = draft.segment();
    String lemma = segment.lemma;
    Action.Kind kind = kindOf(lemma, segment);
    if (kind == Action.Kind.VAGUE || kind == Action.Kind.STATE || kind == Action.Kind.CARRIER) {
      String promised = promisedVerb(draft);
      boolean known = text.words().lexicon().verb(promised) != null || isStriving(draft);
      Action.Kind promisedKind = kindOf(promised, segment);
      if (!promised.isEmpty() && known && promisedKind != Action.Kind.STATE) {
        lemma = promised;
        kind = promisedKind;
      }
    }
    return new Action(verbSpan(segment), lemma, kind, product(draft));
  }

  /**
   * "streeft ernaar ... te verhuren", "zorgt ervoor dat ... wordt gehaald": the verb that tells
   * what is promised.
   */
  private String promisedVerb(Duties.Draft draft) {
    Segment segment = draft.segment();
    for (int i = Math.max(segment.finite, draft.from()) + 1; i < draft.to(); i++) {
      if (text.is(i, "te") && text.at(i + 1).can(Word.INFINITIVE) && !isInRelative(i)) {
        int verb =
            text.is(i + 1, "kunnen") || text.is(i + 1, "laten") || text.is(i + 1, "gaan")
                ? i + 2
                : i + 1;
        String lemma =
            text.at(verb).can(Word.INFINITIVE)
                ? text.at(verb).word().verb()
                : text.at(i + 1).word().verb();
        String particle = text.at(i - 1).text() + lemma;
        String joined = text.words().lexicon().verb(particle) != null ? particle : lemma;
        return text.words().lexicon().specific(joined, text, segment.from, draft.to());
      }
    }
    if (segment.lemma.startsWith("zorg")) {
      for (Segment other : scan.segments) {
        if (other.subordinate
            && other.from >= segment.to
            && other.to <= draft.to()
            && text.is(other.from, "dat")) {
          return other.lemma;
        }
      }
    }
    return "";
  }

  private boolean isStriving(Duties.Draft draft) {
    for (Hedge hedge : Found.in(scan.hedges, draft.from(), draft.to())) {
      boolean strives =
          hedge.kind() == Hedge.Kind.STRIVING
              || hedge.kind() == Hedge.Kind.EFFORT
              || hedge.kind() == Hedge.Kind.WISH;
      if (strives) {
        return true;
      }
    }
    return false;
  }

  private boolean isInRelative(int at) {
    Segment segment = scan.segmentAt(at);
    return segment != null
        && segment.subordinate
        && (segment.finite < 0 || segment.finite > at)
        && text.isAny(segment.from, segment.from + 1, "die", "wat", "waar");
  }

  private Action.Kind kindOf(String lemma, Segment segment) {
    if (lemma.isEmpty()) {
      return Action.Kind.NONE;
    }
    VerbKind kind = text.words().lexicon().verb(lemma);
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

  private Optional<Span> product(Duties.Draft draft) {
    for (int i = draft.from(); i < draft.to(); i++) {
      boolean inName = text.at(i).capital() && i > draft.from();
      if (text.at(i).word().product() && !inName) {
        Segment at = scan.segmentAt(i);
        if (at == null || !at.subordinate || at == draft.segment() || !text.is(at.from, "die")) {
          return Optional.of(text.span(i, i + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCounted(List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      if (!quantity.unit().equals("times")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConcrete(Action action, boolean counted) {
    return switch (action.kind()) {
      case CONCRETE, RESEARCH, JOINT -> true;
      case CARRIER, NONE -> counted || action.product().isPresent();
      case VAGUE, STATE -> counted;
    };
  }

  private Obligation.Measure measure(
      Action action,
      boolean counted,
      List<Hedge> hedges,
      List<TimeReference> times,
      Duties.Draft draft) {
    if (counted) {
      return Obligation.Measure.COUNTED;
    }
    boolean vague =
        hedges.stream().anyMatch(h -> h.letter() == Hedge.Letter.M && h.weakens())
            || hedges.stream().anyMatch(Weighing::isAsMuchAsPossible)
            || !Found.in(scan.comparisons, draft.from(), draft.to()).isEmpty();
    if (scan.isForbidden(draft.segment())) {
      return Obligation.Measure.OBSERVABLE;
    }
    boolean product = action.product().isPresent();
    boolean frequent = times.stream().anyMatch(t -> t.kind() == TimeReference.Kind.FREQUENCY);
    return switch (action.kind()) {
      case CONCRETE ->
          vague || isUncountedSupply(action, draft)
              ? Obligation.Measure.VAGUE
              : Obligation.Measure.OBSERVABLE;
      case JOINT ->
          NEEDS_PRODUCT.contains(action.lemma()) && !frequent
              ? Obligation.Measure.VAGUE
              : Obligation.Measure.OBSERVABLE;
      case RESEARCH ->
          text.isAny(draft.from(), draft.to(), REPORTS)
              ? Obligation.Measure.OBSERVABLE
              : Obligation.Measure.VAGUE;
      case CARRIER, NONE ->
          product
              ? vague || isUncountedSupply(action, draft)
                  ? Obligation.Measure.VAGUE
                  : Obligation.Measure.OBSERVABLE
              : vagueMeasure(action, vague, draft);
      case VAGUE, STATE -> vagueMeasure(action, product, draft);
    };
  }

  /**
   * There is something to look at when the thing itself can be counted or can grow: "meer sociale
   * voorraad".
   */
  private Obligation.Measure vagueMeasure(Action action, boolean thing, Duties.Draft draft) {
    boolean something = thing && action.kind() != Action.Kind.CARRIER;
    for (int i = draft.from(); i < draft.to() && !something; i++) {
      something = text.at(i).can(Word.MAGNITUDE);
    }
    boolean together = action.lemma().equals("samenwerken");
    return something && !together ? Obligation.Measure.VAGUE : Obligation.Measure.NOTHING;
  }

  private static boolean isAsMuchAsPossible(Hedge hedge) {
    return hedge.kind() == Hedge.Kind.POSSIBILITY
        && hedge.text().toLowerCase(Locale.ROOT).startsWith("zo");
  }

  /**
   * Homes are counted: "er komen goedkope huurwoningen bij" leaves open how many, "elke woning" and
   * "geen woning" do not.
   */
  private boolean isUncountedSupply(Action action, Duties.Draft draft) {
    if (!SUPPLY.contains(action.lemma())
        || text.isAny(
            draft.from(), draft.to(), "geen", "alle", "elke", "iedere", "elk", "ieder", "niet")) {
      return false;
    }
    for (int i = draft.segment().from; i < draft.to(); i++) {
      if (text.at(i).word().home() || text.is(i, "huur") || text.is(i, "nieuwbouw")) {
        return true;
      }
    }
    return false;
  }

  // ---- who, how firmly, when
  // -------------------------------------------------------------------------------------

  private Obligation.Doer doer(List<Actor> actors, Action action, Duties.Draft draft) {
    if (actors.isEmpty()) {
      return Obligation.Doer.ABSENT;
    }
    boolean named = actors.stream().anyMatch(a -> a.kind() != Actor.Kind.COLLECTIVE);
    if (named) {
      return Obligation.Doer.NAMED;
    }
    boolean joint =
        action.kind() == Action.Kind.JOINT
            || JOINT_DECIDING.contains(action.lemma())
            || JOINT_MAKING.contains(action.lemma()) && namesJointProduct(draft);
    return joint ? Obligation.Doer.JOINTLY : Obligation.Doer.COLLECTIVE;
  }

  /** Their own agreements, framework and annual plan parties make together. */
  private boolean namesJointProduct(Duties.Draft draft) {
    for (int i = draft.from(); i < draft.to(); i++) {
      if (JOINT_PRODUCTS.contains(text.at(i).text())) {
        return true;
      }
    }
    return false;
  }

  private Obligation.Binding binding(Duties.Draft draft, List<Hedge> hedges, List<Actor> actors) {
    if (!actors.isEmpty() && actors.stream().allMatch(a -> a.kind() == Actor.Kind.OUTSIDER)) {
      return Obligation.Binding.OUTSIDER;
    }
    boolean need = draft.segment().modal.equals("moeten") && actors.isEmpty();
    if (need
        && (draft.segment().lemma.equals("bijkomen") || draft.segment().lemma.equals("komen"))) {
      return Obligation.Binding.WISH;
    }
    boolean weak = false;
    int first = Found.first(scan.hedges, draft.from());
    for (int i = first; i < scan.hedges.size() && scan.hedges.get(i).from() < draft.to(); i++) {
      Found<Hedge> found = scan.hedges.get(i);
      Hedge hedge = found.fact();
      if (found.to() > draft.to() || hedge.letter() != Hedge.Letter.A) {
        continue;
      }
      Segment at = scan.segmentAt(found.from());
      boolean inMain =
          at == draft.segment() || at == null || !at.subordinate || text.is(at.from, "om");
      if (hedge.kind() == Hedge.Kind.WISH && inMain) {
        return Obligation.Binding.WISH;
      }
      weak |=
          inMain
              || hedge.kind() == Hedge.Kind.CONDITION
              || hedge.kind() == Hedge.Kind.POSSIBILITY
                  && at.from <= found.from()
                  && found.from() <= at.from + 1;
    }
    return weak ? Obligation.Binding.WEAK : Obligation.Binding.FIRM;
  }

  private static Obligation.Timing timing(List<TimeReference> times, List<Hedge> hedges) {
    if (times.stream().anyMatch(TimeReference::isFixed)) {
      return Obligation.Timing.FIXED;
    }
    boolean vague = !times.isEmpty() || hedges.stream().anyMatch(h -> h.letter() == Hedge.Letter.T);
    return vague ? Obligation.Timing.VAGUE : Obligation.Timing.NONE;
  }

  private static ObligationKind kind(
      Action action, Obligation.Binding binding, List<Hedge> hedges) {
    if (binding == Obligation.Binding.WISH || binding == Obligation.Binding.OUTSIDER) {
      return ObligationKind.INTENTION;
    }
    boolean effort =
        hedges.stream()
            .anyMatch(h -> h.kind() == Hedge.Kind.STRIVING || h.kind() == Hedge.Kind.EFFORT);
    if (effort || action.kind() == Action.Kind.VAGUE) {
      return ObligationKind.EFFORT;
    }
    return action.kind() == Action.Kind.JOINT || action.kind() == Action.Kind.RESEARCH
        ? ObligationKind.PROCESS
        : ObligationKind.RESULT;
  }
}
