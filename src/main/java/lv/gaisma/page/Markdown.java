package lv.gaisma.page;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;

/**
 * Turns the Markdown of one language into HTML: tables, boxes, heading ids, quotation marks of the
 * language (CLDR). HTML in the text is shown as text.
 */
final class Markdown {

    /**
     * Everything that decides, besides the text, what HTML a text becomes.
     *
     * @param titles the titles of the boxes by their kinds
     * @param pictures the address of each file below {@code static/} by its name
     */
    record Setup(Language language, Map<String, String> titles, Map<String, String> pictures) {

        static Setup of(Language language, Messages messages, Map<String, String> pictures) {
            return new Setup(language, BoxRenderer.titles(messages), pictures);
        }
    }

    private final Language language;
    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown(Setup setup) {
        this.language = setup.language();
        MutableDataSet options = options(language);
        parser =
                Parser.builder(options)
                        .extensions(
                                List.of(
                                        TablesExtension.create(),
                                        TypographicExtension.create(),
                                        AdmonitionExtension.create()))
                        .build();
        renderer =
                HtmlRenderer.builder(options)
                        .extensions(
                                List.of(TablesExtension.create(), TypographicExtension.create()))
                        .nodeRendererFactory(data -> new BoxRenderer(setup.titles()))
                        .attributeProviderFactory(new Addresses(language, setup.pictures()))
                        .attributeProviderFactory(new CellLabels())
                        .attributeProviderFactory(new HeadingIds())
                        .build();
    }

    /**
     * @param bodyLine the line of the file on which the body starts, from 1
     */
    Text render(String body, int bodyLine) {
        Token.Taken taken = Token.take(body, bodyLine);
        Document document = parser.parse(taken.text());
        HeadingIds.take(document);
        Outline outline = Outline.of(document, bodyLine);
        String html = renderer.render(document);
        return new Text(
                language.spelling() == null ? html : HtmlText.change(html, language::derive),
                taken.tokens(),
                outline.headings(),
                outline.links(),
                mistakes(outline, taken),
                outline.blocks());
    }

    private static List<Text.Mistake> mistakes(Outline outline, Token.Taken taken) {
        List<Text.Mistake> mistakes = new ArrayList<>(outline.mistakes());
        taken.broken()
                .forEach(
                        line ->
                                mistakes.add(
                                        new Text.Mistake(
                                                line,
                                                "braces that make no token",
                                                "write {{name:what}}, see content/README.md")));
        return List.copyOf(mistakes);
    }

    private static MutableDataSet options(Language language) {
        LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(language.stored()));
        boolean own = language.quotes().size() == 2;
        String open =
                own ? language.quotes().getFirst() : data.getDelimiter(LocaleData.QUOTATION_START);
        String close =
                own ? language.quotes().getLast() : data.getDelimiter(LocaleData.QUOTATION_END);
        return new MutableDataSet()
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(TypographicExtension.ENABLE_SMARTS, false)
                .set(TypographicExtension.DOUBLE_QUOTE_OPEN, open)
                .set(TypographicExtension.DOUBLE_QUOTE_CLOSE, close)
                .set(TypographicExtension.ANGLE_QUOTE_OPEN, open)
                .set(TypographicExtension.ANGLE_QUOTE_CLOSE, close)
                .set(TypographicExtension.SINGLE_QUOTE_OPEN, "‘")
                .set(TypographicExtension.SINGLE_QUOTE_CLOSE, "’");
    }
}
