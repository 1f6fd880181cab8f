package nl.afsprakenwijzer.service;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the curl lines of a page as they stand there: variables, quotes, and what jq takes out. */
public final class CommandLines {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern KEPT =
      Pattern.compile("(\\w+)=\\$\\((.*) \\| jq -r '?\\.([^')]+)'?\\)");
  private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)");

  private final Map<String, String> variables = new HashMap<>();

  public CommandLines with(String name, Object value) {
    variables.put(name, value.toString());
    return this;
  }

  public static List<String> in(String page) {
    return BLOCK.matcher(page).results().flatMap(block -> block.group(1).lines()).toList();
  }

  /** Runs the lines in order, and shows each answer with its line. */
  public void run(List<String> lines, BiConsumer<String, Response> answered) {
    for (String line : lines) {
      Matcher kept = KEPT.matcher(line);
      Response answer = curl(words(kept.matches() ? kept.group(2) : line));
      answered.accept(line, answer);
      if (kept.matches()) {
        with(kept.group(1), answer.path(kept.group(3)));
      }
    }
  }

  private static Response curl(List<String> words) {
    RequestSpecification request = RestAssured.given().urlEncodingEnabled(false);
    String method = null;
    String address = null;
    String body = null;
    for (int i = 1; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-s" -> {}
        case "-X" -> method = words.get(++i);
        case "-d" -> body = words.get(++i);
        case "-H" -> {
          String[] header = words.get(++i).split(": ", 2);
          request.header(header[0], header[1]);
        }
        default -> address = words.get(i);
      }
    }
    if (body != null) {
      request.body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    String usual = body == null ? "GET" : "POST";
    return request.request(method == null ? usual : method, address);
  }

  /** Splits a line as a shell does. */
  private List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = ' ';
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      char c = i == line.length() ? ' ' : line.charAt(i);
      boolean ends = quote == ' ' && (c == ' ' || c == '"' || c == '\'');
      if (!ends && c != quote) {
        continue;
      }
      String piece = line.substring(from, i);
      word.append(quote == '\'' ? piece : expanded(piece));
      from = i + 1;
      if (quote == ' ' && c != ' ') {
        quote = c;
      } else if (quote != ' ') {
        quote = ' ';
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private String expanded(String piece) {
    return VARIABLE
        .matcher(piece)
        .replaceAll(
            found -> {
              String value = variables.get(found.group(1));
              if (value == null) {
                throw new IllegalStateException("nothing set " + found.group(1));
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
