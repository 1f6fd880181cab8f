package nl.afsprakenwijzer.checker.reading;

/** Tells people who are served from people who are counted, who act or who are named aside. */
final class Served {
  private final Scan scan;
  private final Text text;
  private final Cover<Found<Quantity>> quantityOf;

  Served(Scan scan, Cover<Found<Quantity>> quantityOf) {
    this.scan = scan;
    this.text = scan.text;
    this.quantityOf = quantityOf;
  }

  /** "tachtig mantelzorgers": the amount counts them, the duty is not for them. */
  boolean isCounted(int from, int to) {
    Found<Quantity> quantity = quantityOf.at(from);
    boolean share =
        quantity != null
            && (text.isAny(quantity.from(), from, "van") || text.is(quantity.from() - 1, "voor"));
    return quantity != null && !share && quantity.to() <= to && !isHelped(from);
  }

  /** "huisvest 40 statushouders": whoever is helped is counted, and the duty is for them. */
  private boolean isHelped(int at) {
    Segment segment = scan.segmentAt(at);
    return segment != null
        && switch (segment.lemma) {
          case "huisvesten",
              "herhuisvesten",
              "opvangen",
              "plaatsen",
              "onderbrengen",
              "begeleiden",
              "opnemen",
              "bellen",
              "geven",
              "helpen" ->
              true;
          default -> false;
        };
  }

  /** "in overleg met jongeren": who thinks along, not whom it is for. */
  boolean isPartner(int from) {
    int at = before(from);
    return text.is(at, "met")
        && text.isAny(at - 1, at, "overleg", "samenspraak", "samenwerking", "afstemming");
  }

  private int before(int from) {
    int at = from - 1;
    while (text.at(at).in(SmallWords.BEFORE_NAME)) {
      at--;
    }
    return at;
  }

  /** "als een huurder verhuist", "De huurder hoeft niets te doen": who does something himself. */
  boolean isAside(int from, int to) {
    Segment segment = scan.segmentAt(from);
    if (segment == null) {
      return false;
    }
    int at = before(from);
    boolean described = describes(to);
    boolean doneTo = text.is(at, "van") && isDoneTo(text.at(at - 1).text());
    boolean gets = described || isReceiving(segment) || segment.modal.equals("kunnen");
    boolean aimed = text.is(at, "voor") || text.is(at, "aan") || doneTo || isEach(from);
    return text.is(at, "van") && !described && !doneTo
        || isAmong(at, from)
        || !described && isDependent(segment, at)
        || segment.sentence > 0 && !gets && !aimed
        || isMeasure(at, from);
  }

  /** "het aantal huurders", "samen met bewoners", "tussen buren", "door huurders". */
  private boolean isAmong(int at, int from) {
    return text.isAny(at, at + 1, "aantal", "aandeel", "percentage", "per")
        || text.is(at, "met") && text.is(at - 1, "samen")
        || text.is(at, "naar") && text.is(at - 1, "uitgesplitst")
        || text.is(at, "als") && at == from - 1
        || text.is(at, "tussen")
        || text.is(at, "door");
  }

  /** "die past bij hun huishouden", "woning en huishouden": what it is measured by. */
  private boolean isMeasure(int at, int from) {
    boolean household = text.at(from).is("huishouden") || text.at(from).is("gezin");
    return household
        && (text.is(at, "en") || text.is(at, "bij") && text.isAny(at - 1, at, "past", "passen"));
  }

  private boolean isEach(int from) {
    return text.isAny(from - 1, from, "elke", "iedere", "alle")
        || text.isAny(from, from + 1, "elke", "iedere", "alle");
  }

  /** "als een huurder verhuist"; "een loket waar huurders terechtkunnen" is for them. */
  private boolean isDependent(Segment segment, int at) {
    return segment.subordinate
        && at <= segment.from
        && at >= segment.from - 1
        && !text.is(at, "om")
        && !text.is(segment.from, "dat")
        && !servesThere(segment);
  }

  private boolean servesThere(Segment segment) {
    return switch (text.at(segment.from).text()) {
      case "waar", "waarin", "waarbij", "waarover", "waaruit" -> segment.from > 0;
      case "wanneer", "indien", "zodat", "totdat", "nadat", "welke" -> true;
      default -> false;
    };
  }

  /** "de begeleiding van de bewoners", "de huisvesting van huurders": what is done for them. */
  private static boolean isDoneTo(String noun) {
    return noun.endsWith("ing") && !noun.endsWith("vergadering") && !noun.endsWith("woning")
        || noun.endsWith("lasten")
        || noun.endsWith("wensen")
        || noun.endsWith("behoefte")
        || noun.endsWith("behoeften");
  }

  static boolean isReceiving(Segment segment) {
    return switch (segment.lemma) {
      case "krijgen", "ontvangen", "houden", "behouden", "betalen" -> true;
      default -> false;
    };
  }

  /** "huurders met een laag inkomen", "mensen die verhuizen". */
  boolean describes(int at) {
    return text.is(at, "die")
        || text.is(at, "met")
        || text.is(at, "zonder")
        || text.is(at, "uit")
        || text.is(at, "in");
  }
}
