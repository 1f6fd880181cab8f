package nl.afsprakenwijzer.service.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills the templates of the pages. Whatever is put in them is escaped. */
@Singleton
public class Pages {
  /** The media type of every page. */
  public static final String HTML = "text/html;charset=UTF-8";

  private final Engine engine;
  private final String version;

  Pages(@ConfigProperty(name = "quarkus.application.version") String version) {
    this.version = version;
    this.engine =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(Pages::locate)
            .strictRendering(true)
            .build();
  }

  /**
   * Fills a template.
   *
   * @param template the name of a file in {@code templates}, without its extension
   * @param path where in the site the page stands, for the menu
   * @param data what the template shows, by name
   */
  public String page(String template, String path, Map<String, ?> data) {
    Map<String, Object> all = new HashMap<>(data);
    all.put("path", path);
    all.put("version", version);
    return engine.getTemplate(template).data(all).render();
  }

  private static Optional<TemplateLocation> locate(String template) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return Optional.ofNullable(loader.getResource("templates/" + template + ".html"))
        .map(HtmlFile::new);
  }

  private record HtmlFile(URL url) implements TemplateLocation {
    @Override
    public Reader read() {
      try {
        return new InputStreamReader(url.openStream(), UTF_8);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
    }
  }
}
