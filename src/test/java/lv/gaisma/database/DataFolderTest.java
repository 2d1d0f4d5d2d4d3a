package lv.gaisma.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/anna");

    @Test
    void the_folder_that_was_set_is_taken() {
        DataFolder folder = DataFolder.of("/srv/gaisma", Map.of("XDG_DATA_HOME", "/data"), HOME);
        assertThat(folder.root()).isEqualTo(Path.of("/srv/gaisma"));
        assertThat(folder.database()).isEqualTo(Path.of("/srv/gaisma/database"));
    }

    @Test
    void a_relative_folder_is_made_absolute() {
        assertThat(DataFolder.of("data", Map.of(), HOME).root())
                .isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void without_a_setting_it_is_in_the_data_folder_of_the_user() {
        assertThat(DataFolder.of(" ", Map.of("XDG_DATA_HOME", "/data"), HOME).root())
                .isEqualTo(Path.of("/data/gaisma"));
        assertThat(DataFolder.of(null, Map.of(), HOME).root())
                .isEqualTo(Path.of("/home/anna/.local/share/gaisma"));
    }

    @Test
    void a_relative_data_folder_of_the_user_does_not_count() {
        assertThat(DataFolder.of(null, Map.of("XDG_DATA_HOME", "data"), HOME).root())
                .isEqualTo(Path.of("/home/anna/.local/share/gaisma"));
    }

    @Test
    void the_home_of_the_environment_counts_before_the_one_of_the_system() {
        assertThat(DataFolder.of(null, Map.of("HOME", "/home/berta"), HOME).root())
                .isEqualTo(Path.of("/home/berta/.local/share/gaisma"));
    }
}
