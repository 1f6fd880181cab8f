package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.service.platform.Listing;
import nl.afsprakenwijzer.service.platform.PageRequest;
import nl.afsprakenwijzer.service.platform.Refused;
import nl.afsprakenwijzer.service.platform.Slice;

/** Finds clauses in one agreement: two queries a page, however many clauses there are. */
@Singleton
class ClauseList {
  private static final Listing<Clause> LISTING =
      new Listing<>(Clause.class, clause -> clause.id)
          .sortable("nummer", "e.number", Integer.class, clause -> clause.number)
          .sortable("gewijzigd", "e.changedAt", Instant.class, clause -> clause.changedAt);

  private final EntityManager entities;
  private final Agreements agreements;
  private final Judging judging;

  ClauseList(EntityManager entities, Agreements agreements, Judging judging) {
    this.entities = entities;
    this.agreements = agreements;
    this.judging = judging;
  }

  Slice<Clause> find(UUID agreement, PageRequest page, ClauseFilter filter) {
    agreements.get(agreement);
    Map<String, Object> parameters = new HashMap<>(Map.of("agreement", agreement));
    StringBuilder where = new StringBuilder("e.agreementId = :agreement");
    if (!filter.withWithdrawn()) {
      where.append(" and e.withdrawnAt is null");
    }
    narrow(where, parameters, filter);
    if (filter.zoek != null) {
      search(where, parameters, filter.zoek);
    }
    return LISTING.fetch(entities, page, where.toString(), parameters);
  }

  private static void narrow(
      StringBuilder where, Map<String, Object> parameters, ClauseFilter filter) {
    if (filter.hoofdstuk != null) {
      where.append(" and e.chapterId = :chapter");
      parameters.put("chapter", filter.hoofdstuk);
    }
    if (filter.thema != null) {
      where.append(
          " and exists (select 1 from Chapter h where h.id = e.chapterId and h.theme = :theme)");
      parameters.put("theme", filter.thema);
    }
    if (filter.trekker != null) {
      where.append(" and e.doers like :doer");
      parameters.put("doer", "%" + filter.trekker + "%");
    }
    if (filter.doelgroep != null) {
      where.append(" and e.targetGroups like :groep escape '!'");
      parameters.put("groep", anywhere(filter.doelgroep));
    }
    if (filter.locatie != null) {
      where.append(" and e.places like :plaats escape '!'");
      parameters.put("plaats", anywhere(filter.locatie));
    }
  }

  /** Every word must be there, as it stands or in the form in which the dictionary lists it. */
  private void search(StringBuilder where, Map<String, Object> parameters, String query) {
    List<Set<String>> words = judging.searched(query);
    if (words.isEmpty()) {
      throw Refused.field("zoek", "Hier staat geen woord om op te zoeken.");
    }
    int count = 0;
    for (Set<String> forms : words) {
      int first = count;
      for (String form : forms) {
        parameters.put("word" + count++, "% " + escaped(form) + " %");
      }
      where.append(
          java.util.stream.IntStream.range(first, count)
              .mapToObj(i -> "e.searchWords like :word" + i + " escape '!'")
              .collect(Collectors.joining(" or ", " and (", ")")));
    }
  }

  private static String anywhere(String words) {
    return "%" + escaped(words.strip().toLowerCase(Locale.ROOT)) + "%";
  }

  private static String escaped(String words) {
    return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
