package nl.afsprakenwijzer.checker.evaluation;

/** The words of {@code docs/nauwkeurigheid.md}. */
final class AccuracyText {
  static final String INTRODUCTION =
      """
      # Nauwkeurigheid

      Hoe vaak is het oordeel van de toetser goed? Dat is gemeten op een vaste set van %d stukken tekst uit
      prestatieafspraken: %d afspraken en %d andere teksten, zoals kopjes en achtergrond. Bij elk stuk staat het goede
      oordeel, gegeven zonder de toetser en met één uitleg per letter. De set staat in
      `src/checker/src/test/resources/nl/afsprakenwijzer/checker/labelled/dev.jsonl`.

      Zo rekent u het na:

      ```
      mvn -q -pl src/checker test -Dtest=EvaluationTest -Deval.print=true
      ```

      Met `-Deval.predictions=BESTAND` erbij schrijft de opdracht ook wat de toetser per stuk tekst vond, in de vorm
      van `toets --formaat jsonl`. Met `-Dapprove=true` worden deze pagina en de bewaarde cijfers vernieuwd. Zonder die
      optie mag geen cijfer meer dan een half procentpunt slechter worden dan het bewaarde cijfer.

      ## In het kort

      """;
  static final String OTHER_SETS =
      """

      ## Op andere teksten

      De toetser is met de set hierboven ernaast gemaakt. Daarom zijn er nog andere sets: zinnen naar voorbeeld van
      gepubliceerde afspraken en van wat partijen erover schrijven, en langere, bedachte afspraken. Wie ze verzamelde,
      beoordeelde ze met dezelfde uitleg per letter en keek niet naar de toetser. %d stukken hebben drie lezers beoordeeld, los
      van elkaar; wat de meesten vonden, is het oordeel geworden. Hoe goed de toetser kan worden, zegt het cijfer dat de ene
      lezer krijgt als de andere het goede oordeel heeft: soort %s, specifiek %s, meetbaar %s, acceptabel %s,
      tijdgebonden %s. Die lezers gebruikten dezelfde uitleg en dezelfde voorbeelden, en sluiten zelf geen prestatieafspraken:
      mensen uit de praktijk zijn het vast minder eens.

      De toetser weegt ook kenmerken: zie [beoordeling.md](beoordeling.md). Die gewichten volgen uit de eerste set, de geleerde
      set, %d andere beoordeelde stukken, onze eigen voorbeeldzinnen en de voorbeelden van de regels. De eerste set telt
      tien keer: die is beoordeeld door wie de uitleg schreef. Een cijfer op een tekst die meewoog, is dus te gunstig: de
      toetser kent die bijna uit het hoofd. "Weggelaten" is de eerste set in vijf delen, waarbij elk deel gelezen is met
      gewichten waarin dat deel niet meewoog. De andere stukken zijn voor het grootste deel
      geschreven door de lezers die ze beoordeelden, taalmodellen, in de trant van zulke afspraken. Namen van plaatsen en
      organisaties zijn soms echt; wat er over hen staat, is verzonnen.

      * **Geleerd**: %d stukken tekst. Naar de fouten is gekeken, en hele soorten fouten zijn verbeterd. Dit cijfer is dus
        gunstig. Bij 123 bedachte stukken zijn toen ook elf oordelen verbeterd die niet klopten met de uitleg per letter.
      * **Ongezien**: %d stukken tekst waar niemand die aan de toetser werkt naar heeft gekeken; alleen de cijfers zijn
        bekeken. Ze wegen niet mee, en wat op een tekst lijkt die wel meeweegt, is eruit gehaald. Dit is de eerlijkste maat voor
        een tekst van een andere gemeente. "Begin" is de toetser van voor de laatste ronde verbeteringen.
      * **Vijf delen**: de eerste set in vijf gelijke delen, met het laagste en het hoogste cijfer van een deel.

      Op onbekende tekst haalt de toetser de grens bij de letters nog niet, en de lezers laten zien dat het beter kan.

      """;
  static final String WITHOUT_ROWS =
      """

      ## Zonder regels die maar één stuk tekst nodig heeft

      Een woordenlijst kan zijn gemaakt naar één zin. Daarom is elke regel van de lijsten met voorbehouden, werkwoorden,
      dingen, doelgroepen, partijen, tijden en tekstsoorten een keer weggelaten: %d regels. Zonder %d van die regels krijgt
      ten minste één stuk tekst van de eerste set een ander oordeel; bij %d van die regels is dat precies één stuk. Hieronder
      staan de cijfers als al die regels samen ontbreken. Dat zijn gewone woorden, zoals "proberen", "een aantal" en
      "monitoren". Daarom worden ook de andere sets er slechter van: de regels zijn niet voor één zin gemaakt, maar de
      eerste set gebruikt ze maar één keer. Nameten duurt een paar minuten: `-Deval.rows=true -Dapprove=true`.

      | wat | eerste set | geleerd | ongezien |
      |---|---|---|---|
      """;
  static final String DEFINITIONS =
      """

      Wat de cijfers betekenen:

      * **Precisie**: van alle keren dat de toetser iets zegt, het deel waarin de set hetzelfde zegt.
      * **Trefkans**: van alle keren dat de set iets zegt, het deel waarin de toetser het ook zegt.
      * **F1** vat die twee samen in één cijfer. Bij een letter is het cijfer het gemiddelde van de F1 van
        "voldoet", "deels" en "voldoet niet". Zo telt een oordeel dat weinig voorkomt even zwaar mee.
      * Een afspraak die de toetser niet als afspraak herkent, telt bij elke letter als fout.
      * Een vermelding (wie, hoeveel, wanneer, voor wie, waar, voorbehoud) is goed als zij overlapt met wat in de
        set is aangewezen. Daarna is de waarde vergeleken: bij een hoeveelheid het getal, bij een tijd het jaar.
      * **Vals alarm bij scherpe afspraken**: van de afspraken die volgens de set op alle vier de letters voldoen,
        het deel waarin de toetser op een letter toch iets anders zegt. Hier is een laag cijfer goed.
      """;
  static final String RULES =
      """

      ## Per regel

      In hoeveel stukken tekst de regel een fout of waarschuwing geeft. Het is een vals alarm als volgens de set de
      letter van de regel voldoet, of de tekst geen afspraak is. Een tip mag ook bij een letter die voldoet; tips
      staan daarom apart. Over leesbaarheid en realisme zegt de set niets. Bij een regel die zelden afgaat,
      zegt het percentage weinig.

      | regel | goed is | gaat af | vals alarm | precisie | alleen tip |
      |---|---|---|---|---|---|
      """;
  static final String LIMITS =
      """

      ## Wat de cijfers niet laten zien

      * De toetser is gemaakt met deze zelfde teksten ernaast. Op teksten van andere gemeenten is de score lager; zie
        "Op andere teksten". Die andere sets zijn verzameld en beoordeeld door de makers van de toetser.
      * De stukken zijn herschreven of bedacht. Zij zeggen niets over de organisaties en plaatsen die erin genoemd worden.
      * Van "voldoet niet" bij acceptabel zijn er weinig voorbeelden. Een paar afspraken meer of minder goed verschuift
        dat cijfer sterk.
      * Elk stuk is los gelezen. Wat in het document in een kop, een kolom of de looptijd staat, telde niet mee. In een
        document oordeelt de toetser dus soms anders, en dan meestal milder.
      * Ook kenners zijn het niet altijd eens, en de meeste stukken hebben maar één oordeel. Waar de uitleg zwijgt, staat onze keuze in [beoordeling.md](beoordeling.md).
      * Realistisch staat er niet bij: dat volgt niet uit de tekst van één afspraak.
      * De cijfers zeggen niets over hoe goed de voorstellen zijn. Daarvoor zijn er andere tests: een voorstel
        verzint niets, en een ingevuld voorstel maakt de regel stil die erom vroeg.
      """;

  private AccuracyText() {}
}
