package nl.afsprakenwijzer.service.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Tells why JSON could not be read: where, in the client's own names, and how to mend it. */
final class JsonFaults {
  private static final String NO_JSON = "Het verzoek is geen geldige JSON.";
  static final String INVALID_UTF8 = "Invalid UTF-8";
  private static final String MISFIT = "Het verzoek past niet bij wat we verwachten.";
  private static final Map<Class<?>, String> EXPECTED =
      Map.of(
          String.class, "tekst tussen aanhalingstekens",
          Boolean.class, "true of false",
          Integer.class, "een heel getal zoals 12",
          Long.class, "een heel getal zoals 12",
          Double.class, "een getal zoals 12.5",
          UUID.class, "een kenmerk (een uuid)",
          LocalDate.class, Day.EXPECTED);

  private JsonFaults() {}

  static Problem problem(JsonProcessingException fault, String instance) {
    if (fault.getCause() instanceof JsonProcessingException within) {
      return problem(within, instance);
    }
    if (fault instanceof StreamConstraintsException) {
      return beyondBounds(fault, instance);
    }
    if (fault instanceof StreamReadException) {
      return problem(NO_JSON, instance, place(fault), syntax(fault.getOriginalMessage()));
    }
    return problem(MISFIT, instance, place(fault), misfit(fault));
  }

  /** What does not fit where it stands. */
  static Problem.Fault misfit(JsonMappingException fault, String place) {
    return new Problem.Fault(field(fault), place, misfit(fault));
  }

  static Refused refusal(List<Problem.Fault> misfits) {
    return new Refused(400, MISFIT, misfits);
  }

  private static Problem problem(String detail, String instance, String place, String fault) {
    return Problem.of(400, detail, instance, List.of(new Problem.Fault("", place, fault)));
  }

  private static Problem beyondBounds(JsonProcessingException fault, String instance) {
    String message = fault.getOriginalMessage();
    if (message.startsWith("Document length")) {
      return Problem.of(413, Edge.TOO_LARGE, instance);
    }
    String detail =
        message.startsWith("Document nesting depth")
            ? "De JSON is te diep genest. Er zijn hoogstens " + JsonReading.MAX_DEPTH + " lagen."
            : "Hier staat een naam, getal of tekst die te lang is. Maak haar korter.";
    return problem(MISFIT, instance, place(fault), detail);
  }

  private static String syntax(String message) {
    if (message.startsWith(INVALID_UTF8)) {
      return "Hier staat een byte die geen UTF-8 is. Sla de tekst op als UTF-8.";
    }
    if (message.startsWith("Duplicate field")) {
      return "Dit veld staat er twee keer. Haal er een weg.";
    }
    return "Hier klopt de JSON niet. Kijk of er een komma, haakje of aanhalingsteken ontbreekt.";
  }

  private static String misfit(JsonProcessingException fault) {
    if (fault instanceof UnrecognizedPropertyException unknown) {
      TreeSet<String> known = new TreeSet<>();
      unknown.getKnownPropertyIds().forEach(name -> known.add(name.toString()));
      return "Dit veld kennen we niet. Hier mogen staan: " + String.join(", ", known) + ".";
    }
    if (fault.getOriginalMessage().startsWith("Trailing token")) {
      return "Na het einde van de JSON staat nog iets. Haal dat weg.";
    }
    if (fault.getCause() instanceof InputCoercionException) {
      return "Dit getal is te groot of te klein. Vul een ander getal in.";
    }
    Class<?> target = fault instanceof MismatchedInputException e ? e.getTargetType() : null;
    return "Hier hoort " + expected(target) + " te staan.";
  }

  static String expected(Class<?> target) {
    if (target == null) {
      return "iets anders";
    }
    String object = Collection.class.isAssignableFrom(target) ? "een lijst" : "een object";
    return EXPECTED.getOrDefault(target, object);
  }

  private static String field(JsonMappingException fault) {
    StringBuilder field = new StringBuilder();
    for (JsonMappingException.Reference step : fault.getPath()) {
      if (step.getFieldName() == null) {
        field.append('[').append(step.getIndex()).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return field.toString();
  }

  private static String place(JsonProcessingException fault) {
    return Place.of(fault.getLocation()).toString();
  }
}
