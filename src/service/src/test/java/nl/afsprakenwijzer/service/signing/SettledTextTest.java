package nl.afsprakenwijzer.service.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.afsprakenwijzer.service.agreement.AgreedText;
import nl.afsprakenwijzer.service.agreement.AgreedTexts;
import nl.afsprakenwijzer.service.agreement.Workshop;
import nl.afsprakenwijzer.service.party.Town;
import nl.afsprakenwijzer.service.platform.Transactions;
import org.junit.jupiter.api.Test;

/** The text over which a hash is taken is the same on every database. */
@QuarkusTest
class SettledTextTest {
  @Inject Town town;
  @Inject AgreedTexts texts;
  @Inject Transactions transactions;

  @Test
  void partiesInTheText_standInOneOrder_whateverTheDatabaseSortsBy() {
    Workshop shop = Workshop.in(town);
    for (String name : new String[] {"Élan", "de Brug", "De Waag", "Zorg", "Ans"}) {
      String chair = "{\"soort\":\"overig\",\"naam\":\"" + name + "\",\"tekent\":false}";
      assertThat(shop.post(shop.editor, shop.path + "/partijen", chair).statusCode())
          .isEqualTo(201);
    }
    AgreedText text =
        transactions.write(
            () -> texts.of(UUID.fromString(shop.path.substring(shop.path.lastIndexOf('/') + 1))));

    assertThat(text.partijen())
        .extracting(AgreedText.SigningParty::naam)
        .containsExactly(
            "Ans",
            "De Waag",
            "Gemeente Voorbeeldstad",
            "Woonstichting De Linde",
            "Zorg",
            "de Brug",
            "Élan");
  }
}
