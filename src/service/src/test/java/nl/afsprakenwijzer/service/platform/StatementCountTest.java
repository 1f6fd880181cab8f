package nl.afsprakenwijzer.service.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that grows costs no more queries. */
@QuarkusTest
class StatementCountTest {
  @Inject Town town;
  @Inject SessionFactory sessions;

  @ParameterizedTest
  @ValueSource(strings = {"/v1/organisaties", "/v1/auditregels"})
  void longerList_needsNoMoreQueries(String path) {
    UUID own = town.organisation(PartyKind.OTHER, "Telling");
    UUID person = town.person(own, null, Role.BEHEERDER);
    long few = queries(person, path + "?aantal=2");
    for (int i = 0; i < 60; i++) {
      town.organisation(PartyKind.OTHER, "Telling " + i);
      assertThat(town.as(person).get("/v1/organisaties/" + own).statusCode()).isEqualTo(200);
    }

    assertThat(few).isBetween(1L, 4L);
    assertThat(queries(person, path + "?aantal=100")).isEqualTo(few);
  }

  private long queries(UUID person, String path) {
    sessions.getStatistics().clear();
    assertThat(town.as(person).get(path).statusCode()).isEqualTo(200);
    return sessions.getStatistics().getPrepareStatementCount();
  }
}
