package nl.afsprakenwijzer.service.agreement;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.service.platform.Refused;

/** An agreement of equal parties. */
@Entity
@Table(name = "agreement")
class Agreement {
  private static final int LONGEST_FRAME = 1_000_000;

  @Id UUID id;
  @Version long version;
  String municipality;
  String municipalityCode;
  String title;
  LocalDate termFrom;
  LocalDate termTo;

  @Enumerated(EnumType.STRING)
  AgreementState state;

  /** Counts the texts that were or will be signed, from 1. */
  int edition;

  @Convert(converter = FrameJson.class)
  Frame frame;

  Instant createdAt;

  /** Since when a signed text is open for changes again; null when it is not. */
  Instant reopenedAt;

  /**
   * Where people can bring it from here. What was opened again after it was signed can go back to
   * the signed text too, without what came after. Nobody ends by himself what others signed: it
   * ends after its term, and parties who want to stop earlier sign an earlier end.
   */
  Set<AgreementState> next(LocalDate today) {
    Set<AgreementState> next = EnumSet.noneOf(AgreementState.class);
    next.addAll(state.next());
    if (termTo == null || !today.isAfter(termTo)) {
      next.remove(AgreementState.BEEINDIGD);
    }
    if (reopenedAt != null && state == AgreementState.IN_ONDERHANDELING) {
      next.add(AgreementState.ONDERTEKEND);
    }
    return next;
  }

  /**
   * Takes another frame.
   *
   * @throws Refused when it is too long to keep, however short each of its parts
   */
  void put(Frame other) {
    int length = StoredJson.write(other).length();
    if (length > LONGEST_FRAME) {
      throw Refused.field(
          "",
          String.format(
              Locale.forLanguageTag("nl"),
              "De jaarschijven, visies, begrippen en antwoorden zijn samen te lang: %,d tekens. Er"
                  + " passen er %,d in. Maak ze korter.",
              length,
              LONGEST_FRAME));
    }
    frame = other;
  }

  /** Empty until both days are known. */
  Optional<Term> term() {
    return termFrom == null || termTo == null
        ? Optional.empty()
        : Optional.of(new Term(termFrom, termTo));
  }
}
