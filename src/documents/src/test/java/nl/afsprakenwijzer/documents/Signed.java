package nl.afsprakenwijzer.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Term;
import nl.afsprakenwijzer.documents.writing.AgreementFile;

/**
 * An agreement with one of everything around it, under headings that mean something else in a
 * document of somebody else.
 */
final class Signed {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  private Signed() {}

  static AgreementFile agreement() {
    var document =
        new AgreementDocument(
            "Prestatieafspraken Voorbeeld 2026-2029",
            context(),
            List.of("Deze afspraken bouwen voort op de woonzorgvisie 2025."),
            clauses(),
            List.of(),
            List.of());
    return new AgreementFile(
        document,
        "Uitgave 2, ondertekend op 3 maart 2026.",
        List.of(
            new AgreementFile.AnnualSlice(2027, "In 2027 bouwen we.\n1. Tien woningen in Noord."),
            new AgreementFile.AnnualSlice(2028, "In 2028 bouwen we verder aan het plan.")),
        Map.of(
            "7", List.of("Wederpartij: Huurdersvereniging Samen"),
            "2", List.of("Visiedoel: Iedereen woont prettig")),
        List.of(
            new AgreementFile.Stance("2", "De Zonnebloem", "voorbehoud", "Alleen met subsidie."),
            new AgreementFile.Stance("12", "Stichting Woonpunt", "onthouding", "")),
        List.of(
            new AgreementFile.Signature("Gemeente Voorbeeld", "Tot een miljoen euro", DAY),
            new AgreementFile.Signature("Stichting Woonpunt", "Alles", DAY)),
        "0a1b".repeat(16));
  }

  private static AgreementContext context() {
    return new AgreementContext(
        List.of(
            party("Gemeente Voorbeeld", PartyKind.MUNICIPALITY, "de gemeente", true),
            party("Stichting Woonpunt", PartyKind.HOUSING_CORPORATION, "Woonpunt", true),
            party("Huurdersvereniging Samen", PartyKind.TENANT_ORGANISATION, "Samen", true),
            party("De Zonnebloem", PartyKind.CARE_PROVIDER, "Zonnebloem", false)),
        Optional.of(new Term(LocalDate.of(2026, 4, 1), LocalDate.of(2029, 12, 31))),
        List.of(new Definition("Nultredenwoning", "Een woning zonder trappen")));
  }

  /** Numbers as the service gives them: they stay when clauses move or are withdrawn. */
  private static List<Clause> clauses() {
    return List.of(
        clause(2, "Woonpunt bouwt in 2027 tien woningen.", "Visie en ambitie"),
        clause(
            7,
            "De gemeente en Woonpunt zijn het volgende overeengekomen:\n- dit;\n- dat.",
            "Visie en ambitie"),
        clause(1, "Ja.\nTrekker: niemand\n2. Dit hoort erbij.", "Wonen met zorg", "Begrippen"),
        clause(3, "Samen adviseert elk jaar", "Wonen met zorg", "Bijlage"),
        clause(12, "De gemeente stelt een plan vast.", "Ondertekening van het plan"),
        clause(4, "Zonnebloem levert zorg.", "Overige afspraken"));
  }

  private static Clause clause(int number, String text, String... headings) {
    String id = Integer.toString(number);
    var fields =
        number % 2 == 0 ? new ActionFields("Woonpunt", "2027", "aantal") : ActionFields.none();
    return new Clause(id, id, text, List.of(headings), fields);
  }

  private static Party party(String name, PartyKind kind, String alias, boolean signs) {
    return new Party(name, kind, List.of(alias), signs);
  }
}
