package nl.afsprakenwijzer.checker;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import nl.afsprakenwijzer.checker.coherence.Coherence;
import nl.afsprakenwijzer.checker.judgement.Outcome;
import nl.afsprakenwijzer.checker.reading.Clause;
import nl.afsprakenwijzer.checker.rules.RuleCard;
import nl.afsprakenwijzer.checker.template.ClauseTemplate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What keeps the checker a library: one direction inside, plain Java outside, and the same answer
 * every time. Every guard is shown to bite on a class that breaks it, so that none of them can
 * start to guard nothing.
 */
class CheckerArchitectureTest {
  private static final JavaClasses CHECKER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackagesOf(SmartChecker.class);

  @Test
  void checker_flowsFromReadingToRulesToJudgementToItsDoor() {
    assertThat(CHECKER.contain(SmartChecker.class)).isTrue();
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("door")
        .definedBy(SmartChecker.class.getPackageName())
        .layer("coherence")
        .definedBy(inside(Coherence.class))
        .layer("template")
        .definedBy(inside(ClauseTemplate.class))
        .layer("judgement")
        .definedBy(inside(Outcome.class))
        .layer("rules")
        .definedBy(inside(RuleCard.class))
        .layer("reading")
        .definedBy(inside(Clause.class))
        .whereLayer("door")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("coherence")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("judgement")
        .mayOnlyBeAccessedByLayers("coherence", "door")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("judgement", "coherence", "template", "door")
        .whereLayer("reading")
        .mayOnlyBeAccessedByLayers("rules", "judgement", "coherence", "template", "door")
        .whereLayer("template")
        .mayOnlyBeAccessedByLayers("door")
        .ensureAllClassesAreContainedInArchitecture()
        .check(CHECKER);
  }

  /** A rule that the whole checker keeps, and a class that breaks it. */
  private record Guard(ArchRule rule, Class<?> offender) {
    @Override
    public String toString() {
      return rule.getDescription();
    }
  }

  static Stream<Guard> guards() {
    return Stream.of(
        new Guard(
            classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", inside(SmartChecker.class), inside(Dictionary.class)),
            UsesAnotherLibrary.class),
        new Guard(
            noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Pattern.class.getPackageName())
                .orShould()
                .callMethodWhere(calls(String.class, "matches", "replaceAll", "replaceFirst"))
                .because("a regex can take time out of all proportion to the text"),
            UsesRegex.class),
        new Guard(
            noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Date.class, Calendar.class)
                .orShould()
                .callMethodWhere(calls(System.class, "currentTimeMillis", "nanoTime"))
                .orShould()
                .callMethodWhere(describe("read today's date or time", readsTheTime()))
                .because("the same text gives the same judgement on every day"),
            AsksTheTime.class),
        new Guard(
            noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)
                .orShould()
                .callMethodWhere(calls(Math.class, "random"))
                .orShould()
                .callMethodWhere(calls(UUID.class, "randomUUID"))
                .because("the same text gives the same judgement every time"),
            UsesChance.class),
        new Guard(
            noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(URI.class.getPackageName(), Path.class.getPackageName())
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                    File.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    FileReader.class,
                    FileWriter.class,
                    RandomAccessFile.class)
                .because("the checker reads nothing but the data in its own jar"),
            OpensFile.class),
        new Guard(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, PrintsToTheScreen.class),
        new Guard(
            fields()
                .that()
                .areStatic()
                .should()
                .beFinal()
                .because("many threads share one checker"),
            SharesState.class));
  }

  @ParameterizedTest
  @MethodSource("guards")
  void checker_keepsTheGuard(Guard guard) {
    assertThat(CHECKER).isNotEmpty();
    guard.rule.check(CHECKER);
  }

  @ParameterizedTest
  @MethodSource("guards")
  void classThatBreaksTheGuard_isFound(Guard guard) {
    JavaClasses offender = new ClassFileImporter().importClasses(guard.offender);
    assertThat(guard.rule.evaluate(offender).hasViolation())
        .as("%s on %s", guard, guard.offender.getSimpleName())
        .isTrue();
  }

  private static String inside(Class<?> member) {
    return member.getPackageName() + "..";
  }

  private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String... methods) {
    return describe(
        "call " + owner.getSimpleName() + "." + String.join("/", methods),
        call ->
            call.getTargetOwner().isEquivalentTo(owner)
                && Stream.of(methods).anyMatch(call.getName()::equals));
  }

  private static Predicate<JavaMethodCall> readsTheTime() {
    return call ->
        call.getName().equals("now")
            && call.getTargetOwner().getPackageName().startsWith(LocalDate.class.getPackageName());
  }

  private static final class UsesAnotherLibrary {
    final Object assertion = Assertions.assertThat("");
  }

  private static final class UsesRegex {
    final boolean matches = "".matches("a*");
  }

  private static final class AsksTheTime {
    final LocalDate today = LocalDate.now();
  }

  private static final class UsesChance {
    final UUID id = UUID.randomUUID();
  }

  private static final class OpensFile {
    final File file = new File("");
  }

  private static final class PrintsToTheScreen {
    void print() {
      System.out.println();
    }
  }

  private static final class SharesState {
    static int judged;
  }
}
