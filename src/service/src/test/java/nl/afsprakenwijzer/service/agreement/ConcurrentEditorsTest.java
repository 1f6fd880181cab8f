package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.afsprakenwijzer.service.party.Town;
import org.junit.jupiter.api.Test;

/** Many editors on one clause: nobody's work gets lost, and every conflict shows both texts. */
@QuarkusTest
class ConcurrentEditorsTest {
  private static final int EDITORS = 16;
  private static final int EDITS = Integer.getInteger("edits", 5);

  @Inject Town town;

  /** Run with -Dedits=200 for the full count. */
  @Test
  void editorsOfOneClause_loseNothing() throws Exception {
    Workshop shop = Workshop.in(town);
    String clause = shop.clause("Begin.");
    List<Callable<Integer>> editors = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      int who = i;
      editors.add(() -> edit(shop, clause, who));
    }
    int conflicts = 0;
    ExecutorService threads = Executors.newFixedThreadPool(EDITORS);
    try {
      for (Future<Integer> editor : threads.invokeAll(editors)) {
        conflicts += editor.get();
      }
    } finally {
      threads.shutdown();
    }

    assertThat(conflicts).isPositive();
    assertThat(shop.get(shop.editor, clause).jsonPath().getInt("versie"))
        .isEqualTo(EDITORS * EDITS);
    List<String> texts =
        shop.get(shop.editor, clause + "/versies").jsonPath().getList("versies.tekst");
    assertThat(texts).doesNotHaveDuplicates().hasSize(Math.min(1_000, 1 + EDITORS * EDITS));
  }

  /** Writes its own text, again and again; answers how often somebody else was first. */
  private int edit(Workshop shop, String clause, int who) {
    int conflicts = 0;
    Response seen = shop.get(shop.editor, clause);
    for (int done = 0; done < EDITS; ) {
      String mine = "Tekst " + done + " van " + who + ".";
      Response answer =
          shop.patch(shop.editor, clause, seen.header("ETag"), "{\"tekst\":\"" + mine + "\"}");
      if (answer.statusCode() == 200) {
        done++;
        seen = answer;
      } else {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(412);
        assertThat(answer.path("ingezonden.tekst").toString()).isEqualTo(mine);
        assertThat(answer.path("huidig.tekst").toString()).isNotEqualTo(seen.path("tekst"));
        conflicts++;
        seen = shop.get(shop.editor, clause);
      }
    }
    return conflicts;
  }
}
