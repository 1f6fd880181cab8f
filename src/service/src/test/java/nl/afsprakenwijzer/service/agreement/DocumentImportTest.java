package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.DocumentInput;
import nl.afsprakenwijzer.service.platform.Role;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Taking the clauses of a document over, from every kind of file. */
@QuarkusTest
class DocumentImportTest {
  private static final Path EXAMPLES = Path.of("../documents/src/test/resources/documents");

  @Inject Town town;
  @Inject SessionFactory sessions;

  @Test
  void sameDocument_bringsTheSameClausesUnderTheSameHeadings_fromEveryKindOfFile()
      throws Exception {
    List<String> word = taken(DocumentInput.DOCX, "b.docx");

    assertThat(word).hasSizeGreaterThan(40);
    assertThat(taken(DocumentInput.ODT, "b.odt")).isEqualTo(word);
    assertThat(taken(DocumentInput.PDF, "b.pdf")).isEqualTo(word);
  }

  /** The texts in an agreement of its own, each after the theme of its chapter. */
  private List<String> taken(String type, String name) throws Exception {
    Workshop shop = Workshop.in(town);
    Response answer = post(shop, type, name);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(207);
    assertThat(answer.jsonPath().getList("regels.status", Integer.class)).containsOnly(201);
    List<Map<String, String>> chapters =
        shop.get(shop.editor, shop.path + "/hoofdstukken").jsonPath().getList("hoofdstukken");
    List<Map<String, String>> clauses =
        shop.get(shop.editor, shop.path + "/afspraken?aantal=100").jsonPath().getList("afspraken");
    return clauses.stream()
        .map(clause -> theme(chapters, clause.get("hoofdstuk")) + ": " + clause.get("tekst"))
        .map(text -> text.replaceAll("\\s+", " "))
        .toList();
  }

  private static String theme(List<Map<String, String>> chapters, String id) {
    return chapters.stream()
        .filter(chapter -> chapter.get("id").equals(id))
        .map(chapter -> chapter.get("thema"))
        .findFirst()
        .orElse("");
  }

  private static Response post(Workshop shop, String type, String name) throws Exception {
    return shop.town
        .as(shop.editor)
        .contentType(type)
        .body(Files.readAllBytes(EXAMPLES.resolve(name)))
        .post(shop.path + "/documenten");
  }

  @Test
  void manyClauses_askTheDatabaseNoMoreThanToKeepThem() {
    long few = statementsFor(5);
    long many = statementsFor(55);

    // a clause, its first version and its audit row
    assertThat(many - few).isEqualTo(50 * 3);
  }

  private long statementsFor(int count) {
    Workshop shop = Workshop.in(town);
    String clauses =
        IntStream.range(0, count)
            .mapToObj(
                i -> "{\"tekst\":\"Afspraak " + i + ".\",\"trekkers\":[\"" + shop.chair + "\"]}")
            .collect(Collectors.joining(",", "{\"afspraken\":[", "]}"));
    sessions.getStatistics().clear();
    Response added = shop.post(shop.editor, shop.path + "/reeksen", clauses);
    assertThat(added.jsonPath().getList("regels.status", Integer.class))
        .hasSize(count)
        .containsOnly(201);
    return sessions.getStatistics().getPrepareStatementCount();
  }

  @Test
  void documentSentAgainWithItsKey_isTakenOnce_andAnotherOneRefused() throws Exception {
    Workshop shop = Workshop.in(town);
    byte[] word = Files.readAllBytes(EXAMPLES.resolve("b.docx"));
    String key = UUID.randomUUID().toString();

    Response first = post(shop, shop.editor, key, word);
    Response again = post(shop, shop.editor, key, word);

    assertThat(first.statusCode()).as(first.asString()).isEqualTo(207);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(post(shop, shop.editor, key, new byte[] {1}).asString())
        .contains("Deze Idempotency-Key hoort bij een ander verzoek.");
  }

  @Test
  void fileThatIsNoDocument_isRefused_butAStrangerLearnsNothing() {
    Workshop shop = Workshop.in(town);
    UUID elsewhere = town.organisation(PartyKind.OTHER, "Elders");
    UUID stranger = town.person(elsewhere, null, Role.REDACTEUR);

    Response own = post(shop, shop.editor, UUID.randomUUID().toString(), new byte[] {1});
    Response strange = post(shop, stranger, UUID.randomUUID().toString(), new byte[] {1});

    assertThat(own.statusCode()).as(own.asString()).isEqualTo(400);
    assertThat(strange.statusCode()).as(strange.asString()).isEqualTo(404);
  }

  @Test
  void longHeading_isNeverCutWithinASign() {
    assertThat(DocumentImport.cut("a".repeat(198) + "\ud83c\udfe0b", 200))
        .isEqualTo("a".repeat(198) + "…");
    assertThat(DocumentImport.cut("a".repeat(201), 200)).isEqualTo("a".repeat(199) + "…");
    assertThat(DocumentImport.cut(" a ", 200)).isEqualTo("a");
  }

  private static Response post(Workshop shop, UUID person, String key, byte[] word) {
    return shop.town
        .as(person)
        .header("Idempotency-Key", key)
        .contentType(DocumentInput.DOCX)
        .body(word)
        .post(shop.path + "/documenten");
  }
}
