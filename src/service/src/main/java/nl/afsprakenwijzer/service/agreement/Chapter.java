package nl.afsprakenwijzer.service.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/** A part of an agreement about one theme. */
@Entity
@Table(name = "chapter")
class Chapter {
  @Id UUID id;
  @Version long version;
  UUID agreementId;
  int position;
  String theme;
  String subtheme;

  List<String> headings() {
    return subtheme == null ? List.of(theme) : List.of(theme, subtheme);
  }
}
