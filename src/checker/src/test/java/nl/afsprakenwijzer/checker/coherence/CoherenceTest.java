package nl.afsprakenwijzer.checker.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.checker.judgement.AgreementJudgement;
import nl.afsprakenwijzer.checker.judgement.AgreementProfile;
import nl.afsprakenwijzer.checker.judgement.CoherenceFinding;
import nl.afsprakenwijzer.checker.judgement.PartyShare;
import nl.afsprakenwijzer.checker.judgement.ThemeShare;
import nl.afsprakenwijzer.checker.reading.ActionFields;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.Definition;
import nl.afsprakenwijzer.checker.reading.NumberTable;
import nl.afsprakenwijzer.checker.reading.Party;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.reading.Passage;
import nl.afsprakenwijzer.checker.reading.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every question to the agreement as a whole, with what it says and where it is silent. */
class CoherenceTest {
  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final String LOCKET = "De gemeente opent in 2027 een loket in Zuid.";

  @Test
  void sameThingWithOtherNumbers_isAContradictionWithPlaces() {
    List<CoherenceFinding> found =
        found(
            "Woonstede verhuurt elk jaar ten minste 70% van de vrijkomende woningen onder de"
                + " aftoppingsgrens.",
            LOCKET,
            "Van de woningen die vrijkomen verhuurt Woonstede jaarlijks minimaal 60% onder de"
                + " aftoppingsgrens.");
    assertThat(messages(found))
        .containsExactly(
            "1.1, 1.3: Afspraak 1.1 noemt \"ten minste 70%\", afspraak 1.3 noemt \"minimaal 60%\"."
                + " Het lijkt over hetzelfde te gaan. Kies één getal, of zeg waarin de afspraken"
                + " verschillen.");
    assertThat(found.get(0).places().get(1).span().of(found.get(0).places().get(1).clause().text()))
        .isEqualTo("minimaal 60%");
  }

  @Test
  void sameThingInOtherWords_isADuplicate() {
    assertThat(
            messages(
                "Woonstede plaatst uiterlijk 1 mei 2027 zitbanken langs het voetpad van Zonnehof"
                    + " naar de winkels.",
                LOCKET,
                "Vóór mei 2027 zet Woonstede bankjes neer op de wandelroute van Zonnehof naar het"
                    + " winkelcentrum."))
        .containsExactly(
            "1.1, 1.3: Afspraak 1.1 en afspraak 1.3 lijken hetzelfde te beloven. Voeg ze samen, of"
                + " schrijf op waarin ze verschillen.");
  }

  @Test
  void samePromiseWithAnotherDay_isAContradiction() {
    assertThat(
            messages(
                "Woonstede opent uiterlijk 1 september 2027 een buurtkamer in Zonnehof.",
                LOCKET,
                "In Zonnehof opent Woonstede een buurtkamer, uiterlijk 1 maart 2028.",
                "De gemeente stelt ieder jaar vóór 1 maart de monitor van deze afspraken op.",
                "De monitor van deze afspraken stelt de gemeente elk jaar vóór 1 juni op."))
        .containsExactly(
            "1.1, 1.3: Afspraak 1.1 noemt \"uiterlijk 1 september 2027\", afspraak 1.3 noemt"
                + " \"uiterlijk 1 maart 2028\". Het lijkt over hetzelfde te gaan. Kies één datum,"
                + " of zeg waarin de afspraken verschillen.",
            "1.4, 1.5: Afspraak 1.4 noemt \"ieder jaar vóór 1 maart\", afspraak 1.5 noemt \"elk"
                + " jaar vóór 1 juni\". Het lijkt over hetzelfde te gaan. Kies één datum, of zeg"
                + " waarin de afspraken verschillen.");
  }

  @Test
  void sameTermInOtherUnits_isNoContradiction() {
    assertThat(
            messages(
                "Woonstede plaatst binnen vier weken na een verzoek van een huurder wandbeugels.",
                LOCKET,
                "Binnen een maand na een verzoek van een huurder plaatst Woonstede wandbeugels."))
        .containsExactly(
            "1.1, 1.3: Afspraak 1.1 en afspraak 1.3 lijken hetzelfde te beloven. Voeg ze samen, of"
                + " schrijf op waarin ze verschillen.");
  }

  @Test
  void otherPlaceOrYearOrDoer_isNoDuplicate() {
    assertThat(
            messages(
                "Woonstede renoveert in 2027 veertig flatwoningen in Noord.",
                "Woonstede renoveert in 2027 veertig flatwoningen in Zuid.",
                "Woonstede renoveert in 2028 veertig flatwoningen in Noord.",
                LOCKET))
        .isEmpty();
  }

  @Test
  void partsThatDoNotMakeTheTotal_areFoundInSentencesAndLists() {
    assertThat(
            messages(
                "Woonstede bouwt 100 woningen: 40 in Noord, 30 in Zuid en 25 in West.", LOCKET))
        .containsExactly(
            "1.1: In afspraak 1.1 is het totaal 100, maar de delen zijn samen 95. Kijk na welk"
                + " getal klopt.");
    assertThat(
            messages(
                "Woonstede bouwt 100 woningen: 40 in Noord, 30 in Zuid en 30 in West.", LOCKET))
        .isEmpty();
    assertThat(
            messages(
                "Woonstede bouwt 90 woningen, verdeeld over:\n"
                    + "- Noord: 40 woningen;\n"
                    + "- Zuid: 30 woningen.",
                LOCKET))
        .containsExactly(
            "1.1: In afspraak 1.1 is het totaal 90, maar de delen zijn samen 70. Kijk na welk getal"
                + " klopt.");
    assertThat(
            messages(
                "Woonstede bouwt 90 woningen, waarvan 60 met lift en 20 met een tuin.", LOCKET))
        .isEmpty();
  }

  @Test
  void partsInOtherSentences_areAddedUp() {
    assertThat(
            messages(
                "In totaal bouwt Woonstede 120 woningen. Daarvan komen er 60 in Noord. De overige 50"
                    + " komen in Zuid.",
                LOCKET))
        .containsExactly(
            "1.1: In afspraak 1.1 is het totaal 120, maar de delen zijn samen 110. Kijk na welk"
                + " getal klopt.");
    assertThat(
            messages(
                "Woonstede bouwt 120 woningen. Daarvan komen er 60 in Noord. De overige 60 komen in"
                    + " Zuid.",
                LOCKET))
        .isEmpty();
    assertThat(messages("Woonstede bouwt 120 woningen. Hiervan krijgen er 60 een lift.", LOCKET))
        .isEmpty();
    assertThat(
            messages(
                "Het fonds bevat € 60.000. De gemeente betaalt € 30.000 en Woonstede € 20.000.",
                "Woonstede plaatst in 2027 tien zitbanken in Zuid."))
        .containsExactly(
            "1.1: In afspraak 1.1 is het totaal 60.000, maar de delen zijn samen 50.000. Kijk na"
                + " welk getal klopt.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Woonstede (23) en De Nieuwe Haven (7) bouwen in 2027 samen 35 woningen.",
        "Samen bouwen Woonstede (23) en De Nieuwe Haven (7) in 2027 35 woningen.",
        "In 2027 bouwen Woonstede (23) en De Nieuwe Haven (7) in totaal 35 woningen.",
        "De corporaties bouwen in 2027 35 woningen: Woonstede (23) en De Nieuwe Haven (7).",
        "In 2027 komen er 35 woningen bij, van Woonstede (23) en De Nieuwe Haven (7)."
      })
  void partsBetweenBrackets_areAddedUp(String text) {
    assertThat(messages(text, "Woonstede plaatst in 2027 tien zitbanken in Zuid.", LOCKET))
        .containsExactly(
            "1.1: In afspraak 1.1 is het totaal 35, maar de delen zijn samen 30. Kijk na welk getal"
                + " klopt.");
  }

  @Test
  void yearlyAmountThatDoesNotMakeTheTotal_isFound() {
    assertThat(
            messages(
                "Woonstede bouwt jaarlijks 20 woningen in Noord, in totaal 100 woningen.", LOCKET))
        .containsExactly(
            "1.1: Afspraak 1.1 noemt 20 per jaar en in totaal 100. Over 4 jaar is dat 80. Kijk na"
                + " welk getal klopt.");
  }

  @Test
  void tableWithAWrongTotal_hangsOnTheClauseThatNamesIt() {
    List<List<String>> rows =
        List.of(
            List.of("Wijk", "Aantal"),
            List.of("Noord", "1.200"),
            List.of("Zuid", "300"),
            List.of("Totaal", "1.600"));
    AgreementContext context =
        context(List.of(), List.of(new NumberTable(List.of("Bijlage 2 Bezit per wijk"), rows)));
    assertThat(
            messages(
                CHECKER.check(
                    clauses(
                        "Woonstede houdt haar bezit op peil tot en met 2029 (bijlage 2).", LOCKET),
                    context)))
        .containsExactly(
            "1.1: In de tabel bij \"Bijlage 2 Bezit per wijk\" is het totaal bij \"Aantal\" 1.600,"
                + " maar de getallen zijn samen 1.500. Kijk na welk getal klopt.");
  }

  @Test
  void sameHomesGivenAwayTwice_areCounted() {
    assertThat(
            messages(
                "Van de 85 woningen in complex Lindenhof wijst Woonstede er 60 toe aan senioren.",
                LOCKET,
                "Van de 85 woningen in complex Lindenhof verhuurt Woonstede er 40 aan starters."))
        .containsExactly(
            "1.1, 1.3: De afspraken 1.1, 1.3 verdelen samen 100 van dezelfde 85 woningen. Kijk na"
                + " welke woningen dubbel tellen.");
  }

  @Test
  void sameThingInOtherUnits_isNoDuplicateButAClash() {
    assertThat(
            messages(
                "Woonstede stelt in 2027 in de wijk Noord 30 woningen beschikbaar voor senioren.",
                LOCKET,
                "In de wijk Noord stelt Woonstede in 2027 30 plaatsen beschikbaar voor senioren."))
        .containsExactly(
            "1.1, 1.3: Afspraak 1.1 telt woningen en afspraak 1.3 telt plaatsen. Het lijkt over"
                + " hetzelfde te gaan. Kies één eenheid.");
  }

  @Test
  void definedTermWithAnotherAge_isFound() {
    assertThat(
            messages("Woonstede verhuurt in 2027 tien studio's aan jongeren tot 23 jaar.", LOCKET))
        .containsExactly(
            "1.1: Afspraak 1.1 gebruikt \"Jongeren\" met het getal 23, maar het begrip betekent:"
                + " inwoners van 18 tot en met 27 jaar. Gebruik overal dezelfde betekenis.");
    assertThat(
            messages(
                "Woonstede verhuurt in 2027 tien studio's aan jongeren tot en met 27 jaar.",
                LOCKET))
        .isEmpty();
  }

  @Test
  void dutyThatWaitsForAParty_needsAClauseOfThatParty() {
    String waits =
        "Woonstede bouwt in 2027 veertig woningen aan de Kade, mits de gemeente de sporthal"
            + " sloopt.";
    assertThat(messages(waits, LOCKET))
        .containsExactly(
            "1.1: Afspraak 1.1 wacht op Gemeente Houtdam (\"mits de gemeente de sporthal sloopt\"),"
                + " maar Gemeente Houtdam belooft dat nergens. Maak daar een eigen afspraak van.");
    assertThat(messages(waits, "De gemeente sloopt in 2026 de sporthal aan de Kade.")).isEmpty();
  }

  @Test
  void dutyThatWaitsForAnOutsider_isFound() {
    assertThat(
            messages(
                "Zodra de netbeheerder een aansluiting levert, bouwt Woonstede in 2028 veertig"
                    + " woningen aan de Kade.",
                LOCKET))
        .containsExactly(
            "1.1: Afspraak 1.1 wacht op een netbeheerder, die niet aan tafel zit. Spreek af wie dit"
                + " regelt, en wat er gebeurt als het niet lukt.");
  }

  @Test
  void homesForPeopleWhoNeedGuidance_askForGuidance() {
    String homes = "Woonstede verhuurt elk jaar zes woningen aan ex-gedetineerden.";
    assertThat(messages(homes, LOCKET))
        .containsExactly(
            "1.1: Afspraak 1.1 geeft woningen aan mensen die begeleiding nodig hebben, maar niemand"
                + " belooft die begeleiding. Spreek af wie hen begeleidt, hoe lang, en wat er"
                + " gebeurt bij terugval.");
    assertThat(messages(homes, "De gemeente begeleidt ex-gedetineerden een jaar lang.", LOCKET))
        .isEmpty();
  }

  @Test
  void helpToMove_asksForARentThatPeopleCanPay() {
    assertThat(
            messages("Woonstede helpt vanaf 2027 ouderen bij het verhuizen naar een flat.", LOCKET))
        .containsExactly(
            "1.1: Afspraak 1.1 helpt mensen om te verhuizen, maar nergens staat wat hun nieuwe huur"
                + " wordt. Spreek bijvoorbeeld af dat zij hun oude huur houden.");
    assertThat(
            messages(
                "Woonstede helpt vanaf 2027 ouderen bij het verhuizen naar een flat met dezelfde"
                    + " huurprijs.",
                LOCKET))
        .isEmpty();
  }

  @Test
  void signatoryWithoutADuty_isNamed() {
    List<CoherenceFinding> found =
        found("In overleg met Woonstede opent de gemeente in 2027 een loket.", LOCKET);
    assertThat(messages(found))
        .containsExactly(
            ": Stichting Woonstede tekent mee, maar heeft in geen enkele afspraak zelf een taak."
                + " Spreek af wat deze partij doet, of laat haar niet meetekenen.");
    assertThat(found.get(0).party()).contains("Stichting Woonstede");
  }

  @Test
  void groupOfTheVisionWithoutAClause_isNamedAsTheTextDoes() {
    AgreementContext context =
        context(
            List.of(new Passage(List.of("Visie"), "Wij denken aan ouderen en aan Mantelzorgers.")),
            List.of());
    AgreementJudgement judged =
        CHECKER.check(clauses("Woonstede bezoekt in 2027 alle ouderen in Noord.", LOCKET), context);
    assertThat(judged.coherence())
        .extracting(CoherenceFinding::group)
        .containsExactly(Optional.of("Mantelzorgers"));
  }

  @Test
  void profile_countsThemesAndParties() {
    AgreementProfile profile =
        CHECKER
            .check(
                clauses(
                    "Woonstede bouwt in 2027 twintig nultredenwoningen in Noord.",
                    "De gemeente plaatst in 2027 tien zitbanken langs de looproute in Noord.",
                    "De gemeente spant zich in om eenzaamheid te voorkomen."),
                context(List.of(), List.of()))
            .profile();
    assertThat(profile.themes())
        .extracting(ThemeShare::name)
        .containsExactly(
            "Woningvoorraad", "Wonen en voorzieningen", "Sociaal domein", "Samenwerken");
    assertThat(profile.themes()).extracting(ThemeShare::commitments).containsExactly(1, 1, 1, 0);
    assertThat(profile.themes().get(0).parts()).containsEntry("Verkoop en aankoop", 0);
    assertThat(profile.parties())
        .extracting(PartyShare::party, PartyShare::obligations, PartyShare::weight)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Gemeente Houtdam", 2, 4),
            org.assertj.core.groups.Tuple.tuple("Stichting Woonstede", 1, 3));
  }

  private static List<CoherenceFinding> found(String... texts) {
    return CHECKER.check(clauses(texts), context(List.of(), List.of())).coherence();
  }

  private static List<String> messages(String... texts) {
    return messages(found(texts));
  }

  private static List<String> messages(AgreementJudgement judged) {
    return messages(judged.coherence());
  }

  private static List<String> messages(List<CoherenceFinding> found) {
    return found.stream()
        .map(finding -> String.join(", ", finding.clauses()) + ": " + finding.message())
        .toList();
  }

  private static List<Clause> clauses(String... texts) {
    List<Clause> clauses = new ArrayList<>();
    for (String text : texts) {
      String number = "1." + (clauses.size() + 1);
      clauses.add(new Clause(number, number, text, List.of(), ActionFields.none()));
    }
    return clauses;
  }

  private static AgreementContext context(List<Passage> passages, List<NumberTable> tables) {
    return new AgreementContext(
        List.of(
            new Party("Gemeente Houtdam", PartyKind.MUNICIPALITY, List.of("de gemeente"), true),
            new Party(
                "Stichting Woonstede", PartyKind.HOUSING_CORPORATION, List.of("Woonstede"), true)),
        Optional.of(new Term(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31))),
        List.of(new Definition("Jongeren", "inwoners van 18 tot en met 27 jaar")),
        passages,
        tables);
  }
}
