package nl.afsprakenwijzer.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to {@code docs/woordenlijst.md}: one name for one thing. */
class WordListTest {
  private static final Pattern TYPE =
      Pattern.compile(
          "^(public )?(?:(?:abstract|final|sealed|non-sealed) )*"
              + "(?:class|record|interface|enum|@interface) (\\w+)",
          Pattern.MULTILINE);

  private final WordList list = new WordList();

  /** A type at the top of a source file. */
  private record Type(String name, boolean isPublic, Path file) {
    static Stream<Type> in(Path file) {
      return TYPE.matcher(House.read(file)).results().map(found -> of(found, file));
    }

    private static Type of(MatchResult found, Path file) {
      return new Type(found.group(2), found.group(1) != null, file);
    }
  }

  @Test
  void publicTypes_areNamedInWordsOfTheList() {
    List<Type> types = types().stream().filter(Type::isPublic).toList();
    assertThat(types).extracting(Type::name).contains("SmartChecker").hasSizeGreaterThan(20);
    assertThat(types.stream().flatMap(this::unknownWords))
        .as(
            "Words in names of public types that %s does not have. Add a row to it (column"
                + " 'English identifier', or the table 'Technische woorden'), or use a word that"
                + " is there",
            WordList.FILE)
        .isEmpty();
  }

  @Test
  void types_avoidTheWordsNotToUse() {
    assertThat(list.banned()).contains("Score");
    assertThat(list.bannedEndings()).contains("Util");
    assertThat(types()).isNotEmpty();
    assertThat(types().stream().flatMap(this::bannedWords))
        .as("Words in names of types that %s tells not to use", WordList.FILE)
        .isEmpty();
  }

  @Test
  void fieldsAndParametersOfTheContract_areApiNames() throws IOException {
    Set<String> names = new TreeSet<>();
    collectNames(new YAMLMapper().readTree(House.file("api-spec/openapi.yaml").toFile()), names);
    assertThat(names).contains("tekst", "bevindingen", "id");
    assertThat(names.stream().filter(name -> !list.names("API-naam").contains(name)))
        .as(
            "Names in api-spec/openapi.yaml that %s does not have. Add them to a column 'API-naam'",
            WordList.FILE)
        .isEmpty();
  }

  @Test
  void wordToUse_isNotAlsoAWordNotToUse() {
    assertThat(list.banned()).isNotEmpty();
    assertThat(list.banned().stream().filter(list::knows)).isEmpty();
  }

  @Test
  void everyConcept_isGivenOnceAndInFull() {
    assertThat(list.concepts()).isNotEmpty();
    for (MarkdownTable table : list.concepts()) {
      for (List<String> row : table.rows()) {
        assertThat(row.subList(0, 2)).as("names of %s", row).doesNotContain("");
        assertThat(table.cell(row, "betekenis")).as("meaning of %s", row).endsWith(".");
        assertThat(table.cell(row, "bron")).as("source of %s", row).isNotEmpty();
      }
    }
    assertThat(list.names("Nederlands")).doesNotHaveDuplicates();
    assertThat(list.names("English identifier")).doesNotHaveDuplicates();
    assertThat(list.names("API-naam")).doesNotHaveDuplicates();
  }

  private static void collectNames(JsonNode node, Set<String> names) {
    node.path("properties").fieldNames().forEachRemaining(names::add);
    if (List.of("query", "path").contains(node.path("in").asText())) {
      names.add(node.path("name").asText());
    }
    node.forEach(child -> collectNames(child, names));
  }

  private Stream<String> unknownWords(Type type) {
    return WordList.words(type.name)
        .filter(word -> !list.knows(word))
        .map(word -> "'" + word + "' in " + type.name);
  }

  private Stream<String> bannedWords(Type type) {
    List<String> words = WordList.words(type.name).toList();
    String ending = words.get(words.size() - 1);
    return Stream.concat(
            words.stream().filter(list.banned()::contains),
            Stream.of(ending).filter(list.bannedEndings()::contains))
        .map(word -> "'" + word + "' in " + type.name);
  }

  private static List<Type> types() {
    return House.mainSources().stream().flatMap(Type::in).toList();
  }
}
