package nl.afsprakenwijzer.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.afsprakenwijzer.checker.judgement.ClauseJudgement;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.AgreementContext;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.reading.ClauseReading;
import nl.afsprakenwijzer.checker.reading.Mention;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.Quantity;
import nl.afsprakenwijzer.checker.reading.Reader;
import nl.afsprakenwijzer.checker.rules.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checker makes of numbers and times: the words it marks, the value and the unit. */
class NumbersAndTimesTest {
  private static final SmartChecker CHECKER = SmartChecker.create();
  private static final Reader READER = Reader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De gemeente bouwt 1.250 woningen.                        | 1.250 woningen            | 1250    | count
          De gemeente bouwt 1250 woningen.                         | 1250 woningen             | 1250    | count
          De gemeente bouwt twaalf woningen.                       | twaalf woningen           | 12      | count
          De gemeente bouwt vijfenvijftig woningen.                | vijfenvijftig woningen    | 55      | count
          De gemeente bouwt drieëntwintig woningen.                | drieëntwintig woningen    | 23      | count
          De gemeente bouwt honderdtwintig woningen.               | honderdtwintig woningen   | 120     | count
          De gemeente bouwt tweeduizend woningen.                  | tweeduizend woningen      | 2000    | count
          De gemeente bouwt één woning.                            | één woning                | 1       | count
          De gemeente bouwt 10 à 15 woningen.                      | 10 à 15 woningen          | 10..15  | count
          De gemeente bouwt 10 a 15 woningen.                      | 10 a 15 woningen          | 10..15  | count
          De gemeente bouwt 10-15 woningen.                        | 10-15 woningen            | 10..15  | count
          De gemeente bouwt 10 á 15 woningen.                      | 10 á 15 woningen          | 10..15  | count
          De corporatie verhuurt tien van haar woningen.           | tien van haar woningen    | 10      | count
          Het aantal ontruimingen daalt met een kwart.             | een kwart                 | 25      | %
          De gemeente vergoedt ten minste de helft.                | ten minste de helft       | 50      | %
          Het loket is zes dagen per week open.                    | zes dagen                 | 6       | day
          De gemeente bouwt 10 tot 15 woningen.                    | 10 tot 15 woningen        | 10..15  | count
          De gemeente bouwt tussen 10 en 15 woningen.              | 10 en 15 woningen         | 10..15  | count
          De gemeente bouwt circa 40 woningen.                     | circa 40 woningen         | 40      | count
          De gemeente bouwt ca. 40 woningen.                       | ca. 40 woningen           | 40      | count
          De gemeente bouwt ongeveer 40 woningen.                  | ongeveer 40 woningen      | 40      | count
          De gemeente bouwt minimaal 120 nultredenwoningen.        | minimaal 120 nultredenwoningen | 120 | count
          De gemeente bouwt ten minste 120 nultredenwoningen.      | ten minste 120 nultredenwoningen | 120 | count
          De gemeente bouwt maximaal 30 extra sociale huurwoningen. | maximaal 30 extra sociale huurwoningen | 30 | count
          De gemeente bouwt niet meer dan 30 woningen.             | niet meer dan 30 woningen | 30      | count
          De gemeente bouwt 10 of 15 woningen.                     | 10 of 15 woningen         | 10..15  | count
          De gemeente bouwt vijf- tot zeshonderd woningen.         | vijf- tot zeshonderd woningen | 500..600 | count
          De gemeente stelt 250K beschikbaar voor het loket.       | 250K                      | 250000  | EUR
          De gemeente stelt € 250K beschikbaar voor het loket.     | € 250K                    | 250000  | EUR
          De gemeente betaalt € 50.000 per jaar.                   | € 50.000 per jaar         | 50000   | EUR
          De gemeente betaalt € 1.250,50 aan de corporatie.        | € 1.250,50                | 1250.5  | EUR
          De gemeente betaalt € 5.000,- aan de corporatie.         | € 5.000,-                 | 5000    | EUR
          De gemeente betaalt 1,2 mln. euro.                       | 1,2 mln. euro             | 1200000 | EUR
          De gemeente betaalt 3 miljoen euro.                      | 3 miljoen euro            | 3000000 | EUR
          De gemeente betaalt € 2,5 miljoen.                       | € 2,5 miljoen             | 2500000 | EUR
          De gemeente betaalt duizend euro.                        | duizend euro              | 1000    | EUR
          De gemeente wijst 30% van de woningen toe aan starters.  | 30%                       | 30      | %
          De gemeente wijst 12,5 procent van de woningen toe aan starters. | 12,5 procent      | 12.5    | %
          De gemeente wijst twee derde van de woningen toe aan starters. | twee derde          | 66.67   | %
          De gemeente wijst een kwart van de woningen toe aan starters. | een kwart            | 25      | %
          De gemeente wijst driekwart van de woningen toe aan starters. | driekwart            | 75      | %
          De gemeente legt 300 meter stoep aan.                    | 300 meter                 | 300     | m
          De gemeente legt 400 m2 groen aan.                       | 400 m2                    | 400     | m2
          De gemeente bouwt 1,2 mln. woningen.                     | 1,2 mln. woningen         | 1200000 | count
          De gemeente bouwt twee à drie woningen.                  | twee à drie woningen      | 2..3    | count
          De gemeente bouwt 10 – 15 woningen.                      | 10 – 15 woningen          | 10..15  | count
          De gemeente bouwt 10 tot en met 15 woningen.             | 10 tot en met 15 woningen | 10..15  | count
          De gemeente bouwt 24 3-kamerwoningen.                    | 24 3-kamerwoningen        | 24      | count
          De gemeente wijst 30 % van de woningen toe aan starters. | 30 %                      | 30      | %
          De gemeente wijst 30 à 40% van de woningen toe aan starters. | 30 à 40%              | 30..40  | %
          De gemeente betaalt EUR 500 per woning.                  | EUR 500 per woning        | 500     | EUR
          De gemeente betaalt 50.000 euro per jaar.                | 50.000 euro per jaar      | 50000   | EUR
          De gemeente betaalt € 1,2 mln. voor het loket.           | € 1,2 mln.                | 1200000 | EUR
          De gemeente betaalt anderhalf miljoen euro.              | anderhalf miljoen euro    | 1500000 | EUR
          De gemeente verhuurt onder de € 700 per maand.           | onder de € 700 per maand  | 700     | EUR
          De gemeente stelt 3 fte beschikbaar.                     | 3 fte                     | 3       | fte
          De gemeente bouwt 12 van de 30 woningen.                 | 12 van de 30 woningen     | 12      | count
          De gemeente wijst 2/3 van de woningen toe aan starters.  | 2/3                       | 66.67   | %
          De gemeente wijst de helft van de woningen toe aan starters. | helft                 | 50      | %
          De gemeente wijst een derde deel van de woningen toe aan starters. | een derde deel  | 33.33   | %
          De gemeente wijst één op de vijf woningen toe aan starters. | één op de vijf woningen | 20     | %
          De gemeente legt 2,5 km fietspad aan.                    | 2,5 km                    | 2500    | m
          De gemeente betaalt € 10.000 tot € 15.000 per woning.    | € 10.000 tot € 15.000 per woning | 10000..15000 | EUR
          Eind 2026 brengt de gemeente het aantal loketten naar 8. | 8                         | 8       | count
          """)
  void amount_isFoundWithItsValueAndUnit(String text, String words, String value, String unit) {
    assertThat(mentions(text, MentionType.QUANTITY))
        .extracting(Mention::text, Mention::value, Mention::unit)
        .containsExactly(tuple(words, value, unit));
  }

  @Test
  void amounts_betweenWhichSomethingChanges_haveTheirOwnDates() {
    assertThat(
            mentions(
                "De gemeente brengt het aantal loketten terug van 12 medio 2026 naar 8 eind 2028.",
                MentionType.QUANTITY))
        .extracting(Mention::text)
        .containsExactly("12", "8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De gemeente handelt naar artikel 4 van de overeenkomst.",
        "De gemeente volgt bijlage 2.",
        "De corporatie bouwt een flat aan de Molenweg 14.",
        "De gemeente voert het actieplan 2020 uit.",
        "De gemeente voert de Woningwet 2015 uit.",
        "De gemeente bouwt in 2026 een school.",
        "De gemeente bouwt voor 1 juli 2026 een school.",
        "De gemeente antwoordt binnen 6 weken na de melding.",
        "De vier partijen bespreken de voortgang.",
        "De gemeente werkt drie thema's uit.",
        "De gemeente stelt versie 2.1 vast.",
        "De gemeente bouwt in complex 1204 een lift.",
        "De gemeente belt 0800-1234.",
        "De gemeente bouwt conform het Bouwbesluit 2012 een school.",
        "De gemeente bouwt in postcodegebied 1234 AB een school.",
        "De gemeente handelt volgens artikel 7:220 BW.",
        "De gemeente bouwt 3-kamerwoningen.",
        "De gemeente bouwt woningen voor 65-plussers.",
        "De gemeente bouwt op 30 juni 2027 om 12.00 uur een school.",
        "1. De gemeente bouwt een school.",
        "3.2 De gemeente bouwt een school.",
        "De gemeente opent een loket."
      })
  void numberThatCountsNothing_isNoAmount(String text) {
    assertThat(mentions(text, MentionType.QUANTITY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De gemeente opent in 2027-Q3 een loket.                  | in 2027-Q3                | 2027-Q3
          De gemeente opent in 2027-H1 een loket.                  | in 2027-H1                | 2027-H1
          De gemeente streeft ernaar in 2028 een loket te openen.  | in 2028                   | 2028
          De gemeente legt na een eerste melding een bezoek af.    | na een eerste melding     | ''
          De gemeente bouwt voor 1 juli 2026 een school.           | voor 1 juli 2026          | 2026-07-01
          De gemeente bouwt uiterlijk 31 december 2027 een school. | uiterlijk 31 december 2027 | 2027-12-31
          De gemeente bouwt uiterlijk op 31-12-2027 een school.    | uiterlijk op 31-12-2027   | 2027-12-31
          De gemeente bouwt in 2026 een school.                    | in 2026                   | 2026
          De gemeente bouwt vóór 2025 een school.                  | vóór 2025                 | 2025-01-01
          De gemeente bouwt in mei 2026 een school.                | in mei 2026               | 2026-05
          De gemeente bouwt in het derde kwartaal van 2026 een school. | in het derde kwartaal van 2026 | 2026-Q3
          De gemeente bouwt in het 3e kwartaal 2026 een school.    | in het 3e kwartaal 2026   | 2026-Q3
          De gemeente bouwt in Q3 2026 een school.                 | in Q3 2026                | 2026-Q3
          De gemeente bouwt in het eerste halfjaar van 2026 een school. | in het eerste halfjaar van 2026 | 2026-H1
          De gemeente bouwt in de tweede helft van 2026 een school. | in de tweede helft van 2026 | 2026-H2
          De gemeente bouwt medio 2026 een school.                 | medio 2026                | 2026-07-01
          De gemeente bouwt ultimo 2026 een school.                | ultimo 2026               | 2026-12-31
          De gemeente bouwt eind 2026 een school.                  | eind 2026                 | 2026-12-31
          De gemeente bouwt begin 2026 een school.                 | begin 2026                | 2026-Q1
          De gemeente bouwt in de periode 2025-2028 een school.    | in de periode 2025-2028   | 2025/2028
          De gemeente bouwt van 2025 tot en met 2028 scholen.      | van 2025 tot en met 2028  | 2025/2028
          De gemeente bouwt in 2026 en 2027 scholen.               | in 2026 en 2027           | 2026/2027
          De gemeente bouwt vanaf 2026 scholen.                    | vanaf 2026                | 2026/..
          De gemeente overlegt jaarlijks met de corporatie.        | jaarlijks                 | P1Y
          De gemeente overlegt elk kwartaal met de corporatie.     | elk kwartaal              | P3M
          De gemeente overlegt elke twee weken met de corporatie.  | elke twee weken           | P2W
          De gemeente overlegt om de twee jaar met de corporatie.  | om de twee jaar           | P2Y
          De gemeente overlegt per half jaar met de corporatie.    | per half jaar             | P6M
          De gemeente overlegt twee keer per jaar met de corporatie. | twee keer per jaar      | R2/P1Y
          De gemeente overlegt eens per maand met de corporatie.   | eens per maand            | P1M
          De gemeente antwoordt binnen 6 weken na de melding.      | binnen 6 weken            | P6W
          De gemeente antwoordt binnen twee maanden na de melding. | binnen twee maanden       | P2M
          De gemeente antwoordt binnen een half jaar.              | binnen een half jaar      | P6M
          De gemeente antwoordt binnen 48 uur.                     | binnen 48 uur             | PT48H
          De gemeente bouwt de komende vier jaar scholen.          | de komende vier jaar      | ''
          De gemeente bouwt volgend jaar een school.               | volgend jaar              | ''
          De gemeente bouwt gedurende de looptijd een school.      | gedurende de looptijd     | ''
          De gemeente bouwt zo spoedig mogelijk een school.        | zo spoedig mogelijk       | ''
          De gemeente bouwt uiterlijk eind juni 2027 een school.   | uiterlijk eind juni 2027  | 2027-06-30
          De gemeente bouwt in het najaar van 2026 een school.     | in het najaar van 2026    | 2026-Q4
          De gemeente bouwt halverwege 2026 een school.            | halverwege 2026           | 2026-07-01
          De gemeente bouwt voor het einde van 2026 een school.    | voor het einde van 2026   | 2026-12-31
          De gemeente bouwt tot 2030 scholen.                      | tot 2030                  | 2030-01-01
          De gemeente bouwt tussen 2026 en 2030 scholen.           | tussen 2026 en 2030       | 2026/2030
          De gemeente bouwt in 2026/2027 scholen.                  | in 2026/2027              | 2026/2027
          De gemeente bouwt tot en met 31 december 2028 scholen.   | tot en met 31 december 2028 | 2028-12-31
          De gemeente bouwt van 1 januari 2026 tot 1 juli 2027 scholen. | van 1 januari 2026 tot 1 juli 2027 | 2026-01-01/2027-07-01
          De gemeente bouwt met ingang van 1 januari 2027 scholen. | met ingang van 1 januari 2027 | 2027-01-01/..
          De gemeente bouwt in oktober een school.                 | in oktober                | ''
          De gemeente rapporteert elk jaar vóór 1 april.           | elk jaar vóór 1 april     | P1Y
          De gemeente rapporteert eens in de vier jaar.            | eens in de vier jaar      | P4Y
          De gemeente rapporteert iedere eerste maandag van de maand. | iedere eerste maandag van de maand | P1M
          De gemeente rapporteert dagelijks.                       | dagelijks                 | P1D
          De gemeente rapporteert tweemaal per jaar.               | tweemaal per jaar         | R2/P1Y
          De gemeente rapporteert 4 x per jaar.                    | 4 x per jaar              | R4/P1Y
          De gemeente rapporteert halfjaarlijks.                   | halfjaarlijks             | P6M
          De gemeente rapporteert per kwartaal.                    | per kwartaal              | P3M
          De gemeente rapporteert uiterlijk twee weken voor de vergadering. | uiterlijk twee weken | P2W
          De gemeente rapporteert binnen tien werkdagen.           | binnen tien werkdagen     | P10D
          De gemeente bouwt in de komende drie jaar drie scholen.  | in de komende drie jaar   | ''
          De gemeente bouwt op korte termijn een school.           | op korte termijn          | ''
          De gemeente bouwt per 2027-12-31 een school.             | per 2027-12-31            | 2027-12-31
          De gemeente bouwt uiterlijk in week 12 van 2027 een school. | uiterlijk in week 12 van 2027 | 2027
          De gemeente bouwt in de jaren 2026, 2027 en 2028 scholen. | in de jaren 2026, 2027 en 2028 | 2026/2028
          De gemeente bouwt in het eerste en tweede kwartaal van 2027 een school. | in het eerste en tweede kwartaal van 2027 | 2027-Q1/2027-Q2
          De gemeente rapporteert na zes weken.                    | na zes weken              | P6W
          De gemeente opent het loket op 01.07.2027.               | op 01.07.2027             | 2027-07-01
          De gemeente opent het loket op 1 jul. 2027.              | op 1 jul. 2027            | 2027-07-01
          De gemeente opent het loket op 1/7/2027.                 | op 1/7/2027               | 2027-07-01
          """)
  void time_isFoundWithItsValue(String text, String words, String value) {
    assertThat(mentions(text, MentionType.TIME))
        .extracting(Mention::text, Mention::value)
        .containsExactly(tuple(words, value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De gemeente voert het actieplan 2020 uit.",
        "De gemeente voert de Woningwet 2015 uit.",
        "De gemeente rekent met prijspeil 2024.",
        "De gemeente bouwt 2.026 woningen.",
        "De gemeente helpt mensen van 55 jaar en ouder.",
        "De gemeente handelt naar artikel 4."
      })
  void numberOrYearThatBelongsToSomethingElse_isNoTime(String text) {
    assertThat(mentions(text, MentionType.TIME)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "twee keer per jaar, 2, R2/P1Y",
    "tweemaal per jaar, 2, R2/P1Y",
    "4 x per jaar, 4, R4/P1Y",
    "4x per jaar, 4, R4/P1Y",
    "driemaal per kwartaal, 3, R3/P3M"
  })
  void soManyTimesAPeriod_isAnAmountAndATime(String words, String amount, String time) {
    List<Mention> mentions =
        CHECKER.check("De gemeente overlegt " + words + " met de corporatie.").mentions();
    assertThat(mentions)
        .extracting(Mention::type, Mention::value, Mention::unit)
        .contains(tuple(MentionType.QUANTITY, amount, "times"), tuple(MentionType.TIME, time, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uiterlijk 31 februari 2027",
        "uiterlijk 29 februari 2027",
        "vóór 31 april",
        "op 31-11-2027",
        "per 2027-02-30",
        "in week 99 van 2027",
        "in week 0",
        "elke 0 maanden",
        "om de 0 weken",
        "binnen 0 dagen"
      })
  void timeThatTheCalendarDoesNotHave_isReportedAndGetsNoValue(String words) {
    ClauseJudgement judged = CHECKER.check("De gemeente bouwt " + words + " twaalf woningen.");
    assertThat(mentions(judged.clause().text(), MentionType.TIME))
        .extracting(Mention::text, Mention::value)
        .containsExactly(tuple(words, ""));
    assertThat(judged.profile().timeBound().outcome()).isEqualTo(Outcome.PARTLY);
    assertThat(judged.findings()).extracting(Finding::rule).contains("T12");
  }

  @ParameterizedTest
  @CsvSource({
    "uiterlijk 29 februari 2028, 2028-02-29",
    "vóór 29 februari, ''",
    "in week 53 van 2026, 2026",
    "binnen 30 minuten, PT30M",
    "binnen een half uur, PT30M",
    "binnen een etmaal, P1D"
  })
  void timeOnTheEdge_isATime(String words, String value) {
    ClauseJudgement judged = CHECKER.check("De gemeente bouwt " + words + " twaalf woningen.");
    assertThat(mentions(judged.clause().text(), MentionType.TIME))
        .extracting(Mention::text, Mention::value)
        .containsExactly(tuple(words, value));
    assertThat(judged.profile().timeBound().outcome()).isEqualTo(Outcome.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "niet meer dan, AT_MOST",
    "niet minder dan, AT_LEAST",
    "nooit hoger dan, AT_MOST",
    "meer dan, AT_LEAST",
    "minder dan, AT_MOST",
    "een maximum van, AT_MOST",
    "een minimum van, AT_LEAST"
  })
  void wordsBeforeAnAmount_sayWhichEndItIs(String words, Quantity.Comparator comparator) {
    String text = "De gemeente geeft in 2028 " + words + " 30 vergunningen af.";
    ClauseReading reading = READER.in(AgreementContext.none()).read(Clause.of(text));
    assertThat(reading.all(Quantity.class))
        .extracting(Quantity::comparator)
        .containsOnly(comparator);
  }

  private static List<Mention> mentions(String text, MentionType type) {
    return CHECKER.check(text).mentions().stream().filter(m -> m.type() == type).toList();
  }
}
