package nl.afsprakenwijzer.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every dependency and every build plugin has its reason in {@code docs/afhankelijkheden.md}. */
class DependencyListTest {
  private static final String FILE = "docs/afhankelijkheden.md";

  private final List<MarkdownTable> tables = MarkdownTable.allIn(House.read(House.file(FILE)));

  @Test
  void everyDependencyAndPlugin_hasALineOfItsOwn() {
    List<String> declared =
        House.poms().stream()
            .flatMap(pom -> Stream.of("dependency", "plugin").flatMap(tag -> named(pom, tag)))
            .filter(name -> !name.startsWith("nl.afsprakenwijzer:"))
            .distinct()
            .toList();
    assertThat(declared)
        .contains("org.carrot2:morfologik-stemming", "org.apache.maven.plugins:maven-jar-plugin");
    assertThat(declared.stream().filter(name -> !listed().contains(name)))
        .as("Declared in a pom, but without a line in %s: add it", FILE)
        .isEmpty();
    assertThat(listed().stream().filter(name -> !declared.contains(name)))
        .as("In %s, but in no pom any more: drop the line", FILE)
        .isEmpty();
    assertThat(listed()).doesNotHaveDuplicates();
  }

  @Test
  void everyLine_givesReasonAndLicence() {
    assertThat(tables).isNotEmpty();
    for (MarkdownTable table : tables) {
      assertThat(table.rows()).isNotEmpty();
      for (List<String> row : table.rows()) {
        assertThat(table.cell(row, "waarom")).as("reason for %s", row).endsWith(".");
        assertThat(table.cell(row, "licentie")).as("licence of %s", row).isNotEmpty();
      }
    }
  }

  private List<String> listed() {
    return tables.stream().flatMap(table -> table.names("afhankelijkheid")).toList();
  }

  private static Stream<String> named(Path pom, String tag) {
    try {
      NodeList found =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(pom.toFile())
              .getElementsByTagName(tag);
      return IntStream.range(0, found.getLength())
          .mapToObj(found::item)
          .map(Element.class::cast)
          .map(element -> child(element, "groupId") + ":" + child(element, "artifactId"));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("cannot read " + pom, e);
    }
  }

  private static String child(Element element, String tag) {
    return element.getElementsByTagName(tag).item(0).getTextContent().strip();
  }
}
