package nl.afsprakenwijzer.service.agreement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.documents.DutchTime;
import nl.afsprakenwijzer.service.audit.Audit;
import nl.afsprakenwijzer.service.audit.EventType;
import nl.afsprakenwijzer.service.audit.Subject;
import nl.afsprakenwijzer.service.platform.ActingParty;
import nl.afsprakenwijzer.service.platform.Listing;
import nl.afsprakenwijzer.service.platform.MergePatch;
import nl.afsprakenwijzer.service.platform.Merging;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Precondition;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.Relation;
import nl.afsprakenwijzer.service.platform.Slice;

/** The agreements at whose table the acting party sits. Every query about them starts here. */
@Singleton
class Agreements {
  private static final Listing<Agreement> LISTING =
      new Listing<>(Agreement.class, agreement -> agreement.id)
          .sortable("titel", "e.title", String.class, agreement -> agreement.title)
          .sortable("gemeente", "e.municipality", String.class, one -> one.municipality);

  private static final String AT_TABLE =
      "exists (select 1 from AgreementParty p"
          + " where p.agreementId = e.id and p.organisationId = :acting)";

  private static final String TOO_EARLY =
      " Beëindigen kan na de laatste dag van de looptijd. Wilt u eerder stoppen, ga dan terug naar"
          + " in_onderhandeling, maak de looptijd korter en laat elke partij opnieuw tekenen.";

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Precondition precondition;
  private final Merging merging;
  private final Table table;
  private final Event<AgreementMoved> moved;
  private final Clock clock;

  Agreements(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Precondition precondition,
      Merging merging,
      Table table,
      Event<AgreementMoved> moved,
      Clock clock) {
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.precondition = precondition;
    this.merging = merging;
    this.table = table;
    this.moved = moved;
    this.clock = clock;
  }

  Slice<Agreement> list(PageRequest page, String municipality, String state) {
    Map<String, Object> parameters = new HashMap<>(Map.of("acting", acting.organisationId()));
    String where = AT_TABLE;
    if (municipality != null) {
      where += " and e.municipality = :municipality";
      parameters.put("municipality", municipality);
    }
    if (state != null) {
      where += " and e.state = :state";
      parameters.put("state", state(state));
    }
    return LISTING.fetch(entities, page, where, parameters);
  }

  /** To show it. */
  Agreement get(UUID id) {
    return open(id, LockModeType.NONE);
  }

  /** To change it or what is in it; whoever comes second waits until the first is done. */
  Agreement getToChange(UUID id) {
    return open(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Agreement open(UUID id, LockModeType lock) {
    Agreement agreement =
        entities
            .createQuery("from Agreement e where e.id = :id and " + AT_TABLE, Agreement.class)
            .setParameter("id", id)
            .setParameter("acting", acting.organisationId())
            .setLockMode(lock)
            .getResultStream()
            .findFirst()
            .orElse(null);
    acting.check(
        agreement == null ? Relation.VREEMD : Relation.TAFEL,
        agreement == null ? "" : agreement.state.dutch());
    if (agreement == null) {
      throw Refused.absent();
    }
    return agreement;
  }

  Agreement add(AgreementInput input) {
    Agreement agreement = new Agreement();
    agreement.id = UUID.randomUUID();
    agreement.state = AgreementState.VOORBEREIDING;
    agreement.edition = 1;
    agreement.createdAt = clock.instant();
    input.fill(agreement);
    entities.persist(agreement);
    table.begin(agreement);
    audit.record(EventType.AGREEMENT_ADDED, subject(agreement).made(agreement.version));
    return agreement;
  }

  Agreement change(UUID id, MergePatch patch) {
    Agreement agreement = getToChange(id);
    long before = agreement.version;
    merging.apply(patch, view(agreement), AgreementInput.of(agreement)).fill(agreement);
    return changed(EventType.AGREEMENT_CHANGED, agreement, before);
  }

  Agreement answer(UUID id, String which, AnswerInput input) {
    EntryQuestion question = EntryQuestion.of(which).orElseThrow(Refused::absent);
    Agreement agreement = getToChange(id);
    precondition.holds(view(agreement), input);
    long before = agreement.version;
    List<Frame.Answer> answers = new ArrayList<>(agreement.frame.answers());
    answers.removeIf(answer -> answer.question() == question);
    answers.add(
        new Frame.Answer(
            question,
            input.antwoord().strip(),
            acting.organisationId(),
            acting.personId(),
            DutchTime.today(clock)));
    Frame old = agreement.frame;
    agreement.put(new Frame(old.slices(), old.visions(), old.definitions(), answers));
    return changed(EventType.ENTRY_QUESTION_ANSWERED, agreement, before);
  }

  /** Brings it to a next state, when people may. */
  Agreement move(UUID id, String to) {
    Agreement agreement = getToChange(id);
    AgreementState from = agreement.state;
    AgreementState next = state(to);
    Set<AgreementState> possible = agreement.next(DutchTime.today(clock));
    if (!possible.contains(next)) {
      throw Refused.conflict(
          "Van '%s' kunt u naar: %s.%s"
              .formatted(
                  from.dutch(),
                  AgreementState.all(possible),
                  from.next().contains(next) ? TOO_EARLY : ""));
    }
    if (next == AgreementState.VASTGESTELD) {
      table.requireComplete(agreement);
    }
    if (from.isSigned() && next == AgreementState.IN_ONDERHANDELING) {
      agreement.edition++;
      agreement.reopenedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
    if (next == AgreementState.ONDERTEKEND) {
      agreement.edition--;
    }
    return moveTo(agreement, next);
  }

  Agreement moveTo(Agreement agreement, AgreementState next) {
    long before = agreement.version;
    AgreementState from = agreement.state;
    Instant reopenedAt = agreement.reopenedAt;
    agreement.state = next;
    agreement.reopenedAt = next.isSigned() ? null : reopenedAt;
    changed(EventType.AGREEMENT_MOVED, agreement, before);
    moved.fire(new AgreementMoved(agreement.id, agreement.edition, from, next, reopenedAt));
    return agreement;
  }

  AgreementView view(Agreement agreement) {
    return AgreementView.of(agreement, table.of(agreement.id), DutchTime.today(clock));
  }

  /** One query for all their parties, however many there are. */
  List<AgreementView> views(List<Agreement> agreements) {
    Map<UUID, List<AgreementParty>> parties = table.of(agreements);
    return agreements.stream()
        .map(
            one ->
                AgreementView.of(
                    one, parties.getOrDefault(one.id, List.of()), DutchTime.today(clock)))
        .toList();
  }

  private Agreement changed(EventType type, Agreement agreement, long before) {
    entities.flush();
    audit.record(type, subject(agreement).changed(before, agreement.version));
    return agreement;
  }

  private Subject subject(Agreement agreement) {
    return Subject.of("prestatieafspraken", agreement.id, acting.organisationId())
        .atTable(agreement.id)
        .with(AgreementInput.of(agreement));
  }

  private static AgreementState state(String dutch) {
    return AgreementState.of(dutch)
        .orElseThrow(
            () ->
                Refused.field(
                    "toestand",
                    "Kies uit: " + AgreementState.all(Set.of(AgreementState.values())) + "."));
  }
}
