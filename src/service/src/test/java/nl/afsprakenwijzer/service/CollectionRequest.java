package nl.afsprakenwijzer.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request of the collection, as it stands in a Bruno file: blocks with a name, each closed by a
 * brace at the start of a line.
 */
record CollectionRequest(Path file, Map<String, String> blocks) {
  private static final Path FOLDER = Path.of("..", "..", "api-spec", "collectie");
  private static final Pattern BLOCK =
      Pattern.compile("^(\\S+) \\{\n(.*?)^}", Pattern.DOTALL | Pattern.MULTILINE);
  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
  private static final Pattern FILE = Pattern.compile("@file\\((.*?)\\) @contentType\\((.*?)\\)");

  /** All requests in the order in which they are sent. */
  static List<CollectionRequest> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.getParent().getParent().equals(FOLDER))
          .filter(file -> !file.endsWith("folder.bru") && !file.startsWith(environments()))
          .map(CollectionRequest::read)
          .sorted(
              Comparator.comparing((CollectionRequest one) -> one.file.getParent())
                  .thenComparing(one -> Integer.valueOf(one.pairs("meta").get("seq"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the requests take from outside, by name, as it is on a machine of one's own. */
  static Map<String, String> environment() {
    return read(environments().resolve("lokaal.bru")).pairs("vars");
  }

  private static Path environments() {
    return FOLDER.resolve("environments");
  }

  private static CollectionRequest read(Path file) {
    try {
      return new CollectionRequest(
          file,
          BLOCK
              .matcher(Files.readString(file))
              .results()
              .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operation; what follows in the name says what this request of it is for. */
  String operation() {
    return pairs("meta").get("name").split(" ", 2)[0];
  }

  /** Whether this is the request that is shown as the example of its operation. */
  boolean isExample() {
    return pairs("meta").get("name").equals(operation());
  }

  String method() {
    return METHODS.stream().filter(blocks::containsKey).findFirst().orElseThrow();
  }

  String url() {
    return pairs(method()).get("url");
  }

  Map<String, String> headers() {
    return pairs("headers");
  }

  /** The body as JSON; null when there is none. */
  String json() {
    return blocks.get("body:json");
  }

  /** What is kept of the answer, by name. */
  Map<String, String> kept() {
    return pairs("vars:post-response");
  }

  int status() {
    return Integer.parseInt(pairs("assert").get("res.status").replace("eq ", ""));
  }

  /** A file that is sent along: as the whole body, or as the field of a form. */
  record Upload(Path file, String type, boolean isWhole) {}

  /** The file that is sent along; null when there is none. */
  Upload upload() {
    boolean whole = blocks.containsKey("body:file");
    String block = blocks.getOrDefault("body:file", blocks.get("body:multipart-form"));
    if (block == null) {
      return null;
    }
    MatchResult found = FILE.matcher(block).results().findFirst().orElseThrow();
    return new Upload(FOLDER.resolve(found.group(1)), found.group(2), whole);
  }

  private Map<String, String> pairs(String block) {
    Map<String, String> pairs = new LinkedHashMap<>();
    blocks
        .getOrDefault(block, "")
        .lines()
        .map(line -> line.strip().split(": ", 2))
        .forEach(pair -> pairs.put(pair[0], pair[1]));
    return pairs;
  }
}
