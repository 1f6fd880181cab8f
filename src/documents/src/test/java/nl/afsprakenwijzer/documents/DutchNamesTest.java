package nl.afsprakenwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.afsprakenwijzer.checker.judgement.CoherenceKind;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.ClauseKind;
import nl.afsprakenwijzer.checker.reading.MentionType;
import nl.afsprakenwijzer.checker.reading.ObligationKind;
import nl.afsprakenwijzer.checker.reading.PartyKind;
import nl.afsprakenwijzer.checker.rules.Criterion;
import nl.afsprakenwijzer.checker.rules.Severity;
import nl.afsprakenwijzer.checker.rules.Slot;
import nl.afsprakenwijzer.checker.template.Theme;
import org.junit.jupiter.api.Test;

class DutchNamesTest {
  @Test
  void constantsOfTheContract_haveTheWordsOfTheContract() {
    assertThat(words(ClauseKind.values(), DutchNames::of)).containsExactly("afspraak", "overig");
    assertThat(words(ObligationKind.values(), DutchNames::of))
        .containsExactly("resultaat", "inspanning", "proces", "intentie");
    assertThat(words(Outcome.values(), DutchNames::of))
        .containsExactly("voldoet", "deels", "voldoet_niet", "niet_beoordeeld");
    assertThat(words(Criterion.values(), DutchNames::of))
        .containsExactly(
            "specifiek", "meetbaar", "acceptabel", "realistisch", "tijdgebonden", "leesbaar");
    assertThat(words(Severity.values(), DutchNames::of))
        .containsExactly("fout", "waarschuwing", "tip");
    assertThat(words(MentionType.values(), DutchNames::of))
        .containsExactly("actor", "hoeveelheid", "tijd", "doelgroep", "locatie", "voorbehoud");
  }

  @Test
  void kindsOfCoherence_haveTheWordsOfTheContract() {
    assertThat(words(CoherenceKind.values(), DutchNames::of))
        .containsExactly(
            "dubbel",
            "tegenstrijdig",
            "telt-niet-op",
            "dubbel-geteld",
            "andere-eenheid",
            "buiten-looptijd",
            "andere-betekenis",
            "onbekende-afkorting",
            "open-plek",
            "buiten-bevoegdheid",
            "ondertekenaar-zonder-taak",
            "wacht-op-ander",
            "niet-aan-tafel",
            "doelgroep-zonder-afspraak",
            "plaatsing-zonder-begeleiding",
            "doorstroming-zonder-betaalbaarheid");
  }

  @Test
  void themes_haveTheWordsOfTheContract() {
    assertThat(words(Theme.values(), DutchNames::of))
        .containsExactly("voorraad", "ruimte", "sociaal", "proces");
    assertThat(Theme.values())
        .allSatisfy(one -> assertThat(DutchNames.theme(DutchNames.of(one))).contains(one));
  }

  @Test
  void slotsAndPartyKinds_haveAWordOfTheirOwn() {
    assertThat(words(Slot.values(), DutchNames::of)).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    assertThat(words(PartyKind.values(), DutchNames::of))
        .hasSizeGreaterThan(5)
        .doesNotHaveDuplicates();
  }

  @Test
  void dutchWord_leadsBackToItsConstant() {
    assertThat(Severity.values())
        .allSatisfy(one -> assertThat(DutchNames.severity(DutchNames.of(one))).contains(one));
    assertThat(PartyKind.values())
        .allSatisfy(one -> assertThat(DutchNames.partyKind(DutchNames.of(one))).contains(one));
  }

  @Test
  void unknownWord_leadsNowhere() {
    assertThat(DutchNames.severity("error")).isEmpty();
    assertThat(DutchNames.partyKind("GEMEENTE")).isEmpty();
  }

  private static <E> List<String> words(E[] constants, Function<E, String> name) {
    return Arrays.stream(constants).map(name).toList();
  }
}
