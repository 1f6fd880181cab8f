package nl.afsprakenwijzer.documents.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** A page in the making. It is well-formed XML too, and all text in it is made harmless. */
final class Html {
  private static final String STYLE = style();

  private final StringBuilder page = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** A page of its own: what it needs is in it, and it asks for nothing from outside. */
  static Html page(String title, String description) {
    var html = new Html();
    html.page.append("<!DOCTYPE html>\n");
    html.open("html", "lang", "nl", "xmlns", "http://www.w3.org/1999/xhtml").open("head");
    html.page.append("<meta charset=\"utf-8\"/>");
    html.page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    html.element("title", title);
    html.page.append(
        "<meta name=\"description\" content=\"" + XmlTags.escape(description) + "\"/>");
    html.page.append("<meta name=\"author\" content=\"Afsprakenwijzer\"/>");
    html.open("style").page.append(STYLE);
    return html.close().close().open("body");
  }

  /** Opens an element; attributes as names and values in turn. */
  Html open(String tag, String... attributes) {
    page.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      page.append(XmlTags.escape(attributes[i + 1])).append('"');
    }
    page.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    String tag = open.pop();
    page.append("</").append(tag).append('>');
    if (!tag.equals("span") && !tag.equals("mark") && !tag.equals("strong") && !tag.equals("sup")) {
      page.append('\n');
    }
    return this;
  }

  Html text(String text) {
    page.append(XmlTags.escape(text));
    return this;
  }

  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  String end() {
    while (!open.isEmpty()) {
      close();
    }
    return page.toString();
  }

  private static String style() {
    try (InputStream css = Html.class.getResourceAsStream("report.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
