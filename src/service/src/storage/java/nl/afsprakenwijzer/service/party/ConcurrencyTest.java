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

/** One request that comes many times at once has one effect. */
@QuarkusTest
class ConcurrencyTest {
  private static final int POSTS = 1_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @Inject Town town;
  @Inject Bearer bearer;

  @TestHTTPResource("/v1/organisaties")
  URI address;

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
