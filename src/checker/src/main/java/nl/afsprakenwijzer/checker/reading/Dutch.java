package nl.afsprakenwijzer.checker.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The full-form dictionary of Dutch: word classes and infinitives of a form. Not safe for use by
 * two threads at once.
 */
final class Dutch {
  private static final String FOLDER = "/org/languagetool/resource/nl/";
  private final DictionaryLookup lookup;
  private int classes;
  private String verb = "";

  Dutch(Dictionary dictionary) {
    lookup = new DictionaryLookup(dictionary);
  }

  static Dictionary load() {
    try (InputStream words = Dutch.class.getResourceAsStream(FOLDER + "dutch.dict");
        InputStream properties = Dutch.class.getResourceAsStream(FOLDER + "dutch.info")) {
      return Dictionary.read(words, properties);
    } catch (IOException e) {
      throw new UncheckedIOException("the Dutch dictionary cannot be read", e);
    }
  }

  /** Looks up a form in lower case and, for names, with a capital. */
  void look(String form) {
    classes = 0;
    verb = "";
    read(lookup.lookup(form.equals("vóór") ? "voor" : form)); // the accents only stress it
    if (!form.isEmpty() && Character.isLowerCase(form.charAt(0))) {
      readNames(lookup.lookup(Character.toUpperCase(form.charAt(0)) + form.substring(1)));
    }
  }

  int classes() {
    return classes;
  }

  String verb() {
    return verb;
  }

  boolean knows(String form) {
    return !lookup.lookup(form).isEmpty();
  }

  private void read(List<WordData> readings) {
    for (WordData reading : readings) {
      CharSequence tag = reading.getTag();
      if (tag == null) {
        continue;
      }
      int found = classOf(tag.toString());
      classes |= found | Word.KNOWN;
      if ((found & (Word.FINITE_SINGULAR | Word.INFINITIVE | Word.PAST | Word.PARTICIPLE)) != 0
          && (verb.isEmpty() || isPresentPart(tag))) {
        verb = reading.getStem().toString();
      }
    }
  }

  /** "breiden" is what "uitbreiden" is without its particle sooner than what one did with wool. */
  private static boolean isPresentPart(CharSequence tag) {
    return "WKW:TGW:INF:LOS".contentEquals(tag);
  }

  private void readNames(List<WordData> readings) {
    for (WordData reading : readings) {
      String tag = String.valueOf(reading.getTag());
      if (tag.startsWith("ENM")) {
        classes |= Word.NAME;
        classes |=
            tag.startsWith("ENM:LOC:PTS") || tag.startsWith("ENM:LOC:RGN") ? Word.PLACE_NAME : 0;
        classes |= tag.startsWith("ENM:PER") ? Word.PERSON_NAME : 0;
      }
    }
  }

  private static int classOf(String tag) {
    if (tag.startsWith("WKW:")) {
      return verbClass(tag);
    }
    if (tag.startsWith("ZNW")) {
      return tag.contains("MRV") ? Word.NOUN | Word.PLURAL : Word.NOUN;
    }
    switch (tag.substring(0, Math.min(3, tag.length()))) {
      case "BNW":
        return Word.ADJECTIVE;
      case "BYW":
        return Word.ADVERB;
      case "VRZ":
        return Word.PREPOSITION;
      case "VGW":
        return Word.CONJUNCTION;
      case "GET":
        return Word.NUMERAL;
      case "ENM":
        return Word.NAME;
      case "VNW":
        return tag.startsWith("VNW:AWZ") || tag.startsWith("VNW:BEZ")
            ? Word.PRONOUN | Word.DETERMINER
            : Word.PRONOUN;
      default:
        return 0;
    }
  }

  private static int verbClass(String tag) {
    if (tag.startsWith("WKW:TGW:3EP")) {
      return Word.FINITE_SINGULAR;
    }
    if (tag.startsWith("WKW:TGW:INF")) {
      return Word.INFINITIVE;
    }
    if (tag.startsWith("WKW:VLT")) {
      return Word.PAST;
    }
    if (tag.startsWith("WKW:VTD:ONV")) {
      return Word.PARTICIPLE;
    }
    if (tag.startsWith("WKW:INF:ZNW")) {
      return Word.NOUN;
    }
    return tag.startsWith("WKW:VTD") || tag.startsWith("WKW:ODW") ? Word.ADJECTIVE : 0;
  }
}
