package lv.gaisma;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of the house: who may use what, where each library lives, how files look. */
class HouseTest {

    /** Without the classes that Micronaut makes, whose names start with a dollar sign. */
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .importPath(Path.of("target/classes"))
                    .that(
                            DescribedPredicate.describe(
                                    "written by hand", type -> !type.getName().contains(".$")));

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST = 250;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "file      | ",
                "language  | file",
                "web       | language",
                "page      | file language web",
                "help      | file language web",
                "database  | ",
                "secret    | ",
                "organisation | file language",
                "tip       | database organisation secret",
                "check     | file language web leaflet",
                "phrase    | file language",
                "leaflet   | file language web page help",
                "post      | file language web page help leaflet database",
                "search    | file language web",
                "say       | file language",
                "sound     | file",
                "contact   | language web organisation phrase tip secret",
                "edition   | file language web page help organisation check phrase leaflet post say sound search",
                "passkey   | secret tip web",
                "member    | database secret organisation tip passkey",
                "audit     | database secret",
                "mail      | database member tip",
                "inbox     | file language web database help phrase organisation tip member passkey audit",
                "operation | database edition mail",
                "cli       | file web database edition post organisation tip member audit",
            })
    void a_package_uses_only_what_stands_beside_it(String name, String uses) {
        String[] allowed =
                Stream.concat(
                                Stream.of(name),
                                uses == null ? Stream.empty() : Arrays.stream(uses.split(" ")))
                        .map(one -> "lv.gaisma." + one + "..")
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("lv.gaisma." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(resideOutsideOfPackage("lv.gaisma..")))
                .check(HOUSE);
    }

    @Test
    void every_package_has_a_line_in_the_map() {
        assertThat(HOUSE.stream().map(type -> type.getPackageName().split("\\.")[2]).distinct())
                .containsExactlyInAnyOrder(
                        "file",
                        "language",
                        "web",
                        "page",
                        "help",
                        "database",
                        "secret",
                        "organisation",
                        "tip",
                        "contact",
                        "check",
                        "phrase",
                        "post",
                        "leaflet",
                        "search",
                        "passkey",
                        "member",
                        "audit",
                        "mail",
                        "inbox",
                        "say",
                        "sound",
                        "edition",
                        "operation",
                        "cli");
    }

    @Test
    void no_package_goes_in_circles() {
        slices().matching("lv.gaisma.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.vladsch.flexmark..                              | page",
                "org.thymeleaf..                                     | web",
                "ognl..                                              | web",
                "io.netty..                                          | web",
                "com.aayushatharva.brotli4j..                        | web",
                "io.nayuki..                                         | web",
                "org.yaml..                                          | file",
                "picocli..                                           | cli",
                "java.sql..                                          | database",
                "com.twelvemonkeys..                                 | tip",
                "javax.sql..                                         | database",
                "org.flywaydb..                                      | database",
                "com.zaxxer.hikari..                                 | database",
                "com.exceptionfactory.jagged..                       | tip",
                "org.bouncycastle..                                  | tip",
                "org.apache.fontbox..                                | leaflet",
                "org.apache.lucene..                                 | search",
                "com.webauthn4j..                                    | passkey",
                "tools.jackson..                                     | passkey",
            })
    void a_library_has_one_home(String library, String home) {
        noClasses()
                .that(not(resideInAPackage("lv.gaisma." + home + "..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    @Test
    void pdfbox_makes_leaflets_and_cleans_attachments() {
        noClasses()
                .that(not(resideInAPackage("lv.gaisma.leaflet..")))
                .and(not(resideInAPackage("lv.gaisma.tip.clean..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.pdfbox..")
                .check(HOUSE);
    }

    @Test
    void tips_know_nothing_of_http_and_write_no_log() {
        noClasses()
                .that()
                .resideInAPackage("lv.gaisma.tip..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "io.micronaut.http..", "java.net..")
                .check(HOUSE);
    }

    @Test
    void icu_lives_in_language_and_gives_the_quotation_marks_of_markdown() {
        noClasses()
                .that(not(resideInAPackage("lv.gaisma.language..")))
                .and()
                .doNotHaveFullyQualifiedName("lv.gaisma.page.Markdown")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)\\b.*")
                .check(HOUSE);
    }

    @Test
    void nobody_prints_but_the_commands() {
        noClasses()
                .that(not(resideInAPackage("lv.gaisma.cli..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void at_least_half_of_all_types_are_seen_by_their_own_package_alone() {
        List<JavaClass> top =
                HOUSE.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .toList();
        long hidden = top.stream().filter(type -> !isPublic(type)).count();
        System.out.printf("%d of %d types are package-private%n", hidden, top.size());

        assertThat(hidden).isGreaterThanOrEqualTo(top.size() / 2);
    }

    @Test
    void what_is_public_is_used_by_another_package() {
        assertThat(
                        HOUSE.stream()
                                .filter(type -> type.isTopLevelClass() && isPublic(type))
                                .filter(HouseTest::usedAtHomeOnly)
                                .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void no_file_is_longer_than_four_screens() throws IOException {
        TreeSet<String> longer = new TreeSet<>();
        for (Path file : sources()) {
            try (Stream<String> lines = Files.lines(file)) {
                if (lines.count() > LONGEST) {
                    longer.add(file.getFileName().toString());
                }
            }
        }
        assertThat(longer).isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is() throws IOException {
        Pattern type =
                Pattern.compile(
                        "(?m)^public (?:final |sealed |abstract )*(?:class|record|interface|enum|@interface) ");
        Pattern documented =
                Pattern.compile(
                        "(?s)\\*/\\s*(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?(?:\\s*//[^\n]*)?\\s*)*$");
        TreeSet<String> silent = new TreeSet<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            var found = type.matcher(text);
            if (found.find() && !documented.matcher(text.substring(0, found.start())).find()) {
                silent.add(file.getFileName().toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_package_tells_in_a_sentence_what_it_is_for_and_knows_no_null() throws IOException {
        for (Path folder : sources().stream().map(Path::getParent).distinct().toList()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).contains("/**").contains("@NullMarked");
        }
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** The one who starts everything is used by nobody. */
    private static boolean usedAtHomeOnly(JavaClass type) {
        return !type.getSimpleName().equals("Gaisma")
                && type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass().getPackageName())
                        .allMatch(type.getPackageName()::equals);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
