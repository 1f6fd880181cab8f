package nl.afsprakenwijzer.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import nl.afsprakenwijzer.checker.SmartChecker;
import nl.afsprakenwijzer.documents.DocumentReader;
import nl.afsprakenwijzer.service.analysis.AnalysisView;
import nl.afsprakenwijzer.service.platform.ReadableText;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the directions between them. */
class ServiceArchitectureTest {
  private static final String CHECKER = SmartChecker.class.getPackageName();
  private static final String DOCUMENTS = DocumentReader.class.getPackageName();
  private static final String SERVICE = ServiceArchitectureTest.class.getPackageName();
  private static final String ANALYSIS = AnalysisView.class.getPackageName();
  private static final String PLATFORM = ReadableText.class.getPackageName();

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(CHECKER, DOCUMENTS, SERVICE);

  @Test
  void service_leansOnDocuments_andDocumentsOnTheChecker() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("service")
        .definedBy(SERVICE + "..")
        .layer("documents")
        .definedBy(DOCUMENTS + "..")
        .layer("checker")
        .definedBy(CHECKER + "..")
        .whereLayer("service")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("documents")
        .mayOnlyBeAccessedByLayers("service")
        .whereLayer("checker")
        .mayOnlyBeAccessedByLayers("service", "documents")
        .check(HOUSE);
  }

  @Test
  void slices_haveNoCycles() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName)).contains(ANALYSIS, PLATFORM);
    slices().matching(SERVICE + ".(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void everyClassOfTheService_livesInASlice() {
    noClasses().should().resideInAPackage(SERVICE).check(HOUSE);
  }

  @Test
  void platform_knowsNoSlice() {
    knowsNoOtherPackage(PLATFORM).check(HOUSE);
    assertThat(knowsNoOtherPackage(ANALYSIS).evaluate(HOUSE).hasViolation())
        .as("a slice does lean on the platform, so the same rule must find something there")
        .isTrue();
  }

  private static ArchRule knowsNoOtherPackage(String own) {
    return noClasses()
        .that()
        .resideInAPackage(own + "..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(SERVICE + "..")
                .and(JavaClass.Predicates.resideOutsideOfPackage(own + "..")))
        .because("slices lean on the platform, and not the other way round");
  }
}
