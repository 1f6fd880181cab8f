package nl.afsprakenwijzer.service.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a clause says, without what it is called or when: the part that has versions. */
record ClauseContent(
    String text,
    UUID chapterId,
    String domain,
    List<UUID> doers,
    UUID counterpartId,
    String planning,
    String indicator,
    String visionGoal,
    boolean withdrawn) {

  static ClauseContent of(Clause clause) {
    return new ClauseContent(
        clause.text,
        clause.chapterId,
        clause.domain,
        clause.doerIds(),
        clause.counterpartId,
        clause.planning,
        clause.indicator,
        clause.visionGoal,
        clause.withdrawnAt != null);
  }

  /** Whether it refers to this chapter or chair. */
  boolean names(UUID id) {
    return id.equals(chapterId) || id.equals(counterpartId) || doers.contains(id);
  }

  /** The same of a clause that no longer holds. */
  ClauseContent ended() {
    return new ClauseContent(
        text, chapterId, domain, doers, counterpartId, planning, indicator, visionGoal, true);
  }

  void fill(Clause clause) {
    clause.text = text;
    clause.chapterId = chapterId;
    clause.domain = domain;
    clause.doers = doers.stream().map(UUID::toString).collect(Collectors.joining(","));
    clause.counterpartId = counterpartId;
    clause.planning = planning;
    clause.indicator = indicator;
    clause.visionGoal = visionGoal;
  }

  /** The fields beside the text, by their API name. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("hoofdstuk", word(chapterId));
    fields.put("domein", word(domain));
    fields.put("trekkers", doers.stream().map(UUID::toString).collect(Collectors.joining(", ")));
    fields.put("wederpartij", word(counterpartId));
    fields.put("planning", word(planning));
    fields.put("indicator", word(indicator));
    fields.put("visiedoel", word(visionGoal));
    fields.put("vervallen", withdrawn ? "ja" : "nee");
    return fields;
  }

  private static String word(Object value) {
    return value == null ? "" : value.toString();
  }
}
