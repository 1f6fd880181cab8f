package nl.afsprakenwijzer.service.subscription;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Relation;
import nl.afsprakenwijzer.service.platform.Sample;
import nl.afsprakenwijzer.service.platform.Transactions;

/** How to call the operations on subscriptions. */
@Singleton
class SubscriptionSamples implements Sample.Samples {
  private static final Set<Relation> OWN_OR_NOT = Set.of(Relation.EIGEN, Relation.VREEMD);
  private static final String ALL = "/v1/abonnementen";

  private final Town town;
  private final EntityManager entities;
  private final Transactions transactions;

  SubscriptionSamples(Town town, EntityManager entities, Transactions transactions) {
    this.town = town;
    this.entities = entities;
    this.transactions = transactions;
  }

  @Override
  public Map<String, Sample> samples() {
    UUID stranger = town.organisation(PartyKind.OTHER, "Vreemd");
    return Map.of(
        "abonnementen",
        (caller, place, state) -> caller.ask().get(ALL),
        "abonnement",
        Sample.on(OWN_OR_NOT, (c, place, s) -> c.ask().get(path(c, place, stranger))),
        "voegAbonnementToe",
        (caller, place, state) ->
            caller
                .ask()
                .contentType("application/json")
                .body("{\"adres\":\"https://ontvanger.example/\"}")
                .post(ALL),
        "wijzigAbonnement",
        Sample.on(
            OWN_OR_NOT,
            (c, place, s) ->
                c.ask()
                    .contentType("application/merge-patch+json")
                    .body("{}")
                    .patch(path(c, place, stranger))),
        "verwijderAbonnement",
        Sample.on(OWN_OR_NOT, (c, place, s) -> c.ask().delete(path(c, place, stranger))));
  }

  private String path(Sample.Caller caller, Relation place, UUID stranger) {
    boolean own = place == Relation.EIGEN;
    return ALL
        + "/"
        + transactions.write(
            () -> {
              Subscription made = new Subscription();
              made.id = UUID.randomUUID();
              made.organisationId = own ? caller.organisation() : stranger;
              made.address = "https://%s.example/".formatted(own ? "ontvanger" : Sample.CANARY);
              made.createdAt = Instant.EPOCH;
              made.nextAttemptAt = Instant.EPOCH;
              entities.persist(made);
              return made.id;
            });
  }
}
