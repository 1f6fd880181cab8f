package nl.afsprakenwijzer.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.PartyKind;

/**
 * Tells the kind of a party from its name, from the group it is counted among, or from what it does
 * in the agreement.
 */
final class PartyKinds {
  private static final Pattern CARE =
      Pattern.compile(
          "(?i)\\b(?:begeleid\\p{L}*|cliënten|zorg\\p{L}*|behandel\\p{L}*|dagbesteding|wijkverpleging|woonvorm)\\b");
  private static final Pattern HOUSING =
      Pattern.compile(
          "(?i)\\b(?:verhuurt|verhuren|huurwoningen|renove\\p{L}+|bouwt|verkoopt|sloopt|bezit)\\b");
  private static final int REACH = 120;

  private final Map<String, PartyKind> groups = new HashMap<>();
  private final List<String> sentences;

  PartyKinds(List<Definition> definitions, List<String> sentences) {
    this.sentences = sentences;
    for (Definition group : definitions) {
      Optional<PartyKind> kind = OrganisationWords.kindIn(group.term());
      for (String member : group.description().split(", | en ")) {
        kind.ifPresent(known -> groups.putIfAbsent(member, known));
      }
    }
  }

  PartyKind of(String name, String description, List<String> aliases) {
    return OrganisationWords.kindIn(name)
        .or(() -> byGroup(name, aliases))
        .or(() -> OrganisationWords.kindIn(description))
        .or(() -> byDeeds(aliases.isEmpty() ? name : aliases.get(0)))
        .orElse(PartyKind.OTHER);
  }

  /** "de corporaties: Rijnstee en Onze Stoep". */
  private Optional<PartyKind> byGroup(String name, List<String> aliases) {
    return Stream.concat(Stream.of(name), aliases.stream())
        .flatMap(called -> Optional.ofNullable(groups.get(called)).stream())
        .findFirst();
  }

  private Optional<PartyKind> byDeeds(String called) {
    int care = 0;
    int housing = 0;
    for (String sentence : sentences) {
      for (int at = sentence.indexOf(called);
          at >= 0;
          at = sentence.indexOf(called, at + called.length())) {
        String around =
            sentence.substring(Math.max(0, at - 15), Math.min(sentence.length(), at + REACH));
        care += (int) CARE.matcher(around).results().count();
        housing += (int) HOUSING.matcher(around).results().count();
      }
    }
    if (care == housing) {
      return Optional.empty();
    }
    return Optional.of(care > housing ? PartyKind.CARE_PROVIDER : PartyKind.HOUSING_CORPORATION);
  }
}
