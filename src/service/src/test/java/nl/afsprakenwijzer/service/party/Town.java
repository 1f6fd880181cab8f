package nl.afsprakenwijzer.service.party;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Role;
import nl.afsprakenwijzer.service.platform.Transactions;

/** Organisations and people for a test, straight in the database. */
@Singleton
public class Town {
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
          Person person = accounts.add("Sam Voorbeeld", email, password);
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

  public String emailOf(UUID person) {
    return transactions.write(() -> entities.find(Person.class, person).email);
  }
}
