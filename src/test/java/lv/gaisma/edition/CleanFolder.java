package lv.gaisma.edition;

import java.nio.file.Path;
import java.util.List;
import lv.gaisma.SmallFolder;
import lv.gaisma.file.Problem;

/**
 * A small whole folder without a mistake: a home page and a page about pay in Latvian and English,
 * two services, facts, laws, tiles.
 */
final class CleanFolder {

    static final String PAY = "content/lv/rights/pay.md";
    static final String PAY_EN = "content/en/rights/pay.md";

    private static final String FACTS =
            """
            for: everyone
            topics: [pay]
            reviewed: 2026-11-20
            review: checked
            revisions:
              - {rev: 1, date: 2026-11-01, level: meaning, note: first text}
            """;

    private CleanFolder() {}

    static SmallFolder of(Path root) {
        SmallFolder folder = SmallFolder.of(root).copy("content/holidays.yaml");
        folder.write("content/topics.yaml", "# topics\n- pay\n- support\n");
        folder.write(
                "content/facts.yaml",
                """
                minimum-wage: {value: 780, kind: money, as-of: 2026-01-01, source: MW}
                law: {value: 2026-11-01, kind: date, as-of: 2026-11-01, source: L}
                law-criminal-law: {value: 2026-10-01, kind: date, as-of: 2026-10-01, source: L}
                """);
        folder.write(
                "content/laws.yaml",
                "criminal-law:\n  lv: [krimināllikum]\n  en: [criminal law]\n");
        folder.write("content/never-in-tabs.yaml", "lv: [tirdzniec]\nen: [traffick]\n");
        folder.write(
                "content/home.yaml",
                """
                actions:
                  - {id: rights, page: rights/, icon: shield}
                tiles:
                  - {id: pay, page: rights/pay, icon: coin}
                """);
        folder.write(
                "static/pictures/slip.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>\n");
        services(folder);
        pages(folder);
        return folder;
    }

    private static void services(SmallFolder folder) {
        folder.write("content/help-first.yaml", "first: [emergency-112, line]\n");
        folder.write(
                "content/services/emergency-112.yaml",
                """
                name: {lv: Ārkārtas numurs, en: Emergency number}
                description: {lv: Palīdz briesmās., en: Helps in danger.}
                role: emergency
                for: [everyone]
                region: latvia
                channels:
                  - {type: phone, number: "112", hours: 24/7, cost: free, from: latvia, statutory: true, sources: [A]}
                sources: [A]
                """);
        folder.write(
                "content/services/line.yaml",
                """
                name: {lv: Palīdzības līnija, en: Help line}
                description: {lv: Uzklausa jūs., en: Listens to you.}
                role: help
                specialised: true
                for: [everyone]
                region: latvia
                topics: [pay, support]
                channels:
                  - type: phone
                    number: "+37120000000"
                    languages: [lv, en]
                    hours:
                      - {days: mon-fri, open: "09:00-17:00"}
                    sources: [B]
                    confirmed: 2026-10-01
                sources: [B]
                """);
    }

    private static void pages(SmallFolder folder) {
        folder.write(
                "content/lv/index.md",
                "---\ntitle: Jūs varat lūgt palīdzību\ntab: Sākums\nsummary: Te ir numuri.\n"
                        + FACTS
                        + "---\n\nZvaniet {{phone:emergency-112}}.\n");
        folder.write(
                PAY,
                "---\ntitle: Jūsu alga\ntab: Alga\nsummary: Cik jums maksā.\n"
                        + FACTS
                        + """
                        ---

                        !!! call-now
                            Briesmas: {{phone:emergency-112}}, {{phone:line}}.

                        ## Cik maksā {#how-much}

                        Vismaz {{fact:minimum-wage}}. Skatiet [sākumu](/) un [savu](#when) dienu.

                        ## Kad maksā {#when}

                        ![Algas lapiņa](/static/pictures/slip.svg)
                        """);
        folder.write(
                "content/en/index.md",
                "---\ntitle: You can ask for help\ntab: Start\nsummary: Here are the numbers.\n"
                        + "review: draft\nORIGIN\n---\n\nCall {{phone:emergency-112}}.\n");
        folder.write(
                PAY_EN,
                """
                ---
                title: Your pay
                tab: Pay
                summary: How much you get.
                review: draft
                ORIGIN
                ---

                !!! call-now
                    Danger: {{phone:emergency-112}}, {{phone:line}}.

                ## How much they pay {#how-much}

                At least {{fact:minimum-wage}}. See the [start](/) and [your](#when) day.

                ## When they pay {#when}

                ![A pay slip](/static/pictures/slip.svg)
                """);
        origins(folder);
    }

    /** Writes into the translations what {@code ./gaisma status PATH} prints for them. */
    static void origins(SmallFolder folder) {
        Inspection inspection = Inspection.of(folder.folder());
        for (String page : List.of("index", "rights/pay")) {
            String line = inspection.page(page).lines().findFirst().orElseThrow();
            String file = "content/en/" + page + ".md";
            folder.write(
                    file,
                    folder.read(file).replaceFirst("ORIGIN|translated-from: \\{rev: 1, .*", line));
        }
    }

    /** What {@code ./gaisma check} prints. */
    static List<String> check(SmallFolder folder) {
        return Inspection.of(folder.folder()).problems().stream().map(Problem::toString).toList();
    }
}
