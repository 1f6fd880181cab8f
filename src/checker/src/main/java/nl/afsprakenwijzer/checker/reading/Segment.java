package nl.afsprakenwijzer.checker.reading;

/** A stretch of a sentence with at most one finite verb. */
final class Segment {
  final int from;
  final int to;
  final int sentence;

  /** Whether it depends on another segment: "die ...", "indien ...", "dat ...". */
  boolean subordinate;

  /** The finite verb; -1 when it has none. */
  int finite = -1;

  /** The infinitive of what is done, with its particle; empty when there is no verb. */
  String lemma = "";

  /**
   * The verb that tells what is done when another one is finite: "wordt ... gebouwd"; -1 otherwise.
   */
  int main = -1;

  /** What is promised, wished or expected in it: "dat ...", "om ... te"; null when nothing is. */
  Segment content;

  boolean passive;
  boolean past;
  boolean perfect;

  /** The modal verb's infinitive; empty when there is none. */
  String modal = "";

  Segment(int from, int to, int sentence) {
    this.from = from;
    this.to = to;
    this.sentence = sentence;
  }

  boolean hasVerb() {
    return finite >= 0;
  }

  /** "krijgt voorrang", "ontvangt advies": its subject does nothing. */
  boolean receives() {
    return lemma.equals("krijgen") || lemma.equals("ontvangen") || lemma.equals("bijkrijgen");
  }

  boolean isMain() {
    return finite >= 0 && !subordinate;
  }

  boolean holds(int token) {
    return token >= from && token < to;
  }
}
