package lv.gaisma.edition;

import static lv.gaisma.edition.CleanFolder.PAY;
import static lv.gaisma.edition.CleanFolder.PAY_EN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.gaisma.SmallFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that {@code ./gaisma check} finds, each in a folder that is otherwise clean. */
class InspectionTest {

    @TempDir Path root;
    private SmallFolder folder;

    @BeforeEach
    void folder() {
        folder = CleanFolder.of(root);
    }

    @Test
    void a_clean_folder_has_no_problems() {
        assertThat(CleanFolder.check(folder)).isEmpty();
    }

    // front matter

    @Test
    void an_unknown_field() {
        folder.replace(PAY, "tab: Alga", "tab: Alga\ncolour: red");

        finds(PAY + ":4: unknown field `colour`; remove it or use one of");
    }

    @Test
    void fields_that_the_source_needs() {
        for (String field :
                List.of("summary", "for", "topics", "reviewed", "review", "revisions")) {
            SmallFolder whole = CleanFolder.of(root);
            String text = whole.read(PAY);
            String without =
                    field.equals("revisions")
                            ? text.replaceFirst("revisions:\n.*\n", "")
                            : text.replaceFirst(field + ": .*\n", "");
            whole.write(PAY, without).delete(PAY_EN);

            assertThat(CleanFolder.check(whole))
                    .as(field)
                    .singleElement()
                    .asString()
                    .startsWith(PAY + ":1: `" + field + "` is missing; ");
        }
    }

    @Test
    void fields_that_a_translation_needs() {
        for (String field : List.of("summary", "review", "translated-from", "tab")) {
            SmallFolder whole = CleanFolder.of(root);
            whole.write(PAY_EN, whole.read(PAY_EN).replaceFirst(field + ": .*\n", ""));

            assertThat(CleanFolder.check(whole))
                    .as(field)
                    .singleElement()
                    .asString()
                    .startsWith(PAY_EN + ":1: `" + field + "` is missing; ");
        }
    }

    @Test
    void fields_that_only_the_source_has() {
        folder.replace(
                PAY_EN,
                "tab: Pay\n",
                "tab: Pay\nfor: everyone\ntopics: [pay]\nreviewed: 2026-11-20\nold-addresses: [a]\n");

        finds(
                PAY_EN + ":4: a translation has `for`; the source carries it",
                PAY_EN + ":5: a translation has `topics`; the source carries it",
                PAY_EN + ":6: a translation has `reviewed`; the source carries it",
                PAY_EN + ":7: a translation has `old-addresses`; the source carries it");
    }

    @Test
    void fields_that_only_a_translation_has() {
        folder.replace(PAY, "tab: Alga\n", "tab: Alga\nread-back: 2026-11-20\n");

        finds(PAY + ":4: the source has `read-back`; remove it");
    }

    @Test
    void a_missing_title_and_a_missing_front_matter() {
        folder.write("content/lv/a.md", "---\nsummary: s\n---\n")
                .write("content/lv/b.md", "Text\n");

        finds(
                "content/lv/a.md:2: `title` is missing; add `title: …`",
                "content/lv/b.md:1: has no front matter; start the file with --- title: … ---");
    }

    @Test
    void an_unknown_topic() {
        folder.replace(PAY, "topics: [pay]", "topics: [pay, paye]");

        finds(PAY + ":6: unknown topic `paye`; use one of content/topics.yaml");
    }

    // links and pictures

    @Test
    void a_broken_link_a_broken_anchor_and_a_link_to_nowhere() {
        folder.replace(
                PAY,
                "[sākumu](/)",
                "[a](/rights/pau), [b](/rights/), [c](/help/line), [d](/help/nobody), [e](/about/),\n"
                        + "[f](#hwo), [g](/rights/pay#when), [h](/rights/pay#hwen), [i](/rights/#x),\n"
                        + "[j](rights/pay), [k](http://example.org), [l](/static/no.pdf), [m](/help/?open=now)");

        finds(
                PAY + ":18: there is no `/about/`; mend the link",
                PAY + ":18: there is no `/help/nobody`; mend the link",
                PAY + ":18: there is no `/rights/pau`; mend the link",
                PAY + ":19: `/rights/` has no headings; remove #x",
                PAY + ":19: there is no heading `#hwen` in rights/pay; mend the anchor",
                PAY + ":19: there is no heading `#hwo` in rights/pay; mend the anchor",
                PAY + ":20: `http://example.org` leads nowhere; start it with / or https://",
                PAY + ":20: `rights/pay` leads nowhere; start it with / or https://",
                PAY + ":20: there is no `/static/no.pdf`; mend the link");
    }

    @Test
    void a_translation_may_link_to_a_page_that_it_lacks() {
        folder.write("content/lv/rights/hours.md", page("Stundas"));
        folder.replace(PAY_EN, "(/)", "(/rights/hours#when)");

        assertThat(CleanFolder.check(folder)).isEmpty();
    }

    @Test
    void a_missing_picture_missing_words_for_it_and_a_picture_of_another_site() {
        folder.replace(
                PAY,
                "![Algas lapiņa](/static/pictures/slip.svg)",
                "![](/static/pictures/slip.svg)\n![a](/static/pictures/slap.svg)\n![b](https://example.org/x.png)");

        finds(
                PAY + ":22: a picture has no words; write what it shows between [ and ]",
                PAY + ":23: there is no `/static/pictures/slap.svg`; mend the link",
                PAY
                        + ":24: `https://example.org/x.png` is no picture of the site; put it below static/");
    }

    @Test
    void a_file_that_the_site_does_not_serve() {
        folder.write("static/notes.docx", "x");

        finds("static/notes.docx:0: is no file the site serves; rename or remove");
    }

    // tokens

    @Test
    void tokens_that_mean_nothing() {
        folder.replace(
                PAY,
                "Vismaz {{fact:minimum-wage}}.",
                "{{fact:maximum-wage}} {{service:nobody}} {{hours:nobody}} {{phone:nobody}}\n"
                        + "{{fon:line}} {{law-as-of:stay}} {{en:}} {{Phone:line}}\n"
                        + "{{help-numbers for=kings}} {{help-numbers who=adults}}\n"
                        + "{{help-numbers for=adults}} inside");

        List<String> found = CleanFolder.check(folder);

        assertThat(found)
                .contains(
                        PAY + ":18: `maximum-wage` is no fact; use a name from content/facts.yaml",
                        PAY
                                + ":18: `nobody` is no service; use the name of a file of content/services/",
                        PAY
                                + ":19: unknown token {{fon:line}}; use one of those in content/README.md",
                        PAY + ":19: `stay` is no law with a date; use one of content/laws.yaml",
                        PAY
                                + ":19: braces that make no token; write {{name:what}}, see content/README.md",
                        PAY + ":20: {{help-numbers for=kings}} is unknown; see content/README.md",
                        PAY + ":20: {{help-numbers who=adults}} is unknown; see content/README.md",
                        PAY + ":21: a list or table stands in a sentence; give it its own line");
    }

    @Test
    void a_service_without_a_number_in_a_phone_token() {
        folder.write(
                "content/services/office.yaml",
                """
                name: {lv: Birojs, en: Office}
                description: {lv: Palīdz., en: Helps.}
                role: help
                for: [everyone]
                region: latvia
                channels:
                  - {type: mail, address: a@example.org, sources: [C]}
                sources: [C]
                """);
        folder.replace(PAY, "Vismaz", "{{phone:office}}");

        finds(PAY + ":18: office has no number to print; use {{service:office}}");
    }

    // letters

    @Test
    void a_text_in_the_wrong_script() {
        folder.replace(PAY, "Vismaz", "Звоните сюда");

        finds(PAY + ":18: has `Звоните` in another script; write it in the letters of Latviešu");
    }

    @Test
    void a_letter_that_only_looks_right() {
        folder.replace(PAY, "title: Jūsu alga", "title: Jūsu аlga");

        finds(
                PAY
                        + ":2: mixes the letters of two scripts in `аlga`; write it in the letters of"
                        + " Latviešu");
    }

    // headings

    @Test
    void heading_ids_that_differ_from_the_source() {
        folder.replace(PAY_EN, "{#how-much}", "{#how}");

        finds(
                PAY_EN
                        + ":8: its heading ids differ from the source; use, in this order, how-much,"
                        + " when");
    }

    @Test
    void headings_without_an_id_with_the_same_id_or_of_the_first_level() {
        folder.delete(PAY_EN);
        folder.replace(
                PAY, "## Kad maksā {#when}", "## Kad {#when}\n\n## Cik {#when}\n\n# Liels\n");

        finds(
                PAY + ":22: `#when` stands twice; rename one",
                PAY + ":24: a heading has no id; end it with {#id}",
                PAY + ":24: has a `#` heading; the title is the heading; use ##");
    }

    // revisions

    @Test
    void a_source_that_has_changed_without_a_revision() {
        folder.replace(PAY, "Vismaz", "Gandrīz");

        assertThat(CleanFolder.check(folder))
                .singleElement()
                .asString()
                .startsWith(
                        PAY_EN
                                + ":6: the source has changed without a new revision; add a revision")
                .contains("set hash to ");
    }

    @Test
    void a_change_with_a_revision_is_no_problem_but_a_gap() {
        folder.replace(PAY, "Vismaz", "Gandrīz")
                .replace(
                        PAY,
                        "note: first text}\n",
                        "note: first text}\n  - {rev: 2, date: 2026-11-20, level: safety, note: n}\n");

        assertThat(CleanFolder.check(folder)).isEmpty();
        assertThat(Inspection.of(folder.folder()).table())
                .startsWith("Behind in safety, since:\n  2026-11-20  " + PAY_EN + "\n")
                .containsPattern("rights/pay +current +behind-safety");
    }

    @Test
    void a_claimed_revision_that_does_not_exist() {
        folder.replace(PAY_EN, "{rev: 1,", "{rev: 7,");

        finds(PAY_EN + ":6: claims revision 7, which does not exist; the newest one is 1");
    }

    @Test
    void a_translation_of_nothing() {
        folder.write("content/en/alone.md", page("Alone"));

        finds("content/en/alone.md:2: has no source page; write it in lv, or remove it");
    }

    // words of the interface

    @Test
    void a_missing_string_and_a_broken_plural() {
        String file = "translations/en.properties";
        folder.write(file, folder.read(file).replaceFirst("skip=.*\n", ""))
                .write(
                        file,
                        folder.read(file)
                                .replaceFirst(
                                        "(?m)^help\\.found=.*$", "help.found={n, plural, one{#}}"));

        assertThat(CleanFolder.check(folder))
                .hasSize(2)
                .contains(file + ":0: `skip` is missing; translate it")
                .anyMatch(problem -> problem.contains("`help.found` is broken"));
    }

    // facts in prose

    @Test
    void a_phone_number_in_prose() {
        folder.replace(PAY, "Vismaz", "Zvaniet +371 28612120, 112.\n\nVai 2861 2120.\n\n116006")
                .replace(PAY, "summary: Cik jums maksā.", "summary: Zvaniet 112.");

        finds(
                PAY + ":4: `112` is a phone number in prose; use {{phone:…}}",
                PAY + ":18: `+371 28612120` is a phone number in prose; use {{phone:…}}",
                PAY + ":20: `2861 2120` is a phone number in prose; use {{phone:…}}",
                PAY + ":22: `116006` is a phone number in prose; use {{phone:…}}");
    }

    @Test
    void a_page_about_a_law_without_its_date() {
        folder.replace(PAY, "Vismaz", "Krimināllikuma pants.");

        finds(PAY + ":18: names a law without its date; add {{law-as-of:criminal-law}}");

        folder.replace(PAY, "pants.", "pants {{law-as-of:criminal-law}}.");
        clean();
    }

    @Test
    void another_number_before_112() {
        folder.replace(
                PAY,
                "{{phone:emergency-112}}, {{phone:line}}",
                "{{phone:line}}, {{phone:emergency-112}}");

        finds(PAY + ":14: +37120000000 stands before 112; name 112 before any other number");
    }

    @Test
    void the_list_of_numbers_names_112_first_and_on_a_page_for_schools_nothing_is_asked() {
        String call = "    Briesmas: {{phone:emergency-112}}, {{phone:line}}.\n";
        folder.replace(PAY, call, "    Zvaniet.\n\n{{help-numbers for=adults at=latvia}}\n");
        clean();

        folder.replace(PAY, "    Zvaniet.", "    {{phone:line}}")
                .replace(PAY, "for: everyone", "for: schools");
        clean();
    }

    @Test
    void a_tab_that_gives_the_reader_away() {
        folder.replace(PAY, "title: Jūsu alga\ntab: Alga", "title: Cilvēku tirdzniecība")
                .replace(
                        "translations/en.properties",
                        "section.signs=",
                        "section.signs=Trafficking ");

        finds(
                PAY
                        + ":2: the browser tab says `tirdzniec`; add a `tab` of one or two neutral words",
                "translations/en.properties:0: `section.signs` says `traffick` in the tab; use neutral"
                        + " words");
    }

    // text

    @Test
    void html_boxes_and_attributes_that_do_not_exist() {
        folder.replace(PAY, "Vismaz", "<b>Vismaz</b>\n\n!!! danger\n    x\n\nteksts {.red}\n");

        finds(
                PAY + ":18: holds HTML; write it in Markdown",
                PAY
                        + ":20: there is no box `danger`; use one of call-now, card, know-your-right, warning",
                PAY + ":23: holds attributes; only headings have one, {#id} at their end");
    }

    // data files

    @Test
    void tiles_that_lead_nowhere_have_no_words_no_icon_or_stand_twice() {
        folder.write(
                "content/home.yaml",
                """
                actions:
                  - {id: nothing, page: nowhere, icon: shield}
                tiles:
                  - {id: pay, page: rights/pay, icon: unicorn}
                  - {id: pay, page: rights/pay}
                  - {page: rights/pay, icon: coin, colour: red}
                """);

        finds(
                "content/home.yaml:2: no page `nowhere`; mend the path",
                "content/home.yaml:2: no words for `nothing`; add the string `home.nothing-note`",
                "content/home.yaml:2: no words for `nothing`; add the string `home.nothing`",
                "content/home.yaml:4: no icon `unicorn`; use one of icons.properties",
                "content/home.yaml:5: `icon` is missing; add `icon: …`",
                "content/home.yaml:5: `pay` stands twice; remove one of them",
                "content/home.yaml:5: no icon ``; use one of icons.properties",
                "content/home.yaml:6: `id` is missing; add `id: …`",
                "content/home.yaml:6: unknown field `colour`; remove it or use one of icon, id, page");
    }

    @Test
    void a_service_that_is_not_translated() {
        folder.replace(
                "content/services/line.yaml",
                "{lv: Palīdzības līnija, en: Help line}",
                "{lv: Līnija}");

        assertThat(CleanFolder.check(folder))
                .singleElement()
                .asString()
                .startsWith("content/services/line.yaml:1: ")
                .contains("en");
    }

    @Test
    void broken_yaml() {
        folder.write("content/facts.yaml", "minimum-wage: {value: 780\n");
        folder.write("content/laws.yaml", "x: [\n");

        assertThat(CleanFolder.check(folder))
                .anyMatch(problem -> problem.startsWith("content/facts.yaml:2: broken YAML"))
                .anyMatch(problem -> problem.startsWith("content/laws.yaml:2: broken YAML"))
                .anyMatch(problem -> problem.contains("`minimum-wage` is no fact"));
    }

    @Test
    void facts_that_lack_a_field_or_do_not_fit_their_kind() {
        folder.write(
                "content/facts.yaml",
                """
                minimum-wage: {value: 780, kind: money, as-of: 2026-01-01, source: MW}
                a: {value: many, kind: number, as-of: 2026-01-01, source: MW}
                b: {value: 1, kind: weight, as-of: 2026-01-01, source: MW}
                c: {value: 1, kind: number, source: MW}
                d: {value: "25:00", kind: time, as-of: 2026-01-01}
                d: {value: 1, kind: number, as-of: 2026-01-01, source: MW}
                """);

        assertThat(CleanFolder.check(folder))
                .contains(
                        "content/facts.yaml:2: `many` does not fit its kind; mend it",
                        "content/facts.yaml:3: `kind: weight` is unknown; use date, money, number,"
                                + " percent, time",
                        "content/facts.yaml:4: a fact lacks `kind` or `as-of`; add them",
                        "content/facts.yaml:5: `25:00` does not fit its kind; mend it",
                        "content/facts.yaml:5: `source` is missing; add `source: …`",
                        "content/facts.yaml:6: `d` stands twice; remove one of them");
    }

    @Test
    void a_topic_that_is_none() {
        folder.write("content/topics.yaml", "- pay\n- support\n- two words\npay: x\n");

        finds(
                "content/topics.yaml:3: is no topic; write `- word`",
                "content/topics.yaml:4: is no topic; write `- word`");
    }

    @Test
    void old_addresses_that_belong_to_somebody_else() {
        folder.replace(PAY, "review: checked", "review: checked\nold-addresses: [help/line, wage]")
                .replace(
                        "content/lv/index.md",
                        "review: checked",
                        "review: checked\nold-addresses: [wage]");

        finds(
                PAY + ":1: the old address `help/line` is that of `help/line`; remove it",
                PAY + ":1: the old address `wage` is that of `index`; remove it");
    }

    @Test
    void pages_of_a_language_that_is_not_on_the_list() {
        folder.write("content/fr/index.md", page("Bonjour"))
                .write("content/services/README.md", "x");

        finds(
                "content/fr/index.md:0: `fr` is no language that pages are written in; add it to"
                        + " translations/languages.yaml, or remove the file");
    }

    @Test
    void a_file_that_is_not_utf8() throws java.io.IOException {
        Files.write(root.resolve("content/lv/bad.md"), new byte[] {'-', (byte) 0xff});

        finds("content/lv/bad.md:0: is not UTF-8; save the file as UTF-8");
    }

    // status

    @Test
    void the_status_of_one_page_gives_what_its_translators_write() {
        assertThat(Inspection.of(folder.folder()).page("rights/pay"))
                .matches(
                        "translated-from: \\{rev: 1, hash: [0-9a-f]{12}}\nlv +current\nen +current\n");
    }

    @Test
    void the_table_names_every_page_and_language_and_the_oldest_safety_gap_first() {
        for (int day = 1; day <= 3; day++) {
            String path = "content/lv/p" + day + ".md";
            folder.write(
                    path,
                    """
                    ---
                    title: P
                    revisions:
                      - {rev: 1, date: 2026-01-01, level: meaning, note: n}
                      - {rev: 2, date: 2026-03-0DAY, level: safety, note: n}
                      - {rev: 3, date: 2026-04-01, level: safety, note: n}
                    ---
                    """
                            .replace("DAY", Integer.toString(4 - day)));
            folder.write(
                    "content/en/p" + day + ".md",
                    "---\ntitle: P\ntranslated-from: {rev: 1, hash: x}\n---\n");
        }
        folder.write("content/lv/new.md", page("Jauns"));

        assertThat(Inspection.of(folder.folder()).table())
                .startsWith(
                        """
                        Behind in safety, since:
                          2026-03-01  content/en/p3.md
                          2026-03-02  content/en/p2.md
                          2026-03-03  content/en/p1.md
                        """)
                .containsPattern("page +lv +en")
                .containsPattern("new +current +missing")
                .containsPattern("rights/pay +current +current");
    }

    private void clean() {
        settle();
        assertThat(CleanFolder.check(folder)).isEmpty();
    }

    /** The change of the source is no change for its translation: the test is about another one. */
    private void settle() {
        if (Files.exists(root.resolve(PAY)) && Files.exists(root.resolve(PAY_EN))) {
            CleanFolder.origins(folder);
        }
    }

    private void finds(String... problems) {
        settle();
        List<String> found = CleanFolder.check(folder);
        assertThat(found).hasSize(problems.length);
        for (String problem : problems) {
            assertThat(found).anyMatch(one -> one.startsWith(problem));
        }
    }

    private static String page(String title) {
        return "---\ntitle: "
                + title
                + "\nsummary: s\nfor: everyone\ntopics: [pay]\nreviewed: 2026-11-01\nreview: checked\n"
                + "revisions:\n  - {rev: 1, date: 2026-11-01, level: meaning, note: n}\n---\n\n"
                + "## Kad {#when}\n";
    }
}
