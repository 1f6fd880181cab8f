package nl.afsprakenwijzer.service.party;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.platform.Bearer;
import nl.afsprakenwijzer.service.platform.Role;
import org.junit.jupiter.api.Test;

/** Many people at once: no change gets lost, and one request has one effect. */
@QuarkusTest
class ConcurrencyTest {
  private static final int EDITORS = 16;
  private static final int EDITS = 200;
  private static final int POSTS = 1_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @Inject Town town;
  @Inject Bearer bearer;

  @TestHTTPResource("/v1/organisaties")
  URI address;

  @Test
  void sixteenEditors_loseNoChange_andEveryConflictShowsBothTexts() throws Exception {
    UUID shared = town.organisation(PartyKind.MUNICIPALITY, "0");
    List<Callable<Integer>> editors = new ArrayList<>();
    for (int editor = 0; editor < EDITORS; editor++) {
      String token = bearer.tokenFor(town.person(shared, null, Role.BEHEERDER));
      editors.add(() -> edit(shared, token));
    }

    int conflicts = all(editors).stream().mapToInt(Integer::intValue).sum();

    String token = bearer.tokenFor(town.person(shared, null, Role.LEZER));
    JsonNode end = json.readTree(send(get(shared, token)).body());
    assertThat(end.get("naam").asText()).isEqualTo(Integer.toString(EDITORS * EDITS));
    assertThat(end.get("versie").asInt()).isEqualTo(EDITORS * EDITS);
    assertThat(conflicts).isPositive();
  }

  /** Adds one to the number in the name, as often as it has to; answers the conflicts it met. */
  private int edit(UUID id, String token) throws Exception {
    int conflicts = 0;
    JsonNode seen = json.readTree(send(get(id, token)).body());
    for (int done = 0; done < EDITS; ) {
      String next = Integer.toString(seen.get("naam").asInt() + 1);
      HttpResponse<String> answer = send(patch(id, token, seen.get("versie").asLong(), next));
      JsonNode body = json.readTree(answer.body());
      if (answer.statusCode() == 200) {
        seen = body;
        done++;
      } else {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
        assertThat(body.at("/ingezonden/naam").asText()).isEqualTo(next);
        seen = body.get("huidig");
        conflicts++;
      }
    }
    return conflicts;
  }

  @Test
  void oneKeyPostedAThousandTimesAtOnce_hasOneEffectAndOneAnswer() throws Exception {
    UUID own = town.organisation(PartyKind.OTHER, "Beheer");
    UUID person = town.person(own, null, Role.APPLICATIEBEHEERDER, Role.LEZER);
    String token = bearer.tokenFor(person);
    String name = "Eén keer " + UUID.randomUUID();
    HttpRequest post =
        request("", token)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .POST(body("{\"soort\":\"zorgverzekeraar\",\"naam\":\"" + name + "\"}"))
            .build();
    Set<String> answers = ConcurrentHashMap.newKeySet();
    List<Callable<Integer>> posts = new ArrayList<>();
    for (int i = 0; i < POSTS; i++) {
      posts.add(
          () -> {
            HttpResponse<String> answer = send(post);
            answers.add(answer.body());
            return answer.statusCode();
          });
    }

    assertThat(all(posts)).hasSize(POSTS).containsOnly(201);
    assertThat(answers).hasSize(1);
    JsonNode list =
        json.readTree(
            send(request("?soort=zorgverzekeraar&aantal=100", token).GET().build()).body());
    assertThat(list.get("organisaties").findValuesAsText("naam")).containsOnlyOnce(name);
  }

  private HttpRequest get(UUID id, String token) {
    return request("/" + id, token).GET().build();
  }

  private HttpRequest patch(UUID id, String token, long version, String name) {
    return request("/" + id, token)
        .header("If-Match", "\"" + version + "\"")
        .header("Content-Type", "application/merge-patch+json")
        .method("PATCH", body("{\"naam\":\"" + name + "\"}"))
        .build();
  }

  private HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.BodyPublisher body(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static List<Integer> all(List<Callable<Integer>> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(work.size(), 64));
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(work)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
