package nl.afsprakenwijzer.service.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The usual themes, from {@code themas.csv}; each agreement then makes them its own. */
@Singleton
class Themes {
  private static final String FILE = "themas.csv";
  private static final String HEADER = "thema;subthema";

  private final EntityManager entities;
  private final List<String[]> usual;

  Themes(EntityManager entities) {
    this.entities = entities;
    this.usual = read();
  }

  void lay(UUID agreement) {
    for (int i = 0; i < usual.size(); i++) {
      String[] cells = usual.get(i);
      Chapter chapter = new Chapter();
      chapter.id = UUID.randomUUID();
      chapter.agreementId = agreement;
      chapter.position = i + 1;
      chapter.theme = cells[0];
      chapter.subtheme = cells[1].isEmpty() ? null : cells[1];
      entities.persist(chapter);
    }
  }

  private static List<String[]> read() {
    try (InputStream table = Themes.class.getResourceAsStream(FILE)) {
      List<String> lines =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)).lines().toList();
      if (!lines.get(0).equals(HEADER)) {
        throw new IllegalStateException(FILE + " line 1 is not " + HEADER);
      }
      List<String[]> rows = lines.stream().skip(1).map(line -> line.split(";", -1)).toList();
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).length != 2 || rows.get(i)[0].isBlank()) {
          throw new IllegalStateException(
              FILE + " line " + (i + 2) + " has not a theme and a part");
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
