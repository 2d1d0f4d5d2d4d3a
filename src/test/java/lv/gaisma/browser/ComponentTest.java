package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.gaisma.file.Folder;
import lv.gaisma.file.Problems;
import lv.gaisma.language.Language;
import lv.gaisma.language.Languages;
import lv.gaisma.language.Messages;
import lv.gaisma.language.Strings;
import lv.gaisma.web.Look;
import lv.gaisma.web.Views;
import org.junit.jupiter.api.Test;

/** Each part of a page, in every state that its examples name. */
class ComponentTest {

    private static final Look LOOK = Look.of("/exit.js", "/search.js", "/icon.svg");

    private final Folder folder = new Folder(java.nio.file.Path.of(""));
    private final Problems problems = new Problems();
    private final Languages languages = Languages.read(folder, problems);
    private final Strings strings = Strings.read(languages, folder, problems);
    private final Views views = RunningPortal.shared().context().getBean(Views.class);

    @Test
    void every_part_has_examples_one_of_them_in_urdu() {
        for (Component component : Component.all()) {
            assertThat(component.examples())
                    .as(component.name())
                    .anySatisfy(example -> assertThat(example.language()).isEqualTo("ur"));
        }
    }

    @Test
    void every_example_is_accessible_and_fits_a_phone() {
        List<String> found = new ArrayList<>();
        Page page = Chromium.open(Chromium.PHONE);
        for (Component component : Component.all()) {
            for (Component.Example example : component.examples()) {
                String name = component.name() + ", " + example.name() + ": ";
                page.setContent(html(component, example));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                Overflow.of(page).forEach(part -> found.add(name + part));
                Axe.violations(page).forEach(violation -> found.add(name + violation));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                Axe.colours(page).forEach(violation -> found.add(name + violation));
            }
        }
        page.context().close();
        assertThat(found).isEmpty();
    }

    @Test
    void every_example_is_valid_html() {
        NuChecker checker = new NuChecker();
        for (Component component : Component.all()) {
            for (Component.Example example : component.examples()) {
                String name = component.name() + ", " + example.name();
                assertThat(checker.errors(name, html(component, example))).isEmpty();
            }
        }
    }

    private String html(Component component, Component.Example example) {
        Language language = languages.get(example.language());
        Messages messages = strings.of(language);
        Map<String, Object> frame = new HashMap<>();
        frame.put("tag", language.tag());
        frame.put("direction", language.direction());
        frame.put("icons", LOOK.icons());
        frame.putAll(example.frame());
        Map<String, Object> variables = new HashMap<>(example.variables());
        variables.put("frame", frame);
        variables.put("part", component.call());
        variables.put("framePart", component.framePart());
        return views.render("component-example", messages, variables);
    }
}
