package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything in JSON that does not fit where it stands. Jackson stops at the first; here that is
 * taken out and the rest is read again, until it fits.
 */
@Singleton
class Misfits {
  /** Who makes more of them, mends these first. */
  private static final int MOST = 20;

  /** Of a longer body only the first is told: each costs another reading of it. */
  private static final int LONGEST = 256 << 10;

  private final ObjectMapper json;

  Misfits(ObjectMapper json) {
    this.json = json;
  }

  /** Whether the JSON itself is right, so that only what stands in it does not fit. */
  static boolean isOne(Throwable fault) {
    return fault instanceof JsonMappingException
        && (!(fault.getCause() instanceof JsonProcessingException)
            || fault.getCause() instanceof InputCoercionException);
  }

  /**
   * Tells them all, in the order of the body.
   *
   * @param first what Jackson stopped at
   */
  Refused refusal(JsonMappingException first, byte[] body, Type type) {
    try {
      List<JsonMappingException> faults =
          body.length > LONGEST ? List.of(first) : all(first, json.readTree(body), type);
      return told(faults, places(body, faults));
    } catch (IOException brokenFurtherOn) {
      return told(List.of(first), Map.of());
    }
  }

  private static Refused told(List<JsonMappingException> faults, Map<JsonPointer, Place> places) {
    TreeMap<Place, Problem.Fault> told = new TreeMap<>();
    for (JsonMappingException fault : faults) {
      Place place = places.getOrDefault(pointer(fault), Place.of(fault.getLocation()));
      told.put(place, JsonFaults.misfit(fault, place.toString()));
    }
    return JsonFaults.refusal(List.copyOf(told.values()));
  }

  /** Tells them all, of what was put together here and so has no place. */
  Refused refusal(JsonMappingException first, JsonNode tree, Type type) {
    return JsonFaults.refusal(
        all(first, tree, type).stream().map(fault -> JsonFaults.misfit(fault, "")).toList());
  }

  private List<JsonMappingException> all(JsonMappingException first, JsonNode tree, Type type) {
    List<JsonMappingException> faults = new ArrayList<>();
    JsonMappingException next = first;
    while (next != null && faults.size() < MOST) {
      faults.add(next);
      next = takeOut(tree, pointer(next)) ? readAgain(tree, type) : null;
    }
    return faults;
  }

  private JsonMappingException readAgain(JsonNode tree, Type type) {
    try {
      json.treeToValue(tree, json.constructType(type));
      return null;
    } catch (JsonProcessingException fault) {
      return isOne(fault) ? (JsonMappingException) fault : null;
    }
  }

  /** What follows in a list keeps its place. */
  private static boolean takeOut(JsonNode tree, JsonPointer misfit) {
    JsonPointer last = misfit.last();
    JsonNode parent = last == null ? null : tree.at(misfit.head());
    if (parent instanceof ObjectNode object) {
      return object.remove(last.getMatchingProperty()) != null;
    }
    return parent instanceof ArrayNode list
        && list.has(last.getMatchingIndex())
        && !list.set(last.getMatchingIndex(), list.nullNode()).isNull();
  }

  private static JsonPointer pointer(JsonMappingException fault) {
    JsonPointer pointer = JsonPointer.empty();
    for (JsonMappingException.Reference step : fault.getPath()) {
      pointer =
          step.getFieldName() == null
              ? pointer.appendIndex(step.getIndex())
              : pointer.appendProperty(step.getFieldName());
    }
    return pointer;
  }

  /** Where the values that do not fit begin. */
  private Map<JsonPointer, Place> places(byte[] body, List<JsonMappingException> faults)
      throws IOException {
    Set<JsonPointer> sought =
        faults.stream()
            .map(Misfits::pointer)
            .filter(pointer -> !pointer.matches()) // the whole body: Jackson knows where
            .collect(Collectors.toSet());
    Set<String> ends =
        sought.stream().map(at -> at.last().getMatchingProperty()).collect(Collectors.toSet());
    Map<JsonPointer, Place> places = new HashMap<>();
    try (JsonParser parser = json.createParser(body)) {
      while (places.size() < sought.size() && parser.nextToken() != null) {
        JsonStreamContext at = parser.getParsingContext();
        JsonStreamContext value = parser.currentToken().isStructStart() ? at.getParent() : at;
        String end = value.inArray() ? "" + value.getCurrentIndex() : value.getCurrentName();
        JsonPointer pointer = ends.contains(end) ? at.pathAsPointer() : null;
        if (sought.contains(pointer) && parser.currentToken() != JsonToken.FIELD_NAME) {
          places.putIfAbsent(pointer, Place.of(parser.currentTokenLocation()));
        }
      }
    }
    return places;
  }
}
