package nl.afsprakenwijzer.service.analysis;

import java.util.List;
import nl.afsprakenwijzer.documents.DutchNames;

/**
 * A finding as the page shows it, beside its clause.
 *
 * @param number in its clause, from 1
 * @param quote the words it is about
 */
record ShownFinding(int number, String quote, FindingView view) {

  static ShownFinding of(int number, FindingView view, String text) {
    return new ShownFinding(number, text.substring(view.begin(), view.eind()), view);
  }

  /** The severity, as the first word of a line. */
  public String severity() {
    return DutchNames.capital(view.ernst());
  }

  public List<ShownRewrite> rewrite() {
    return view.voorstel() == null ? List.of() : ShownRewrite.of(view.voorstel());
  }
}
