package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Evidence;
import nl.afsprakenwijzer.checker.reading.Lexeme;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;

/** Reads and judges clauses in their agreement. What it finds is derived and never stored. */
@Singleton
class Judging {
  private final SmartChecker checker;
  private final EntityManager entities;
  private final Table table;
  private final Acceptance acceptance;

  Judging(SmartChecker checker, EntityManager entities, Table table, Acceptance acceptance) {
    this.acceptance = acceptance;
    this.checker = checker;
    this.entities = entities;
    this.table = table;
  }

  /** As it is written now, with what the parties think of it. */
  ClauseJudgement judge(Agreement agreement, Clause clause) {
    List<AgreementParty> parties = table.of(agreement.id);
    Set<UUID> signers =
        parties.stream()
            .filter(party -> party.signs)
            .map(party -> party.id)
            .collect(Collectors.toSet());
    Evidence evidence = Evidence.ofAcceptance(acceptance.of(clause.id, clause.version, signers));
    return judge(agreement, parties, ClauseContent.of(clause), clause.number, evidence);
  }

  /** As it would be written; nobody had a say about that yet. */
  ClauseJudgement judge(Agreement agreement, ClauseContent content, int number) {
    return judge(agreement, table.of(agreement.id), content, number);
  }

  /** The same, when all at the table were read before. */
  ClauseJudgement judge(
      Agreement agreement, List<AgreementParty> parties, ClauseContent content, int number) {
    return judge(agreement, parties, content, number, Evidence.none());
  }

  private ClauseJudgement judge(
      Agreement agreement,
      List<AgreementParty> parties,
      ClauseContent content,
      int number,
      Evidence evidence) {
    String lead =
        parties.stream()
            .filter(party -> content.doers().contains(party.id))
            .map(party -> party.name)
            .collect(Collectors.joining(", "));
    return checker.check(
        new nl.afsprakenwijzer.checker.reading.Clause(
            Integer.toString(number),
            Integer.toString(number),
            content.text(),
            headings(content),
            new ActionFields(lead, orEmpty(content.planning()), orEmpty(content.indicator())),
            evidence),
        context(agreement, parties));
  }

  /** What the check knows about an agreement around its clauses. */
  AgreementContext context(Agreement agreement) {
    return context(agreement, table.of(agreement.id));
  }

  private static AgreementContext context(Agreement agreement, List<AgreementParty> parties) {
    return new AgreementContext(
        parties.stream().map(AgreementParty::toParty).toList(),
        agreement.term(),
        agreement.frame.definitions().stream()
            .map(one -> new Definition(one.term(), one.omschrijving()))
            .toList());
  }

  private List<String> headings(ClauseContent content) {
    return Optional.ofNullable(content.chapterId())
        .map(id -> entities.find(Chapter.class, id).headings())
        .orElse(List.of());
  }

  /** Puts beside the text what it can be found by. */
  void index(Clause clause, ClauseJudgement judgement) {
    clause.targetGroups = words(judgement, MentionType.TARGET_GROUP);
    clause.places = words(judgement, MentionType.LOCATION);
    Set<String> words = new LinkedHashSet<>();
    for (Lexeme lexeme : checker.lexemes(clause.text)) {
      words.addAll(forms(lexeme, clause.text));
      words.addAll(lexeme.parts());
    }
    clause.searchWords = words.stream().collect(Collectors.joining(" ", " ", " "));
  }

  /** What a clause must contain to be found: for each word one of its forms. */
  List<Set<String>> searched(String query) {
    return checker.lexemes(query).stream()
        .filter(lexeme -> lexeme.kind() != Lexeme.Kind.MARK)
        .filter(lexeme -> lexeme.kind() != Lexeme.Kind.LINE_END)
        .map(lexeme -> forms(lexeme, query))
        .toList();
  }

  private static Set<String> forms(Lexeme lexeme, String text) {
    String form = text.substring(lexeme.span().begin(), lexeme.span().end());
    return new LinkedHashSet<>(List.of(form.toLowerCase(Locale.ROOT), lexeme.lemma()));
  }

  private static String words(ClauseJudgement judgement, MentionType type) {
    return judgement.mentions().stream()
        .filter(mention -> mention.type() == type)
        .map(Mention::text)
        .map(words -> words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
