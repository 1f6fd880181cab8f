package nl.afsprakenwijzer.documents;

import static nl.afsprakenwijzer.documents.WordFile.cell;
import static nl.afsprakenwijzer.documents.WordFile.level;
import static nl.afsprakenwijzer.documents.WordFile.startAnew;

import java.util.List;

/**
 * Agreements in the shapes that people give them in Word; each is made here with the key that goes
 * with it.
 */
enum MadeShapes {
  /**
   * Dutch style names, an article per heading, members 1. 2. 3. that start anew, letters below
   * them.
   */
  NUMBERED_MEMBERS {
    @Override
    void build(WordFile file, MadeAgreement made) {
      file.heading("Kop1", "heading 1", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", 32)
          .heading(
              "Artikelkop",
              "Artikelkop",
              "Kop1",
              "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/>",
              24)
          .shape(1, level(0, "upperRoman", "Hoofdstuk %1"), level(1, "decimal", "Artikel %2"))
          .list(1, 1, "")
          .shape(2, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"));
      int article = 0;
      for (String chapter : List.of("I", "II", "III")) {
        file.paragraph("Kop1", "Wonen " + chapter);
        for (int i = 0; i < 4; i++) {
          article++;
          String path =
              "Hoofdstuk "
                  + chapter
                  + " Wonen "
                  + chapter
                  + " > Artikel "
                  + (i + 1)
                  + " Onderwerp "
                  + article;
          file.paragraph("Artikelkop", "Onderwerp " + article)
              .list(10 + article, 2, startAnew(0, 1));
          for (int member = 1; member <= 3; member++) {
            String text = made.sentence();
            boolean letters = member == 2;
            made.clause("" + member, path, letters ? text + "\na) in Noord;\nb) in Zuid." : text);
            file.item("", 10 + article, 0, text);
            if (letters) {
              file.item("", 10 + article, 1, "in Noord;").item("", 10 + article, 1, "in Zuid.");
            }
          }
        }
      }
    }
  },

  /**
   * As in Word 97: no styles, no lists, every number typed by hand, a table of contents with dots.
   */
  TYPED_BY_HAND {
    @Override
    void build(WordFile file, MadeAgreement made) {
      file.bold("Prestatieafspraken gemeente Voorbeeld 2026-2029").bold("Inhoud");
      file.text("Artikel 1 Nieuwbouw ........ 2").text("Artikel 2 Zorg\t3");
      for (int article = 1; article <= 8; article++) {
        String heading = "Artikel " + article + " Onderwerp nummer " + article;
        file.bold(heading);
        for (int member = 1; member <= 4; member++) {
          String text = made.sentence();
          boolean letters = member == 3;
          made.clause(
              article + "." + member,
              heading,
              letters ? text + "\na. voor ouderen;\nb. voor jongeren." : text);
          file.text(article + "." + member + (member == 2 ? "\t" : " ") + text);
          if (letters) {
            file.text("a. voor ouderen;").text("b.\tvoor jongeren.");
          }
        }
      }
      file.bold("Ondertekening").text("Aldus overeengekomen te Voorbeeld.");
    }
  },

  /** A landscape action table per theme, with merged cells, a theme row and a repeated header. */
  ACTION_TABLES {
    @Override
    void build(WordFile file, MadeAgreement made) {
      file.heading("Heading1", "heading 1", "", "", 28)
          .section("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
      for (int theme = 1; theme <= 5; theme++) {
        String heading = "Thema " + theme + " Wonen in wijk " + theme;
        file.paragraph("Heading1", heading)
            .text("Dit thema gaat over wonen in de wijk en over ontmoeting.");
        String header =
            "<w:tr>"
                + cell("", "Nr.")
                + cell("", "Afspraak")
                + cell("", "Trekker")
                + cell("", "Planning")
                + cell("", "Indicator")
                + "</w:tr>";
        file.xml(
            WordFile.TABLE
                + header
                + "<w:tr>"
                + cell("<w:gridSpan w:val=\"5\"/>", "Doorstroming")
                + "</w:tr>");
        for (int row = 1; row <= 5; row++) {
          String number = theme + "." + row;
          String text = made.clause(number, heading + " > Doorstroming", made.sentence());
          String merged = row == 1 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
          file.xml(
              "<w:tr>"
                  + cell("", number)
                  + cell("", text)
                  + cell(merged, row == 1 ? "Woonpunt" : "")
                  + cell("", "2027")
                  + cell("", "aantal")
                  + "</w:tr>");
          file.xml(row == 3 ? header : "");
        }
        file.xml("</w:tbl>");
      }
      file.paragraph("Heading1", "Bijlage 1 Cijfers")
          .table(new String[][] {{"Wijk", "Aantal", "Jaar"}, {"Noord", "12", "2027"}});
    }
  },

  /**
   * Bullets below numbered headings, with an introduction before them and an explanation behind.
   */
  BULLETS {
    @Override
    void build(WordFile file, MadeAgreement made) {
      file.heading("Heading1", "heading 1", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", 28)
          .heading(
              "Heading2", "heading 2", "Heading1", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", 24)
          .shape(
              1,
              level(0, "decimal", "%1", "<w:pStyle w:val=\"Heading1\"/>"),
              level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Heading2\"/>"))
          .list(1, 1, "")
          .shape(2, level(0, "bullet", "•"), level(1, "bullet", "o"))
          .list(2, 2, "");
      file.paragraph("Heading1", "Inleiding")
          .text("Dit boekje bevat:")
          .item("", 2, 0, "wat we willen;")
          .item("", 2, 0, "wat we doen.");
      for (int chapter = 2; chapter <= 5; chapter++) {
        file.paragraph("Heading1", "Wonen en zorg")
            .text("De opgave is groot. Daarom werken wij samen.");
        for (int part = 1; part <= 2; part++) {
          String path = chapter + " Wonen en zorg > " + chapter + "." + part + " In de wijk";
          file.paragraph("Heading2", "In de wijk").text("Partijen spreken het volgende af:");
          for (int i = 1; i <= 4; i++) {
            String text = made.sentence();
            made.clause(
                chapter + "." + part + "/" + i,
                path,
                i == 2 ? text + "\nin Noord;\nin Zuid." : text);
            file.item("", 2, 0, text);
            if (i == 2) {
              file.item("", 2, 1, "in Noord;").item("", 2, 1, "in Zuid.");
            }
          }
          file.text("Zo helpen wij mensen verder, ook als het even tegenzit.");
        }
      }
    }
  },

  /** Every clause carries its own label and has its fields on lines below it. */
  LABELLED_CLAUSES {
    @Override
    void build(WordFile file, MadeAgreement made) {
      file.heading("Kop1", "Kop 1", "", "", 28);
      int count = 0;
      for (String theme : List.of("Beschikbaarheid", "Betaalbaarheid", "Wonen met zorg")) {
        file.paragraph("Kop1", theme).text("Hier staat waarom dit thema telt voor onze inwoners.");
        for (int i = 0; i < 5; i++) {
          count++;
          file.text("Afspraak " + count + ": " + made.clause("" + count, theme, made.sentence()));
          file.text("Trekker: Woonpunt").text("Planning: 2027");
        }
      }
    }
  },

  /** Articles of plain paragraphs: an article without members is a clause as a whole. */
  PLAIN_ARTICLES {
    @Override
    void build(WordFile file, MadeAgreement made) {
      file.heading("Heading2", "heading 2", "", "", 24);
      for (int article = 1; article <= 12; article++) {
        String heading = "Artikel " + article + ". Onderwerp " + article;
        String text = made.sentence();
        made.clause("" + article, heading, text);
        file.paragraph("Heading2", heading).text(text);
      }
    }
  },

  /** Two columns on a page, with members that go on in the next column or on the next page. */
  TWO_COLUMNS {
    @Override
    void build(WordFile file, MadeAgreement made) {
      file.section("<w:cols w:num=\"2\" w:space=\"708\"/>")
          .heading("Heading1", "heading 1", "", "", 28)
          .shape(1, level(0, "decimal", "%1."));
      for (int article = 1; article <= 9; article++) {
        String heading = "Artikel " + article + " Onderwerp " + article;
        file.paragraph("Heading1", heading).list(article, 1, startAnew(0, 1));
        for (int member = 1; member <= 4; member++) {
          String text = made.sentence() + " " + made.sentence() + " " + made.sentence();
          file.item("", article, 0, made.clause("" + member, heading, text));
        }
      }
    }
  },

  /** Action tables without a line around any cell, some of them over two pages. */
  OPEN_TABLES {
    @Override
    void build(WordFile file, MadeAgreement made) {
      file.heading("Heading1", "heading 1", "", "", 28);
      for (int theme = 1; theme <= 4; theme++) {
        String heading = "Thema " + theme + " Wonen in wijk " + theme;
        file.paragraph("Heading1", heading)
            .text(
                "Dit thema gaat over wonen in de wijk en over ontmoeting van mensen die er wonen.")
            .xml("<w:tbl>")
            .xml(
                "<w:tr>"
                    + cell("", "Nr.")
                    + cell("", "Afspraak")
                    + cell("", "Trekker")
                    + "</w:tr>");
        for (int row = 1; row <= 7; row++) {
          String number = theme + "." + row;
          String text = made.clause(number, heading, made.sentence());
          file.xml("<w:tr>" + cell("", number) + cell("", text) + cell("", "Woonpunt") + "</w:tr>");
        }
        file.xml("</w:tbl>").text("Over dit thema overleggen partijen in het najaar met elkaar.");
      }
    }
  };

  abstract void build(WordFile file, MadeAgreement made);
}
