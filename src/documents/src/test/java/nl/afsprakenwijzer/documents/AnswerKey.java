package nl.afsprakenwijzer.documents;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody who read the document by eye found in it. */
record AnswerKey(
    String title,
    String term,
    List<PartyAnswer> parties,
    List<ClauseAnswer> clauses,
    List<FaultAnswer> faults) {

  record PartyAnswer(String name, String alias, String kind) {}

  record ClauseAnswer(String number, String headings, String text, String kind) {}

  /**
   * A fault that was put in on purpose.
   *
   * @param note says in words what it is about
   */
  record FaultAnswer(String type, List<String> clauses, String party, String note) {}

  /** The key beside a document in the test resources. */
  static AnswerKey of(String document) {
    try (InputStream in =
            TestFile.open(document.substring(0, document.indexOf('.')) + ".key.json");
        JsonParser json = new JsonFactory().createParser(in)) {
      json.nextToken();
      return of(object(json));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static AnswerKey of(Map<String, Object> key) {
    var parties = new ArrayList<PartyAnswer>();
    for (Map<String, Object> party : list(key, "parties")) {
      parties.add(new PartyAnswer(text(party, "name"), text(party, "short"), text(party, "kind")));
    }
    var clauses = new ArrayList<ClauseAnswer>();
    for (Map<String, Object> clause : list(key, "clauses")) {
      clauses.add(
          new ClauseAnswer(
              text(clause, "number"),
              text(clause, "heading"),
              text(clause, "text"),
              text(clause, "kind")));
    }
    var faults = new ArrayList<FaultAnswer>();
    for (Map<String, Object> fault : list(key, "faults")) {
      faults.add(
          new FaultAnswer(
              text(fault, "type"),
              strings(fault, "clauses"),
              text(fault, "party"),
              text(fault, "note")));
    }
    return new AnswerKey(text(key, "title"), text(key, "term"), parties, clauses, faults);
  }

  private static String text(Map<String, Object> object, String name) {
    return String.valueOf(object.get(name));
  }

  @SuppressWarnings("unchecked")
  private static List<String> strings(Map<String, Object> object, String name) {
    return (List<String>) object.get(name);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
    return (List<Map<String, Object>>) object.get(name);
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    var object = new LinkedHashMap<String, Object>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      object.put(name, value(json));
    }
    return object;
  }

  private static Object value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return object(json);
    }
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return json.getText();
    }
    var list = new ArrayList<Object>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(json));
    }
    return list;
  }
}
