package nl.afsprakenwijzer.example;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;

class LibraryExample {
  private final SmartChecker checker = SmartChecker.create();

  void oneText(PrintStream out) {
    ClauseJudgement judgement = checker.check("De gemeente streeft naar meer woningen.");
    judgement.findings().forEach(f -> out.println(f.rule() + " " + f.message()));
  }

  void agreement(PrintStream out) {
    Party party = new Party("Woonstede", PartyKind.HOUSING_CORPORATION, List.of("WS"), true);
    Term term = new Term(LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31));
    Definition definition = new Definition("WZW", "woningen die bij zorg passen");
    AgreementContext context =
        new AgreementContext(List.of(party), Optional.of(term), List.of(definition));
    List<String> headings = List.of("3 Wonen met zorg");
    Clause clause =
        new Clause("c1", "3.2", "WS bouwt in 2028 24 WZW.", headings, ActionFields.none());
    for (ClauseJudgement judged : checker.check(List.of(clause), context).clauses()) {
      out.println(judged.clause().number() + " " + judged.profile().timeBound().outcome());
    }
  }

  void ruleCard(PrintStream out) {
    checker.rule("T1").ifPresent(card -> out.println(card.id() + " " + card.title()));
  }
}
