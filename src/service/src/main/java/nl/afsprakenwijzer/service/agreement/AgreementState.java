package nl.afsprakenwijzer.service.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an agreement is in its life. */
public enum AgreementState {
  VOORBEREIDING,
  IN_ONDERHANDELING,
  VASTGESTELD,
  ONDERTEKEND,
  IN_UITVOERING,
  GEEVALUEERD,
  BEEINDIGD;

  /** The word for it in the API. */
  public String dutch() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<AgreementState> of(String dutch) {
    return Arrays.stream(values()).filter(state -> state.dutch().equals(dutch)).findFirst();
  }

  /**
   * Where people can bring it from here. Nobody brings it to {@link #ONDERTEKEND}: the last
   * signature does. Back to the negotiation from a signed state begins a new edition.
   */
  Set<AgreementState> next() {
    return switch (this) {
      case VOORBEREIDING -> Set.of(IN_ONDERHANDELING);
      case IN_ONDERHANDELING -> Set.of(VOORBEREIDING, VASTGESTELD);
      case VASTGESTELD -> Set.of(IN_ONDERHANDELING);
      case ONDERTEKEND -> Set.of(IN_UITVOERING, IN_ONDERHANDELING);
      case IN_UITVOERING -> Set.of(GEEVALUEERD, BEEINDIGD, IN_ONDERHANDELING);
      case GEEVALUEERD -> Set.of(IN_UITVOERING, BEEINDIGD, IN_ONDERHANDELING);
      case BEEINDIGD -> Set.of();
    };
  }

  /** Whether the text holds because every party signed it. */
  boolean isSigned() {
    return compareTo(ONDERTEKEND) >= 0;
  }

  static String all(Set<AgreementState> states) {
    List<String> words = states.stream().sorted().map(AgreementState::dutch).toList();
    return words.stream().collect(Collectors.joining(", "));
  }
}
