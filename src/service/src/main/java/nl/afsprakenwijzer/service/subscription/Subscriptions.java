package nl.afsprakenwijzer.service.subscription;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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

/** The subscriptions of the acting organisation. */
@Singleton
class Subscriptions {
  /** One organisation must not keep the others waiting. */
  static final int MOST = 20;

  private static final Listing<Subscription> LISTING =
      new Listing<>(Subscription.class, subscription -> subscription.id)
          .sortable("gemaaktOp", "e.createdAt", Instant.class, one -> one.createdAt);

  private final EntityManager entities;
  private final ActingParty acting;
  private final Audit audit;
  private final Precondition precondition;
  private final Merging merging;
  private final Destination destination;
  private final Clock clock;
  private final WebhookSignature signature;

  Subscriptions(
      EntityManager entities,
      ActingParty acting,
      Audit audit,
      Precondition precondition,
      Merging merging,
      Destination destination,
      Clock clock,
      WebhookSignature signature) {
    this.signature = signature;
    this.entities = entities;
    this.acting = acting;
    this.audit = audit;
    this.precondition = precondition;
    this.merging = merging;
    this.destination = destination;
    this.clock = clock;
  }

  Slice<Subscription> list(PageRequest page) {
    return LISTING.fetch(
        entities, page, "e.organisationId = :own", Map.of("own", acting.organisationId()));
  }

  Subscription get(UUID id) {
    Subscription found = entities.find(Subscription.class, id);
    boolean own = found != null && found.organisationId.equals(acting.organisationId());
    acting.check(own ? Relation.EIGEN : Relation.VREEMD);
    return found;
  }

  Subscription add(SubscriptionInput input) {
    requirePlace();
    Subscription subscription = new Subscription();
    subscription.id = UUID.randomUUID();
    subscription.organisationId = acting.organisationId();
    subscription.createdAt = clock.instant();
    subscription.deliveredSeq = audit.lastNumber();
    fill(subscription, input);
    entities.persist(subscription);
    audit.record(EventType.SUBSCRIPTION_ADDED, subject(subscription).made(subscription.version));
    return subscription;
  }

  private void requirePlace() {
    long taken =
        entities
            .createQuery(
                "select count(e) from Subscription e where e.organisationId = :own", Long.class)
            .setParameter("own", acting.organisationId())
            .getSingleResult();
    if (taken >= MOST) {
      throw Refused.conflict(
          "Uw organisatie heeft al " + MOST + " abonnementen. Zeg er eerst een op.");
    }
  }

  Subscription change(UUID id, MergePatch patch) {
    Subscription subscription = get(id);
    long before = subscription.version;
    fill(
        subscription, merging.apply(patch, view(subscription), SubscriptionInput.of(subscription)));
    entities.flush();
    audit.record(
        EventType.SUBSCRIPTION_CHANGED,
        subject(subscription).changed(before, subscription.version));
    return subscription;
  }

  void remove(UUID id) {
    Subscription subscription = get(id);
    precondition.holds(view(subscription), null);
    entities.remove(subscription);
    audit.record(EventType.SUBSCRIPTION_REMOVED, subject(subscription));
  }

  SubscriptionView view(Subscription subscription) {
    return SubscriptionView.of(subscription, signature.key(subscription.id));
  }

  private void fill(Subscription subscription, SubscriptionInput input) {
    try {
      destination.uri(input.adres());
    } catch (IllegalArgumentException wrong) {
      throw Refused.field("adres", wrong.getMessage());
    }
    subscription.address = input.adres().strip();
    if (input.geleverdTot() != null) {
      subscription.deliveredSeq = input.geleverdTot();
    }
    subscription.failures = 0;
    subscription.nextAttemptAt = clock.instant();
  }

  private static Subject subject(Subscription subscription) {
    return Subject.of("abonnement", subscription.id, subscription.organisationId);
  }
}
