package nl.afsprakenwijzer.checker.reading;

/** What a word list says of a phrase. */
interface Meaning {
  /** The sorts of phrases: every word list has its own. */
  enum Sort {
    HEDGE,
    COMPARISON,
    GROUP,
    ACTOR,
    PLACE_NAME,
    PLACE_WORD,
    KIND,
    CUE,
    TOPIC,
    TIME,
    THING;

    int bit() {
      return 1 << ordinal();
    }
  }

  Sort sort();

  /** A weakening phrase of the word list. */
  record HedgeWord(Hedge.Kind kind, Hedge.Letter letter, String why, String better)
      implements Meaning {
    @Override
    public Sort sort() {
      return Sort.HEDGE;
    }
  }

  /** A word that says more or less without saying than what. */
  record ComparisonWord() implements Meaning {
    @Override
    public Sort sort() {
      return Sort.COMPARISON;
    }
  }

  /** Words that name a target group. */
  record GroupWord(String code) implements Meaning {
    @Override
    public Sort sort() {
      return Sort.GROUP;
    }

    /** Whether it names people in general: they are often spoken of without being aimed at. */
    boolean isGeneral() {
      return switch (code) {
        case "huurders",
            "bewoners",
            "inwoners",
            "clienten",
            "huishoudens",
            "doelgroepen",
            "kinderen",
            "woningzoekenden" ->
            true;
        default -> false;
      };
    }
  }

  /** Words that name somebody who acts. */
  record ActorWord(Actor.Kind kind, PartyKind party) implements Meaning {
    @Override
    public Sort sort() {
      return Sort.ACTOR;
    }

    static ActorWord of(String kind) {
      return switch (kind) {
        case "gemeente" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.MUNICIPALITY);
        case "corporatie" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.HOUSING_CORPORATION);
        case "huurders" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.TENANT_ORGANISATION);
        case "zorg" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.CARE_PROVIDER);
        case "welzijn" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.WELFARE_ORGANISATION);
        case "zorgkantoor" ->
            new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.CARE_PURCHASING_OFFICE);
        case "verzekeraar" -> new ActorWord(Actor.Kind.OUTSIDER, PartyKind.HEALTH_INSURER);
        case "clienten" -> new ActorWord(Actor.Kind.KIND_OF_PARTY, PartyKind.CLIENT_COUNCIL);
        case "rol" -> new ActorWord(Actor.Kind.ROLE, null);
        case "buiten" -> new ActorWord(Actor.Kind.OUTSIDER, null);
        case "collectief" -> new ActorWord(Actor.Kind.COLLECTIVE, null);
        default -> throw new IllegalStateException("actors.csv: unknown soort " + kind);
      };
    }
  }

  /** The name of a place; {@code common} when it is an ordinary word too. */
  record PlaceName(boolean common) implements Meaning {
    @Override
    public Sort sort() {
      return Sort.PLACE_NAME;
    }
  }

  /** A word that announces a place: "wijk", "complex". */
  record PlaceWord(String level) implements Meaning {
    @Override
    public Sort sort() {
      return Sort.PLACE_WORD;
    }
  }

  /** Words that tell what sort of text this is: a definition, a recital, a goal. */
  record KindWord(TextKind kind) implements Meaning {
    @Override
    public Sort sort() {
      return Sort.KIND;
    }
  }

  /** Words to which rules listen. */
  record CueWord(String code) implements Meaning {
    @Override
    public Sort sort() {
      return Sort.CUE;
    }
  }

  /** Words that tell what a clause is about. */
  record TopicWord(String code) implements Meaning {
    @Override
    public Sort sort() {
      return Sort.TOPIC;
    }
  }

  /** A fixed expression of time. */
  record TimeWord(TimeReference.Kind kind, String value) implements Meaning {
    @Override
    public Sort sort() {
      return Sort.TIME;
    }
  }
}
