package nl.afsprakenwijzer.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Relation;
import nl.afsprakenwijzer.service.platform.Rights;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A word in all that strangers wrote, and in what a party keeps from its own table. Every operation
 * in the description is asked with every mix of own and strange ids: who may see a thing sees the
 * word, and for everybody else it is as if the thing does not exist.
 */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class CanaryTest {
  private static final String CANARY = "kanarie";

  /** The readings in which strangers have nothing to hide, and why. */
  private static final Map<String, String> FOR_EVERYBODY =
      Map.of(
          "organisaties", "who takes part is no secret among people who log in",
          "organisatie", "who takes part is no secret among people who log in",
          "publicaties", "the law asks that signed agreements are public",
          "publicatie", "the law asks that signed agreements are public",
          "regels", "the rules of the product",
          "regel", "the rules of the product",
          "sjablonen", "the templates of the product");

  /** With these a party reads what it keeps from the others at its own table. */
  private static final Set<String> KEPT_FROM_THE_TABLE =
      Set.of(
          "biedingen",
          "bod",
          "abonnementen",
          "abonnement",
          "gebruikers",
          "gebruiker",
          "persoonsgegevens");

  @Inject Town town;
  @Inject Rights rights;
  private Nest own;
  private Nest strange;
  private AddressBook book;
  private final Set<String> secrets = new HashSet<>();
  private final Set<String> readings = new HashSet<>();
  private final Map<String, String> absent = new HashMap<>();
  private final Map<String, Supplier<RequestSpecification>> callers = new LinkedHashMap<>();

  @BeforeEach
  void twoTables() {
    if (book != null) {
      return; // they are made once: no test here may change them
    }
    strange = Nest.of(town, CANARY, CANARY);
    own = Nest.of(town, "mus", CANARY);
    own.reopen();
    book = new AddressBook(own, strange);
    secrets.addAll(List.of(CANARY, strange.owner.toString(), strange.neighbour.toString()));
    Stream.of(strange.ids, strange.hidden, own.hidden).forEach(ids -> secrets.addAll(ids.values()));
    Stream.of(own, strange)
        .flatMap(one -> Stream.of(one.municipality, one.corporation))
        .forEach(known -> secrets.remove(known.toString()));
    callers.put("nobody", () -> given());
    callers.put(
        "own owner in the name of strangers",
        () -> town.as(own.owner).header(Bearer.ORGANISATION, strange.municipality));
    for (Role role : Role.values()) {
      UUID person = town.person(own.municipality, null, role);
      callers.put(role.dutch(), () -> town.as(person));
    }
  }

  @Test
  void whateverStrangersWrote_isReadByThemselves() {
    assertThat(book.operations(true))
        .hasSizeGreaterThan(30)
        .containsAll(FOR_EVERYBODY.keySet())
        .containsAll(KEPT_FROM_THE_TABLE);
    everyReading(
        (operation, question, type) -> {
          String secret = operation.equals("auditregels") ? strange.owner.toString() : CANARY;
          String address = book.filled(operation, Map.of(), strange.ids) + question;
          if (!FOR_EVERYBODY.containsKey(operation)) {
            assertThat(Written.pages(() -> town.as(strange.owner), address, type))
                .as(address + " as " + type)
                .startsWith("200")
                .contains(secret);
          }
        });
    for (String operation : KEPT_FROM_THE_TABLE) {
      String address = book.filled(operation, own.hidden, own.ids);
      assertThat(Written.pages(() -> town.as(own.neighbour), address, "*/*"))
          .as(address)
          .contains(CANARY);
    }
    assertThat(Written.pages(() -> town.as(own.neighbour), "/v1/auditregels", "*/*"))
        .as("of the same table, and what is its own")
        .contains(own.ids.get("afspraken"), own.hidden.get("biedingen"));
  }

  @Test
  void whateverOthersRead_showsNothingOfIt() {
    List<String> leaks = new ArrayList<>();
    everyReading(
        (operation, question, type) -> {
          for (AddressBook.Address mix : book.mixes(operation)) {
            callers.keySet().stream()
                .filter(role -> asks(role, operation, type))
                .forEach(role -> leaks.addAll(leaks(operation, mix.with(question), type, role)));
          }
        });

    assertThat(leaks).isEmpty();
    readings.addAll(FOR_EVERYBODY.keySet());
    assertThat(readings).as("really read, at the own table").containsAll(book.operations(true));
  }

  @Test
  void whateverOthersTryToChange_isNotThere_andTellsNothing() {
    List<String> leaks = new ArrayList<>();
    List<String> changes = book.operations(false);
    assertThat(changes).hasSizeGreaterThan(35);
    for (String operation : changes) {
      for (AddressBook.Address mix : book.mixes(operation)) {
        if (!mix.isOwn()) {
          String refused = change(operation, mix.asked());
          if (!refused.equals(change(operation, mix.absent())) || refused.startsWith("2")) {
            leaks.add(operation + " " + mix.asked() + " answers " + refused);
          }
          secrets.stream().filter(refused::contains).forEach(one -> leaks.add(operation + one));
        }
      }
    }

    assertThat(leaks).isEmpty();
  }

  @Test
  void keyOfAnotherPerson_isAnotherKey() {
    String key = UUID.randomUUID().toString();
    Response theirs = begin(strange.owner, key);
    Response ours = begin(own.owner, key);

    assertThat(begin(strange.owner, key).asString()).isEqualTo(theirs.asString());
    assertThat(ours.statusCode()).isEqualTo(201);
    assertThat(Written.in(ours, "")).doesNotContain(theirs.<String>path("id"));
  }

  private Response begin(UUID person, String key) {
    return town.as(person)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body("{\"titel\":\"Afspraken\",\"gemeente\":\"Voorbeeldstad\"}")
        .post("/v1/prestatieafspraken");
  }

  private interface Reading {
    void ask(String operation, String question, String type);
  }

  private void everyReading(Reading reading) {
    for (String operation : book.operations(true)) {
      for (String question : book.questions(operation)) {
        book.types(operation).forEach(type -> reading.ask(operation, question, type));
      }
    }
  }

  private Rights.Row row(String operation) {
    return rights.all().stream()
        .filter(row -> row.operation().equals(operation))
        .findFirst()
        .orElseThrow();
  }

  /** What everybody may read, and files beside the fields, are the same for all who may. */
  private boolean asks(String role, String operation, String type) {
    boolean manages =
        role.equals(Role.APPLICATIEBEHEERDER.dutch())
            && row(operation).relations().contains(Relation.BEHEER);
    boolean same =
        FOR_EVERYBODY.containsKey(operation) || !type.equals(book.types(operation).get(0));
    return !manages && (!same || role.equals(Role.LEZER.dutch()));
  }

  private List<String> leaks(
      String operation, AddressBook.Address address, String type, String role) {
    String read = Written.pages(callers.get(role), address.asked(), type);
    Rights.Row row = row(operation);
    String found = address.asked() + " as " + type + " by " + role;
    List<String> leaks = new ArrayList<>();
    secrets.stream().filter(read::contains).forEach(one -> leaks.add(found + " shows " + one));
    if (read.startsWith("500")) {
      leaks.add(found + " breaks: " + read);
    }
    if (address.isOwn() && read.startsWith("200")) {
      readings.add(operation);
    } else if (!address.isOwn()
        && !row.relations().isEmpty()
        && !read.equals(absent(address.absent(), type, role))) {
      leaks.add(found + " is not as if it does not exist: " + read);
    }
    return leaks;
  }

  private String absent(String address, String type, String role) {
    return absent.computeIfAbsent(
        role + type + address, asked -> Written.pages(callers.get(role), address, type));
  }

  private String change(String operation, String address) {
    RequestSpecification request = town.as(own.owner).header("If-Match", "\"999\"");
    JsonNode content = book.described(operation).at("/requestBody/content");
    if (!content.isMissingNode()) {
      String type = content.fieldNames().next();
      JsonNode example = content.get(type).path("example");
      request.contentType(type);
      if (example.isMissingNode()) {
        request.body(WordFile.ofParagraphs("1. De gemeente bouwt in 2028 tien woningen."));
      } else {
        request.body(example.toString());
      }
    }
    Response answer = request.request(book.method(operation).toUpperCase(Locale.ROOT), address);
    return Written.in(answer, address);
  }
}
