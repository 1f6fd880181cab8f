package nl.afsprakenwijzer.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The example of an operation in {@code api-spec/voorbeelden}: what went over the line, with the
 * same ids and moments at each run, and no more of a list than shows how it looks.
 */
final class ExampleFile {
  static final String REQUEST = "verzoek";
  static final String ANSWER = "antwoord";

  private static final Path FOLDER = Path.of("..", "..", "api-spec", "voorbeelden");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
  private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");
  private static final int ROWS = 2;

  private final Map<String, String> steady = new HashMap<>();

  static Path of(String operation) {
    return FOLDER.resolve(operation + ".json");
  }

  static JsonNode read(String operation) {
    try {
      return JSON.readTree(of(operation).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on this value is written as that of the name. */
  void name(String name, String value, String otherwise) {
    if (ID.matcher(value).matches()) {
      steady.put(value, id(name));
    } else if (HASH.matcher(value).matches()) {
      steady.put(value, hash(name));
    } else if (otherwise != null) {
      steady.put(value, otherwise);
    }
  }

  /** The example of one exchange; either side may be null. */
  ObjectNode example(String request, String answer) throws IOException {
    ObjectNode example = JSON.createObjectNode();
    if (request != null) {
      example.set(REQUEST, JSON.readTree(steady(request)));
    }
    if (answer != null) {
      example.set(ANSWER, shortened(JSON.readTree(steady(answer))));
    }
    return example;
  }

  static void write(String operation, ObjectNode example) throws IOException {
    Files.createDirectories(FOLDER);
    String text = JSON.writeValueAsString(example) + "\n";
    Files.writeString(of(operation), text, StandardCharsets.UTF_8);
  }

  private String steady(String text) {
    String known = text;
    for (Map.Entry<String, String> entry : steady.entrySet()) {
      known = known.replace(entry.getKey(), entry.getValue());
    }
    known = replace(ID, known, () -> id("ander " + steady.size()));
    known = replace(HASH, known, () -> hash("ander " + steady.size()));
    return TOKEN
        .matcher(MOMENT.matcher(known).replaceAll("2027-01-12T09:30:00Z"))
        .replaceAll("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ2b29yYmVlbGQifQ.handtekening")
        .replace(LocalDate.now().toString(), "2027-01-12");
  }

  private String replace(Pattern pattern, String text, Supplier<String> fresh) {
    return pattern
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    steady.containsValue(found.group())
                        ? found.group()
                        : steady.computeIfAbsent(found.group(), any -> fresh.get())));
  }

  private static String id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String hash(String name) {
    return (id(name) + id(name + " 2")).replace("-", "");
  }

  private static JsonNode shortened(JsonNode node) {
    if (node instanceof ArrayNode list) {
      while (list.size() > ROWS) {
        list.remove(list.size() - 1);
      }
    }
    node.forEach(ExampleFile::shortened);
    return node;
  }
}
