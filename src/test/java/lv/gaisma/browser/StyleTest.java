package lv.gaisma.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.gaisma.web.style.Style;
import org.junit.jupiter.api.Test;

class StyleTest {

    /** WCAG 2.2, success criterion 1.4.6 (AAA). */
    private static final double LEGIBLE = 7;

    private static final List<String> TEXT = List.of("ink", "muted", "teal", "call", "exit");

    private final String style = Style.read().whole();

    @Test
    void every_colour_of_text_is_legible_on_every_ground_by_day_and_by_night() {
        List<Map<String, String>> schemes = schemes();
        assertThat(schemes).hasSize(2);
        for (Map<String, String> scheme : schemes) {
            for (String colour : TEXT) {
                for (String ground : List.of("paper", "soft")) {
                    if (colour.equals("exit") && ground.equals("soft")) {
                        continue; // red is the button of exit and nothing else
                    }
                    assertThat(contrast(scheme.get(colour), scheme.get(ground)))
                            .as("%s on %s in %s", colour, ground, scheme)
                            .isGreaterThanOrEqualTo(LEGIBLE);
                }
            }
            for (String button : List.of("call", "exit", "teal")) {
                assertThat(contrast(scheme.get("on"), scheme.get(button)))
                        .as("words on %s in %s", button, scheme)
                        .isGreaterThanOrEqualTo(LEGIBLE);
            }
        }
    }

    @Test
    void old_phones_understand_it() {
        assertThat(style)
                .doesNotContainPattern("[;{](gap|row-gap):")
                .doesNotContainPattern("[;{](margin|padding|border|inset)-(inline|block):")
                .doesNotContainPattern("[;{]inset(-|:)")
                .doesNotContain(":is(", ":where(", ":has(", "&");
    }

    private List<Map<String, String>> schemes() {
        Pattern variable = Pattern.compile("--(\\w+):(#\\w+)");
        return Pattern.compile(":root\\{([^}]*)}")
                .matcher(style.replaceAll("@media print.*", ""))
                .results()
                .map(root -> variables(variable.matcher(root.group(1))))
                .toList();
    }

    private static Map<String, String> variables(Matcher found) {
        Map<String, String> variables = new HashMap<>();
        found.results().forEach(one -> variables.put(one.group(1), one.group(2)));
        return variables;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** Relative luminance (WCAG 2.2). */
    private static double luminance(String colour) {
        String hex = colour.substring(1);
        if (hex.length() == 3) {
            hex = hex.replaceAll("(.)", "$1$1");
        }
        return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
    }

    private static double linear(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
