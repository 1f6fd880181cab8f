package nl.afsprakenwijzer.service;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the requests of the collection, and keeps of the answers what later requests need. */
final class CollectionWalk {
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{(\\w+)}}");

  private final Map<String, String> variables = new LinkedHashMap<>();

  CollectionWalk(Map<String, String> outside) {
    variables.putAll(outside);
  }

  /** What is known so far, by name. */
  Map<String, String> variables() {
    return variables;
  }

  /** The body as it goes over the line; null when it is not JSON. */
  String json(CollectionRequest request) {
    return request.json() == null ? null : fill(request.json());
  }

  Response send(CollectionRequest request) {
    RequestSpecification sent = RestAssured.given().urlEncodingEnabled(false);
    request.headers().forEach((name, value) -> sent.header(name, fill(value)));
    String json = json(request);
    if (json != null) {
      sent.body(json.getBytes(StandardCharsets.UTF_8));
    }
    if (request.upload() != null) {
      attach(sent, request.upload());
    }
    Response answer = sent.request(request.method().toUpperCase(Locale.ROOT), fill(request.url()));
    request.kept().forEach((name, where) -> keep(name, where, answer));
    return answer;
  }

  private static void attach(RequestSpecification sent, CollectionRequest.Upload upload) {
    try {
      byte[] bytes = Files.readAllBytes(upload.file());
      if (upload.isWhole()) {
        sent.header("Content-Type", upload.type()).body(bytes);
      } else {
        String name = upload.file().getFileName().toString();
        sent.multiPart("bestand", name, bytes, upload.type());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(String name, String where, Response answer) {
    Object value =
        where.startsWith("res.headers.")
            ? answer.header(where.substring("res.headers.".length()))
            : answer.path(where.substring("res.body.".length()));
    if (value != null) {
      variables.put(name, value.toString());
    }
  }

  private String fill(String text) {
    Matcher found = VARIABLE.matcher(text);
    return found.replaceAll(
        variable -> {
          String value = variables.get(variable.group(1));
          if (value == null) {
            throw new IllegalStateException("nothing set " + variable.group(1));
          }
          return Matcher.quoteReplacement(value);
        });
  }
}
