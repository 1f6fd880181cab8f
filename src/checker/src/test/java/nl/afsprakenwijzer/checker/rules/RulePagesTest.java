package nl.afsprakenwijzer.checker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds {@code docs/regels} equal to the cards. */
class RulePagesTest {
  private static final String FOLDER = "../../docs/regels/";

  static Stream<Rule> rules() {
    return Rules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void page_saysWhatTheCardSays(Rule rule) {
    Approved.file(FOLDER + rule.card().id() + ".md", RulePages.page(rule));
  }

  @Test
  void index_listsAllRules() {
    Approved.file(FOLDER + "README.md", RulePages.index(Rules.all()));
  }

  @Test
  void folder_holdsNoPageOfARuleThatIsNotThere() throws IOException {
    List<String> pages = Rules.all().stream().map(rule -> rule.card().id() + ".md").toList();
    try (Stream<Path> files = Files.list(Path.of(FOLDER))) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names).hasSizeGreaterThan(45).contains("README.md");
      assertThat(names.stream().filter(name -> !name.equals("README.md"))).hasSameElementsAs(pages);
    }
  }
}
