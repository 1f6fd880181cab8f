package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Bearer;
import org.junit.jupiter.api.Test;

/** Many editors on one clause: nobody's work gets lost, and every conflict shows both texts. */
@QuarkusTest
class ConcurrentEditorsTest {
  private static final int EDITORS = 16;
  private static final int EDITS = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @Inject Town town;
  @Inject Bearer bearer;

  @TestHTTPResource("/")
  URI service;

  private record Outcome(List<String> written, int conflicts) {}

  @Test
  void editorsOfOneClause_loseNothing_andEveryConflictShowsBothTexts() throws Exception {
    Workshop shop = Workshop.in(town);
    URI clause = service.resolve(URI.create(shop.clause("Begin.")).getPath());
    List<Callable<Outcome>> editors = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      String token = bearer.tokenFor(i % 2 == 0 ? shop.editor : shop.otherEditor);
      String who = "van " + i;
      editors.add(() -> edit(clause, token, who));
    }

    List<Outcome> outcomes = all(editors);

    Set<String> written = new HashSet<>();
    outcomes.forEach(outcome -> written.addAll(outcome.written()));
    String token = bearer.tokenFor(shop.editor);
    JsonNode end = json.readTree(send(request(clause, token).GET()).body());
    assertThat(written).hasSize(EDITORS * EDITS).contains(end.get("tekst").asText());
    assertThat(end.get("versie").asInt()).isEqualTo(EDITORS * EDITS);
    assertThat(outcomes.stream().mapToInt(Outcome::conflicts).sum()).isPositive();
    URI versions = URI.create(clause + "/versies");
    JsonNode kept = json.readTree(send(request(versions, token).GET()).body());
    assertThat(kept.findValuesAsText("tekst")).doesNotHaveDuplicates().hasSize(1_000);
    assertThat(written).containsAll(kept.findValuesAsText("tekst"));
  }

  /** Writes texts of its own, each on top of what it saw last. */
  private Outcome edit(URI clause, String token, String who) throws Exception {
    List<String> written = new ArrayList<>();
    int conflicts = 0;
    JsonNode seen = json.readTree(send(request(clause, token).GET()).body());
    while (written.size() < EDITS) {
      String mine = "Tekst " + written.size() + " " + who + ".";
      HttpResponse<String> answer = send(patch(clause, token, seen.get("versie").asLong(), mine));
      JsonNode body = json.readTree(answer.body());
      if (answer.statusCode() == 200) {
        assertThat(body.get("tekst").asText()).isEqualTo(mine);
        written.add(mine);
        seen = body;
      } else {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
        assertThat(body.at("/ingezonden/tekst").asText()).isEqualTo(mine);
        assertThat(body.at("/huidig/tekst").asText()).isNotIn(mine, seen.get("tekst").asText());
        seen = body.get("huidig");
        conflicts++;
      }
    }
    return new Outcome(written, conflicts);
  }

  private static HttpRequest.Builder patch(URI clause, String token, long version, String text) {
    return request(clause, token)
        .header("If-Match", "\"" + version + "\"")
        .header("Content-Type", "application/merge-patch+json")
        .method("PATCH", HttpRequest.BodyPublishers.ofString("{\"tekst\":\"" + text + "\"}"));
  }

  private static HttpRequest.Builder request(URI address, String token) {
    return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static List<Outcome> all(List<Callable<Outcome>> editors) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(EDITORS);
    try {
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> editor : threads.invokeAll(editors)) {
        outcomes.add(editor.get());
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }
}
