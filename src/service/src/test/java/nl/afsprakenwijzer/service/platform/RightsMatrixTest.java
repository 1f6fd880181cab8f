package nl.afsprakenwijzer.service.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation that is served, tried by nobody and by everybody in each role, on things of the
 * own organisation, of its table and of strangers, in each state: the answer is what {@code
 * rechten.csv} says. An operation without a sample or without a row fails, and so does any answer
 * with a word that only strangers wrote.
 */
@QuarkusTest
class RightsMatrixTest {
  private static final Set<Integer> PASSED = Set.of(200, 201, 204, 207, 428);
  private static final String SERVICE = "nl.afsprakenwijzer.service";

  /** What only the gate hands out, or what only slices behind the gate may use. */
  private static final DescribedPredicate<JavaClass> BEHIND_THE_GATE =
      DescribedPredicate.or(
          JavaClass.Predicates.resideInAPackage("jakarta.persistence.."),
          JavaClass.Predicates.type(ActingParty.class));

  @Inject Town town;
  @Inject Rights rights;
  @Inject Handlers handlers;
  @Inject @All List<Sample.Samples> slices;

  private final Map<Role, Sample.Caller> callers = new EnumMap<>(Role.class);
  private final Map<String, Sample> samples = new LinkedHashMap<>();

  @BeforeEach
  void callersAndSamples() {
    UUID own = town.organisation(PartyKind.MUNICIPALITY, "Gemeente Voorbeeldstad");
    for (Role role : Role.values()) {
      UUID person = town.person(own, null, role);
      callers.put(role, new Sample.Caller(() -> town.as(person), own, person, role));
    }
    slices.forEach(slice -> samples.putAll(slice.samples()));
  }

  @Test
  void everyCell_isAsThePolicySays() {
    List<String> deviations = new ArrayList<>();
    int cells = 0;
    for (String operation : new TreeSet<>(handlers.operations())) {
      Rights.Row row = rights.of(operation);
      if (row.isPublic()) {
        continue;
      }
      assertThat(samples).as("a sample for every operation").containsKey(operation);
      Sample sample = samples.get(operation);
      for (Relation placement : sample.placements()) {
        for (String state : sample.states()) {
          cells += 1 + Role.values().length;
          deviations.addAll(deviations(row, sample, placement, state));
        }
      }
    }

    assertThat(deviations).isEmpty();
    assertThat(cells).isGreaterThanOrEqualTo(3_000);
  }

  private List<String> deviations(Rights.Row row, Sample sample, Relation place, String state) {
    List<String> found = new ArrayList<>();
    UUID own = callers.get(Role.LEZER).organisation();
    Sample.Caller nobody = new Sample.Caller(() -> given(), own, UUID.randomUUID(), null);
    int status = sample.call(nobody, place, state).statusCode();
    if (status != 401) {
      found.add(row.operation() + " by nobody: " + status);
    }
    callers.forEach(
        (role, caller) -> {
          int expected = expected(row, role, sample.relation(role, place), state);
          Response reply = sample.call(caller, place, state);
          int answer = reply.statusCode();
          if ((reply.headers() + reply.asString()).contains(Sample.CANARY)) {
            found.add(row.operation() + " shows what strangers wrote to " + role);
          }
          if (expected == 200 ? !PASSED.contains(answer) : answer != expected) {
            found.add(
                "%s by %s, %s, state '%s': %d instead of %d"
                    .formatted(row.operation(), role, place, state, answer, expected));
          }
        });
    return found;
  }

  private static int expected(Rights.Row row, Role role, Relation relation, String state) {
    if (!row.roles().contains(role)) {
      return 403;
    }
    if (!row.relations().isEmpty() && !row.relations().contains(relation)) {
      return 404;
    }
    return row.states().isEmpty() || row.states().contains(state) ? 200 : 409;
  }

  @Test
  void everyRowOfThePolicy_isAnOperationOfTheRouterAndOfTheApi() throws IOException {
    JsonNode api = new ObjectMapper().readTree(get("/v1/openapi.json").asString());

    assertThat(handlers.operations())
        .hasSizeGreaterThan(70)
        .isEqualTo(rights.all().stream().map(Rights.Row::operation).collect(Collectors.toSet()))
        .isEqualTo(Set.copyOf(api.get("paths").findValuesAsText("operationId")));
  }

  /** What has no gate cannot reach what the parties wrote. */
  @Test
  void pagesWithoutAGate_areInSlicesWithoutData() {
    Set<String> open =
        handlers.pages().stream().map(Class::getPackageName).collect(Collectors.toSet());
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(SERVICE);
    ArchRule withoutData =
        noClasses()
            .that(
                DescribedPredicate.describe(
                    "are beside a page", one -> open.contains(one.getPackageName())))
            .and()
            .resideOutsideOfPackage(Rights.class.getPackageName())
            .should()
            .dependOnClassesThat(BEHIND_THE_GATE);

    assertThat(open).hasSizeGreaterThan(1).doesNotContain(SERVICE + ".agreement");
    assertThat(classes).isNotEmpty();
    withoutData.check(classes);
  }
}
