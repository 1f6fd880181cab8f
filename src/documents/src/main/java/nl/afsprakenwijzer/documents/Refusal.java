package nl.afsprakenwijzer.documents;

import nl.afsprakenwijzer.checker.reading.Clause;

/**
 * Every reason not to read a file, in the words that the user sees: what is wrong, where, and how
 * to mend it.
 */
final class Refusal {
  private static final String SAVE_AGAIN =
      " Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.";

  private static final String OPEN_AGAIN =
      " Open het in uw tekstverwerker, sla het opnieuw op als .odt en probeer het nog eens.";
  private static final String PDF_AGAIN =
      " Sla hem opnieuw op vanuit Word, of kies het Word-bestand (.docx).";

  private Refusal() {}

  static UnreadableDocument empty() {
    return whole("Het bestand is leeg. Kies een bestand met tekst.");
  }

  static UnreadableDocument noText() {
    return whole("In het bestand staat geen tekst. Kies een bestand met tekst.");
  }

  static UnreadableDocument tooLarge() {
    return whole(
        "Het bestand is groter dan 10 MB. Haal plaatjes eruit of splits het, en probeer het nog"
            + " eens.");
  }

  static UnreadableDocument damagedPdf() {
    return whole("De pdf is beschadigd." + PDF_AGAIN);
  }

  static UnreadableDocument encryptedPdf() {
    return whole(
        "De pdf heeft een wachtwoord. Haal het wachtwoord eraf, of kies het Word-bestand (.docx).");
  }

  static UnreadableDocument scanned() {
    return whole(
        "In de pdf staat geen tekst, alleen beeld. Een gescand document kunnen we niet lezen. Kies"
            + " het Word-bestand (.docx), of een pdf die rechtstreeks uit Word is opgeslagen.");
  }

  static UnreadableDocument tooManyPages() {
    return whole("De pdf heeft meer dan 300 bladzijden. Splits het document.");
  }

  static UnreadableDocument tooSlow() {
    return whole("Het lezen van de pdf duurt te lang." + PDF_AGAIN);
  }

  static UnreadableDocument tooHeavy() {
    return whole("De pdf is te zwaar om te lezen." + PDF_AGAIN);
  }

  static UnreadableDocument encryptedOpenDocument() {
    return whole(
        "Het OpenDocument-bestand heeft een wachtwoord. Haal het wachtwoord eraf en probeer het nog"
            + " eens.");
  }

  static UnreadableDocument otherOpenDocument() {
    return whole(
        "Dit OpenDocument-bestand is geen tekst. Kies een tekstdocument (.odt) of een Word-bestand"
            + " (.docx).");
  }

  /** What is wrong with the zip file or the XML of a .docx can be wrong with those of an .odt. */
  static UnreadableDocument ofOpenDocument(UnreadableDocument refused) {
    String message =
        refused
            .getMessage()
            .replace("Het Word-bestand", "Het OpenDocument-bestand")
            .replace(" uit Word.", " uit uw tekstverwerker.")
            .replace(SAVE_AGAIN, OPEN_AGAIN);
    return new UnreadableDocument(message, refused.place());
  }

  static UnreadableDocument richText() {
    return whole(
        "Een rtf-bestand wordt niet gelezen. Open het in Word, sla het op als .docx en kies dat"
            + " bestand.");
  }

  static UnreadableDocument picture() {
    return whole(
        "Dit is een plaatje, geen tekst. Kies een Word-bestand (.docx), een pdf of een tekstbestand"
            + " (.txt of .md).");
  }

  static UnreadableDocument oldWord() {
    return whole(
        "Dit is een oud Word-bestand (.doc). Open het in Word, sla het op als .docx en kies dat"
            + " bestand.");
  }

  static UnreadableDocument oldOffice() {
    return whole(
        "Dit is een oud Office-bestand. Open het in Word, sla het op als .docx en kies dat"
            + " bestand.");
  }

  static UnreadableDocument macros() {
    return whole(
        "Dit Word-bestand bevat macro's (.docm). Sla het in Word op als .docx en kies dat"
            + " bestand.");
  }

  static UnreadableDocument encrypted() {
    return whole(
        "Het Word-bestand heeft een wachtwoord. Haal in Word het wachtwoord eraf en probeer het nog"
            + " eens.");
  }

  static UnreadableDocument otherKind() {
    return whole(
        "Dit soort bestand wordt niet gelezen. Kies een Word-bestand (.docx), een pdf of een"
            + " tekstbestand (.txt of .md).");
  }

  static UnreadableDocument notWord() {
    return whole(
        "De naam eindigt op .docx, maar dit is geen Word-bestand. Open het en sla het op als"
            + " .docx.");
  }

  static UnreadableDocument notPdf() {
    return whole(
        "Dit is geen pdf, al heet het wel zo. Sla het document opnieuw op als pdf, of kies het"
            + " Word-bestand (.docx).");
  }

  static UnreadableDocument notOpenDocument() {
    return whole(
        "De naam eindigt op .odt, maar dit is geen OpenDocument-bestand. Open het en sla het op als"
            + " .odt.");
  }

  static UnreadableDocument noDocumentPart() {
    return new UnreadableDocument(
        "Dit is geen Word-bestand: de tekst (word/document.xml) ontbreekt." + SAVE_AGAIN,
        "word/document.xml");
  }

  static UnreadableDocument damaged(String place) {
    return new UnreadableDocument("Het Word-bestand is beschadigd." + SAVE_AGAIN, place);
  }

  static UnreadableDocument strangeName() {
    return whole(
        "Het Word-bestand bevat een onderdeel met een onveilige naam. Gebruik het origineel uit"
            + " Word.");
  }

  static UnreadableDocument doubleName() {
    return whole(
        "Het Word-bestand bevat twee onderdelen met dezelfde naam. Gebruik het origineel uit"
            + " Word.");
  }

  static UnreadableDocument tooManyParts() {
    return whole(
        "Het Word-bestand heeft meer dan 200 onderdelen. Haal plaatjes eruit en probeer het nog"
            + " eens.");
  }

  static UnreadableDocument tooLargeInside() {
    return whole(
        "Het Word-bestand is uitgepakt te groot. Haal plaatjes eruit of splits het, en probeer het"
            + " nog eens.");
  }

  static UnreadableDocument docType(String part) {
    return new UnreadableDocument(
        "Het Word-bestand bevat een DOCTYPE. Dat is onveilig en hoort er niet in." + SAVE_AGAIN,
        part);
  }

  static UnreadableDocument tooDeep(String part) {
    return new UnreadableDocument("Het Word-bestand is te diep genest." + SAVE_AGAIN, part);
  }

  static UnreadableDocument tablesTooDeep(int paragraph) {
    return new UnreadableDocument(
        "Het document heeft meer dan 10 tabellen in elkaar. Haal tabellen uit elkaar en probeer het"
            + " nog eens.",
        Place.PARAGRAPH.at(paragraph));
  }

  static UnreadableDocument tooManyParagraphs(String place) {
    return new UnreadableDocument(
        "Het document heeft meer dan 20.000 alinea's. Splits het document.", place);
  }

  static UnreadableDocument tooManyLines() {
    return whole("Het bestand heeft meer dan 200.000 regels. Haal lege regels weg of splits het.");
  }

  static UnreadableDocument tooManyCharacters(String place) {
    return new UnreadableDocument(
        "Het document heeft meer dan 2.000.000 tekens. Splits het document.", place);
  }

  static UnreadableDocument notUtf8(int position) {
    return new UnreadableDocument(
        "Het tekstbestand is niet in UTF-8 opgeslagen: byte "
            + position
            + " klopt niet. Sla het op met de codering UTF-8 en probeer het nog eens.",
        "byte " + position);
  }

  static UnreadableDocument notPlainText(int position) {
    return new UnreadableDocument(
        "Dit is geen tekstbestand: teken "
            + position
            + " is geen tekst. Kies een .docx-, .txt- of .md-bestand.",
        "teken " + position);
  }

  static UnreadableDocument clauseTooLong(String number, int characters, String place) {
    String which = number.isEmpty() ? "Een afspraak" : "Afspraak " + number;
    return new UnreadableDocument(
        which
            + " heeft "
            + characters
            + " tekens; het mogen er hoogstens "
            + Clause.MAX_CHARACTERS
            + " zijn. Splits de tekst bij "
            + place
            + ".",
        place);
  }

  private static UnreadableDocument whole(String message) {
    return new UnreadableDocument(message, "");
  }
}
