import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Builds the service when needed, starts it and says what to try: {@code java src/Start.java}.
 *
 * <p>Java runs this file as it is, so that a JDK and Maven are enough on any system. It keeps to
 * Java 11, in which an older JDK can still read it and be told that it is too old.
 */
public final class Start {
  private static final int JAVA = 17;
  private static final Path JAR = Path.of("src/service/target/quarkus-app/quarkus-run.jar");
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private final List<String> options = new ArrayList<>();
  private final List<String> arguments = new ArrayList<>();
  private final String port;

  private Start(String[] args) {
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith("quarkus.") || name.startsWith("afsprakenwijzer."))
        .sorted()
        .forEach(name -> options.add("-D" + name + "=" + System.getProperty(name)));
    for (String arg : args) {
      (arg.startsWith("-D") ? options : arguments).add(arg);
    }
    // Without a login it is for this machine only, unless somebody says otherwise.
    setDefault("quarkus.http.host", "localhost");
    port = setDefault("quarkus.http.port", "8080");
  }

  public static void main(String[] args) throws InterruptedException {
    try {
      System.exit(new Start(args).run());
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }

  /** A reason not to start, in Dutch. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String... lines) {
      super(String.join(System.lineSeparator(), lines));
    }
  }

  private int run() throws InterruptedException {
    checkSurroundings();
    if (mustBuild()) {
      build();
    }
    Process service = start(serviceCommand());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(service)));
    waitUntilReady(service);
    tellWhatToTry();
    return service.waitFor();
  }

  private void checkSurroundings() {
    int version = Runtime.version().feature();
    if (version < JAVA) {
      throw new Refusal(
          "Dit is Java " + version + ". De Afsprakenwijzer heeft Java " + JAVA + " of hoger nodig.",
          "Installeer een nieuwere JDK en probeer het opnieuw.");
    }
    if (!Files.exists(Path.of("src/Start.java")) || !Files.exists(Path.of("pom.xml"))) {
      throw new Refusal(
          "Start dit in de map van de Afsprakenwijzer; dat is de map waarin README.md staat.");
    }
    try {
      new ServerSocket(Integer.parseInt(port)).close();
    } catch (IOException taken) {
      throw new Refusal(
          "Poort " + port + " is al in gebruik. Misschien draait de Afsprakenwijzer al.",
          "Stop het andere programma, of kies een andere poort:",
          "  java src/Start.java -Dquarkus.http.port=8181");
    } catch (IllegalArgumentException noPort) {
      throw new Refusal(
          "'" + port + "' is geen poort. Kies een getal van 1 tot en met 65535:",
          "  java src/Start.java -Dquarkus.http.port=8181");
    }
  }

  private static boolean mustBuild() {
    if (!Files.exists(JAR)) {
      return true;
    }
    long built = JAR.toFile().lastModified();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return Stream.concat(Stream.of(Path.of("pom.xml")), files)
          .filter(file -> !file.toString().contains(File.separator + "target" + File.separator))
          .filter(Files::isRegularFile)
          .anyMatch(file -> file.toFile().lastModified() > built);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void build() throws InterruptedException {
    System.out.println(
        "De Afsprakenwijzer wordt gebouwd. De eerste keer duurt dat een paar minuten;"
            + " daarna alleen als er iets veranderd is.");
    String maven = WINDOWS ? "mvn.cmd" : "mvn";
    List<String> build =
        List.of(
            maven,
            "-B",
            "-q",
            "-DskipTests",
            "-Dfmt.skip",
            "-pl",
            "src/cli,src/service",
            "-am",
            "package");
    int result = start(build).waitFor();
    if (result != 0) {
      throw new Refusal("Het bouwen is niet gelukt. Hierboven staat waarom.");
    }
  }

  private List<String> serviceCommand() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // the service keeps little: collecting in the background only makes every store dearer
    command.add("-XX:+UseParallelGC");
    command.addAll(options);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(arguments);
    return command;
  }

  private static Process start(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Refusal(
          "Het programma '" + command.get(0) + "' is niet gevonden.",
          "Installeer Maven 3.8.6 of hoger en zet de map 'bin' ervan in PATH.");
    }
  }

  private static void stop(Process service) {
    service.destroy();
    try {
      service.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void waitUntilReady(Process service) throws InterruptedException {
    while (!isReady()) {
      if (!service.isAlive()) {
        throw new Refusal("De Afsprakenwijzer is niet gestart. Hierboven staat waarom.");
      }
      Thread.sleep(100);
    }
  }

  private boolean isReady() {
    try {
      URL health = URI.create("http://localhost:" + port + "/q/health/ready").toURL();
      HttpURLConnection question = (HttpURLConnection) health.openConnection();
      question.setConnectTimeout(1000);
      question.setReadTimeout(1000);
      return question.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private void tellWhatToTry() {
    String address = "http://localhost:" + port;
    System.out.println(
        String.join(
            System.lineSeparator(),
            "",
            "De Afsprakenwijzer draait.",
            "",
            "  De pagina:      " + address + "/",
            "  De regels:      " + address + "/v1/regels",
            "  Een tekst toetsen, in een ander venster:",
            "",
            "    curl -s "
                + address
                + "/v1/toetsen -H \"Content-Type: application/json\""
                + " -d \"{\\\"tekst\\\": \\\"De gemeente streeft naar meer woningen.\\\"}\"",
            "",
            "Stoppen: druk op Ctrl+C.",
            ""));
  }

  /** The value that was given for a setting, or else this one from now on. */
  private String setDefault(String name, String value) {
    String option = "-D" + name + "=";
    String given = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
    for (String candidate : options) {
      given = candidate.startsWith(option) ? candidate.substring(option.length()) : given;
    }
    if (given != null) {
      return given;
    }
    options.add(option + value);
    return value;
  }
}
