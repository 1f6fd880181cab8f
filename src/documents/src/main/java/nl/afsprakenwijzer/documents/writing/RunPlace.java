package nl.afsprakenwijzer.documents.writing;

/**
 * Where a run stands in the XML of a Word document. A run inside a text box is not looked at on its
 * own, because Word takes no comments there: the run that carries the box stands for it.
 */
final class RunPlace {
  private final int begin;
  private final String name;
  private final boolean direct;
  private String opening;
  private int contentBegin;
  private int contentEnd;
  private int end;
  private int childEnd;

  /** The tag with which a run begins. */
  RunPlace(XmlTags tags, boolean direct) {
    this.begin = tags.begin();
    this.name = tags.name();
    this.direct = direct;
    this.opening = tags.text();
    this.contentBegin = tags.end();
  }

  /** The properties of the run end here; they belong to each part of it when it is split. */
  void propertiesEnd(String xml, int offset) {
    opening = xml.substring(begin, offset);
    contentBegin = offset;
  }

  void close(XmlTags tags) {
    contentEnd = tags.begin();
    end = tags.end();
    childEnd = end;
  }

  /** The element of the paragraph in which the run stands, such as a link, ends here. */
  void childEnds(int offset) {
    childEnd = offset;
  }

  int begin() {
    return begin;
  }

  int contentBegin() {
    return contentBegin;
  }

  int contentEnd() {
    return contentEnd;
  }

  int end() {
    return end;
  }

  int childEnd() {
    return childEnd;
  }

  /** Whether it stands right in its paragraph, and not in a link or a tracked insertion. */
  boolean isDirect() {
    return direct;
  }

  /** The tag and the properties with which it begins. */
  String opening() {
    return opening;
  }

  String closing() {
    return "</" + name + ">";
  }
}
