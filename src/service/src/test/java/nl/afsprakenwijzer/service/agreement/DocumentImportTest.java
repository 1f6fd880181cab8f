package nl.afsprakenwijzer.service.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.DocumentInput;
import org.junit.jupiter.api.Test;

/** Taking the clauses of a document over, from every kind of file. */
@QuarkusTest
class DocumentImportTest {
  private static final Path EXAMPLES = Path.of("../documents/src/test/resources/documents");

  @Inject Town town;

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
}
