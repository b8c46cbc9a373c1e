package org.tasrih;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;

/** An article flows one way: text, words, names, quotes, speakers, places, tables. */
@AnalyzeClasses(packages = "org.tasrih", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final List<String> STAGES =
      List.of("text", "words", "names", "quotes", "speakers", "places", "tables");

  /** What puts stages together, or stands outside of them. */
  private static final String[] AROUND = {
    "org.tasrih.cli..",
    "org.tasrih.train..",
    "org.tasrih.evaluate..",
    "org.tasrih.corenlp..",
    "org.tasrih.shell..",
    "org.tasrih.notebook..",
    "org.tasrih.spark.."
  };

  @ArchTest static final ArchRule STAGES_GO_ONE_WAY = stagesGoOneWay();

  @ArchTest
  static final ArchRule NO_STAGE_KNOWS_WHAT_PUTS_STAGES_TOGETHER =
      noClasses()
          .that()
          .resideInAnyPackage(packages(STAGES))
          .should()
          .dependOnClassesThat(
              belongToAnyOf(Tasrih.class).or(JavaClass.Predicates.resideInAnyPackage(AROUND)))
          .as("no stage depends on the facade, the command or anything else around the stages")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule TABLES_KNOW_VALUES_ONLY =
      noClasses()
          .that()
          .resideInAPackage("org.tasrih.tables..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.tasrih..")
                  .and(not(resideInAPackage("org.tasrih")))
                  .and(not(resideInAPackage("org.tasrih.tables.."))))
          .as("tables depend on the values in org.tasrih only");

  @ArchTest
  static final ArchRule VALUES_KNOW_NO_STAGE =
      noClasses()
          .that()
          .resideInAPackage("org.tasrih")
          .and(not(belongToAnyOf(Tasrih.class)))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.tasrih..").and(not(resideInAPackage("org.tasrih"))))
          .as("the values in org.tasrih depend on no stage");

  @ArchTest
  static final ArchRule THE_FACADE_KNOWS_NOTHING_AROUND_IT =
      noClasses()
          .that()
          .belongToAnyOf(Tasrih.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(AROUND);

  @ArchTest
  static final ArchRule ONLY_PROGRAMS_USE_PICOCLI =
      only("picocli..", "org.tasrih.cli..", "org.tasrih.spark..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_SHOWS_PROGRESS =
      only("me.tongfei.progressbar..", "org.tasrih.cli..");

  @ArchTest
  static final ArchRule ONLY_THE_SHELL_COMMAND_USES_JSHELL = only("jdk.jshell..", "org.tasrih.cli");

  @ArchTest
  static final ArchRule ONLY_TABLES_AND_THE_SHELL_USE_DATA_FRAMES =
      only("org.dflib", "org.tasrih.tables", "org.tasrih.shell");

  @ArchTest
  static final ArchRule ONLY_THE_NOTEBOOK_KNOWS_ITS_KERNEL =
      only("org.dflib.jjava..", "org.tasrih.notebook");

  @ArchTest
  static final ArchRule ONLY_SPARK_USES_SPARK = only("org.apache.spark..", "org.tasrih.spark");

  @ArchTest static final ArchRule ONLY_SPARK_USES_SCALA = only("scala..", "org.tasrih.spark");

  @ArchTest
  static final ArchRule NOBODY_USES_JAVA_UTIL_LOGGING = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.tasrih.cli..", "org.tasrih.shell..")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .as("only the command and its shell print");

  @ArchTest
  static final ArchRule CLASSES_ARE_RECORDS_ENUMS_INTERFACES_OR_FINAL =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should()
          .haveModifier(JavaModifier.FINAL)
          .as("services are final classes");

  private static ArchRule stagesGoOneWay() {
    return CompositeArchRule.of(
            STAGES.stream()
                .limit(STAGES.size() - 1L)
                .map(ArchitectureTest::reachesNoLaterStage)
                .toList())
        .as("no stage depends on a later one: " + String.join(" → ", STAGES));
  }

  private static ArchRule reachesNoLaterStage(String stage) {
    List<String> later = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size());
    return noClasses()
        .that()
        .resideInAPackage("org.tasrih." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(later))
        .allowEmptyShould(true);
  }

  private static ArchRule only(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .as("only " + String.join(" and ", packages) + " use " + library);
  }

  private static String[] packages(List<String> stages) {
    return stages.stream().map(stage -> "org.tasrih." + stage + "..").toArray(String[]::new);
  }
}
