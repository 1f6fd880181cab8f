package nl.afsprakenwijzer.service.party;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Transactions;

/** Organisations and people for a test, straight in the database. */
@Singleton
public class Town {
  /** What everybody here has who was given none of their own. */
  public static final String PASSWORD = "een heel lang wachtwoord";

  private final EntityManager entities;
  private final Transactions transactions;
  private final Accounts accounts;
  private final Bearer bearer;

  Town(EntityManager entities, Transactions transactions, Accounts accounts, Bearer bearer) {
    this.entities = entities;
    this.transactions = transactions;
    this.accounts = accounts;
    this.bearer = bearer;
  }

  /** A new organisation; answers its id. */
  public UUID organisation(PartyKind kind, String name) {
    return transactions.write(
        () -> {
          Organisation organisation = new Organisation();
          organisation.id = UUID.randomUUID();
          organisation.kind = kind;
          organisation.name = name;
          organisation.createdAt = Instant.EPOCH;
          entities.persist(organisation);
          return organisation.id;
        });
  }

  /** A new person with these roles there; answers the id. */
  public UUID person(UUID organisation, String password, Role... roles) {
    return transactions.write(
        () -> {
          EnumSet<Role> all = EnumSet.noneOf(Role.class);
          all.addAll(java.util.List.of(roles));
          String email = UUID.randomUUID() + "@voorbeeld.example";
          Person person =
              accounts.add("Sam Voorbeeld", email, password == null ? PASSWORD : password);
          accounts.join(entities.find(Organisation.class, organisation), person, all);
          return person.id;
        });
  }

  /** Requests of a new person with these roles. */
  public RequestSpecification as(UUID organisation, Role... roles) {
    return as(person(organisation, null, roles));
  }

  public RequestSpecification as(UUID person) {
    return RestAssured.given().auth().oauth2(bearer.tokenFor(person));
  }

  /** Lets somebody who has the usual password accept an invitation. */
  public void accept(String email, String invitation) {
    String body =
        """
        {"email":"%s","wachtwoord":"%s","uitnodiging":"%s","nieuwWachtwoord":"een nieuw wachtwoord"}
        """
            .formatted(email, PASSWORD, invitation);
    RestAssured.given()
        .contentType("application/json")
        .body(body)
        .post("/v1/sessies")
        .then()
        .statusCode(201);
  }

  /** A new alliance of these two, led by the first; answers its id. */
  public UUID alliance(UUID lead, UUID other) {
    return transactions.write(
        () -> {
          Alliance alliance = new Alliance();
          alliance.id = UUID.randomUUID();
          alliance.name = "Samen";
          alliance.createdAt = Instant.EPOCH;
          alliance.lead = entities.find(Organisation.class, lead);
          alliance.members.add(alliance.lead);
          alliance.members.add(entities.find(Organisation.class, other));
          entities.persist(alliance);
          return alliance.id;
        });
  }

  /** How many answers to an {@code Idempotency-Key} are kept with these words in them. */
  public long answersWith(String words) {
    return transactions.write(
        () ->
            entities
                .createQuery(
                    "select count(e) from StoredReply e where e.body like :words", Long.class)
                .setParameter("words", "%" + words + "%")
                .getSingleResult());
  }

  public String tokenOf(UUID person) {
    return bearer.tokenFor(person);
  }

  public String emailOf(UUID person) {
    return transactions.write(() -> entities.find(Person.class, person).email);
  }

  /** Gives a person a mandate for an organisation; null for one without an end. */
  public void mandate(UUID person, String words, LocalDate until) {
    transactions.write(
        () -> {
          Membership member =
              entities
                  .createQuery("from Membership m where m.person.id = :id", Membership.class)
                  .setParameter("id", person)
                  .getSingleResult();
          member.mandate = words;
          member.mandateUntil = until;
          return member.id;
        });
  }
}
