package nl.afsprakenwijzer.service.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.afsprakenwijzer.service.platform.Problem;

/**
 * What stands on the page at {@code /}.
 *
 * @param text in the field, so that nobody has to paste it again
 * @param result of the check; null when there is none
 * @param takeAlong what was checked; null when nothing was
 * @param problem with what was sent; null when there is none
 */
record CheckPage(String text, ResultPage result, TakeAlong takeAlong, Problem problem) {

  static CheckPage empty(String text) {
    return new CheckPage(text, null, null, null);
  }

  static CheckPage judged(String text, AnalysisView view, TakeAlong takeAlong) {
    return new CheckPage(text, ResultPage.of(view), takeAlong, null);
  }

  static CheckPage refused(String text, String detail, String place) {
    Problem.Fault fault = new Problem.Fault("", place, detail);
    return new CheckPage(text, null, null, Problem.of(400, detail, "/", List.of(fault)));
  }

  Map<String, Object> data() {
    Map<String, Object> data = new HashMap<>();
    data.put("text", text);
    data.put("result", result);
    data.put("takeAlong", takeAlong);
    data.put("problem", problem);
    return data;
  }
}
