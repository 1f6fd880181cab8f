package nl.afsprakenwijzer.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.documents.UnreadableDocument;
import nl.afsprakenwijzer.documents.UnreadableText;

/**
 * Clauses as lines of JSON: {@code id} may be absent, {@code tekst} may be called {@code text}, the
 * rest is skipped.
 */
final class JsonlInput {
  /**
   * Room for the longest clause with every character escaped, and as much again for fields that are
   * skipped.
   */
  private static final int MAX_LINE = 1 << 20;

  private static final String EXAMPLE = "{\"id\": \"1\", \"tekst\": \"De gemeente ...\"}";
  private static final JsonFactory JSON = new JsonFactory();

  private final Lines lines;
  private int number;
  private boolean any;

  JsonlInput(InputStream in) {
    lines = new Lines(in, MAX_LINE);
  }

  /** The clause on the next line that is not empty; none at the end. */
  Optional<Clause> next() throws UnreadableDocument {
    Optional<byte[]> line = nextLine();
    while (line.isPresent()) {
      number++;
      String json = decode(line.get());
      if (!json.isBlank()) {
        any = true;
        return Optional.of(parse(json));
      }
      line = nextLine();
    }
    if (!any) {
      throw new UnreadableDocument(
          "Hier staat niets. Zet op elke regel één object, zoals " + EXAMPLE + ".", "");
    }
    return Optional.empty();
  }

  private Optional<byte[]> nextLine() throws UnreadableDocument {
    try {
      return lines.next();
    } catch (IOException broken) {
      throw InputFile.unreadable(broken);
    }
  }

  private String decode(byte[] line) throws UnreadableDocument {
    if (line.length > MAX_LINE) {
      throw refuse("Deze regel is langer dan 1 MB. Zet op elke regel één afspraak.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException invalid) {
      throw refuse("Deze regel is geen geldige UTF-8. Sla het bestand op als UTF-8.");
    }
  }

  private Clause parse(String json) throws UnreadableDocument {
    try (JsonParser parser = JSON.createParser(json)) {
      Fields fields = new Fields();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw noJson(1);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.read(name, parser);
      }
      if (parser.nextToken() != null) {
        throw noJson(parser.currentTokenLocation().getColumnNr());
      }
      return fields.clause();
    } catch (StreamConstraintsException beyond) {
      throw refuse("Deze regel is te diep genest, of er staat een te lange naam in. Kort haar in.");
    } catch (JsonProcessingException invalid) {
      JsonLocation where = invalid.getLocation();
      throw noJson(where == null ? 1 : where.getColumnNr());
    } catch (IOException impossible) {
      throw InputFile.unreadable(impossible);
    }
  }

  private UnreadableDocument noJson(int column) {
    return new UnreadableDocument(
        "Hier staat geen geldige JSON. Zet op elke regel één object, zoals " + EXAMPLE + ".",
        place() + ", teken " + column);
  }

  private UnreadableDocument refuse(String message) {
    return new UnreadableDocument(message, place());
  }

  private String place() {
    return "regel " + number;
  }

  /** The fields of one line as far as they matter. */
  private final class Fields {
    private String id = String.valueOf(number);
    private final Set<String> names = new HashSet<>();
    private String tekst;
    private String text;

    void read(String name, JsonParser parser) throws IOException, UnreadableDocument {
      if (!names.add(name)) {
        throw refuse("Een veld staat er twee keer: \"" + name + "\". Haal er een weg.");
      }
      switch (name) {
        case "id" -> id = id(parser);
        case "tekst" -> tekst = text(name, parser);
        case "text" -> text = text(name, parser);
        default -> parser.skipChildren();
      }
    }

    private String id(JsonParser parser) throws IOException, UnreadableDocument {
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        return id;
      }
      if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        return parser.getText();
      }
      return text("id", parser);
    }

    private String text(String name, JsonParser parser) throws IOException, UnreadableDocument {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        throw refuse(
            "Het veld \"" + name + "\" is geen tekst. Zet de waarde tussen aanhalingstekens.");
      }
      String value = parser.getText();
      Optional<String> unreadable = UnreadableText.firstSignIn(value);
      if (unreadable.isPresent()) {
        throw refuse("Het veld \"" + name + "\" is niet te lezen. " + unreadable.get());
      }
      return value;
    }

    Clause clause() throws UnreadableDocument {
      if (tekst != null && text != null) {
        throw refuse("Hier staan \"tekst\" en \"text\" allebei. Haal er een weg.");
      }
      String words = tekst == null ? text : tekst;
      if (words != null && words.isBlank()) {
        throw refuse("Het veld met de tekst is leeg. Vul hier tekst in.");
      }
      if (words == null) {
        throw refuse("Het veld \"tekst\" ontbreekt. Zo hoort het: " + EXAMPLE + ".");
      }
      try {
        return new Clause(id, "", words, List.of(), ActionFields.none());
      } catch (IllegalArgumentException tooLong) {
        throw refuse(tooLong.getMessage());
      }
    }
  }
}
