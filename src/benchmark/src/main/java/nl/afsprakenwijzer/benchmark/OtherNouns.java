package nl.afsprakenwijzer.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;

/**
 * Says the same sentences about other things: every noun that no party, amount, time or group is
 * named by becomes another noun of the dictionary, of the same gender and number, and every name
 * another name. So an agreement can grow without saying the same thing more often.
 */
final class OtherNouns {
  private static final String FOLDER = "/org/languagetool/resource/nl/";
  private static final String NOUN = "ZNW";
  private static final int SHORTEST = 5;
  private static final int STEP = 7_919;
  private final Map<String, List<String>> byTag = new TreeMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> tags = new HashMap<>();
  private final DictionaryLookup lookup = new DictionaryLookup(dictionary());

  OtherNouns() {
    for (WordData entry : lookup) {
      String word = entry.getWord().toString();
      String tag = String.valueOf(entry.getTag());
      if (isPlain(word)) {
        tags.merge(word, tag, (old, more) -> old.equals(more) ? old : "");
      }
    }
    tags.values().removeIf(tag -> !tag.startsWith(NOUN));
    tags.keySet().stream().sorted().forEach(this::add);
    if (byTag.isEmpty()) {
      throw new IllegalStateException("The dictionary has no nouns");
    }
  }

  private static Dictionary dictionary() {
    try (InputStream words = OtherNouns.class.getResourceAsStream(FOLDER + "dutch.dict");
        InputStream properties = OtherNouns.class.getResourceAsStream(FOLDER + "dutch.info")) {
      return Dictionary.read(words, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String noun) {
    List<String> same = byTag.computeIfAbsent(tags.get(noun), tag -> new ArrayList<>());
    places.put(noun, same.size());
    same.add(noun);
  }

  private static boolean isPlain(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** The text of a judged clause about other things; with another number about yet other ones. */
  String in(ClauseJudgement judged, int number) {
    String text = judged.clause().text();
    StringBuilder other = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        other.append(text.charAt(at++));
      } else {
        String word = text.substring(at, end);
        if (Character.isUpperCase(word.charAt(0)) && !(opens(text, at) && isKnown(word))) {
          other.append(place(Math.floorMod(word.hashCode(), 1_000) * 1_000 + number));
        } else {
          other.append(isNamed(judged, at, end) ? word : other(word, number));
        }
        at = end;
      }
    }
    return other.toString();
  }

  /** Whether a sentence or an item of a list begins here. */
  private static boolean opens(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || ".:•-".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private boolean isKnown(String word) {
    return !lookup.lookup(word.toLowerCase(Locale.ROOT)).isEmpty();
  }

  private static boolean isNamed(ClauseJudgement judged, int begin, int end) {
    return judged.mentions().stream()
        .anyMatch(mention -> mention.span().begin() < end && begin < mention.span().end());
  }

  /** A made-up place for a number. */
  static String place(int number) {
    StringBuilder name = new StringBuilder("Wal");
    for (int rest = number; rest > 0; rest /= 5) {
      name.append(List.of("der", "mon", "zee", "lau", "vin").get(rest % 5));
    }
    return name.append("hoek").toString();
  }

  private String other(String word, int number) {
    Integer place = places.get(word);
    if (place == null) {
      return word;
    }
    List<String> same = byTag.get(tags.get(word));
    return same.get((int) ((place + (number + 1L) * STEP) % same.size()));
  }
}
