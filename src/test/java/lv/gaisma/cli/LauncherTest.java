package lv.gaisma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher script, run for real in a small copy of the repository with a JDK that only tells
 * how it was called.
 */
class LauncherTest {

    @TempDir private Path folder;

    private Path repository;
    private Path home;

    @BeforeEach
    void a_small_repository() throws IOException {
        repository = Files.createDirectories(folder.resolve("repository"));
        home = Files.createDirectories(folder.resolve("home"));
        Files.copy(
                Path.of("gaisma"),
                repository.resolve("gaisma"),
                StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(repository.resolve("pom.xml"), "<project/>");
        Files.createDirectories(repository.resolve("src/main"));
        script(
                repository.resolve("mvnw"),
                "echo built >> built; mkdir -p target; : > target/gaisma-0.1.0.jar");
        jdk(home.resolve(".jdks/jdk-98"), "98");
        jdk(home.resolve(".jdks/jdk-99"), "99");
        jdk(home.resolve(".jdks/jdk-9"), "9");
    }

    @Test
    void the_newest_jdk_runs_the_portal_and_gets_the_arguments() throws Exception {
        Result result = run("check", "a b");

        assertThat(result.out()).contains("java 99").endsWith("gaisma-0.1.0.jar check a b");
        assertThat(result.code()).isZero();
    }

    @Test
    void the_repository_is_the_content_when_no_other_is_set() throws Exception {
        assertThat(run("check").out()).contains("content " + repository.toRealPath());
    }

    @Test
    void it_builds_once_and_again_when_a_source_is_newer() throws Exception {
        run("check");
        run("check");
        assertThat(repository.resolve("built")).hasContent("built");

        Path source = Files.writeString(repository.resolve("src/main/A.java"), "class A {}");
        Files.setLastModifiedTime(
                source,
                FileTime.fromMillis(
                        Files.getLastModifiedTime(repository.resolve("target/gaisma-0.1.0.jar"))
                                        .toMillis()
                                + 5000));
        run("check");
        assertThat(repository.resolve("built")).hasContent("built\nbuilt");
    }

    @Test
    void what_java_remembers_of_a_rehearsal_is_used_until_the_next_build() throws Exception {
        script(
                home.resolve(".jdks/jdk-99/bin/java"),
                """
                for word in "$@"; do
                  case $word in -XX:AOTCacheOutput=*) sleep 0.1; : > "${word#*=}" ;; esac
                done
                echo "$@"
                """);
        assertThat(run("check").out()).contains("-XX:AOTCache=").endsWith("gaisma-0.1.0.jar check");

        Path jar = repository.resolve("target/gaisma-0.1.0.jar");
        Files.setLastModifiedTime(
                jar, FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 5000));
        assertThat(run("check").out()).doesNotContain("AOT").endsWith("gaisma-0.1.0.jar check");
    }

    @Test
    void a_failed_build_ends_with_one_line_and_exit_code_1() throws Exception {
        script(repository.resolve("mvnw"), "exit 3");

        Result result = run("check");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.error()).endsWith("gaisma: the build failed; the lines above say where");
    }

    private void jdk(Path path, String version) throws IOException {
        Files.createDirectories(path.resolve("bin"));
        Files.writeString(path.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        script(path.resolve("bin/javac"), "exit 0");
        script(
                path.resolve("bin/java"),
                "echo java " + version + "; echo content $GAISMA_CONTENT; echo \"$@\"");
    }

    private static void script(Path path, String body) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + body + "\n");
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    private record Result(int code, String out, String error) {}

    private Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("./gaisma"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path error = folder.resolve("error");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(repository.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(error.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("GAISMA_CONTENT");
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out).strip(),
                Files.readString(error).strip());
    }
}
