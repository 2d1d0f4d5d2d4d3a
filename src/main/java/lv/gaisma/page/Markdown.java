package lv.gaisma.page;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.UnaryOperator;
import lv.gaisma.language.Language;
import lv.gaisma.language.Messages;

/**
 * Turns the Markdown of one language into HTML: tables, boxes, heading ids, quotation marks of the
 * language (CLDR). HTML in the text is shown as text.
 */
final class Markdown {

    private final Language language;
    private final Parser parser;
    private final HtmlRenderer renderer;

    /**
     * @param messages the titles of the boxes, in the language
     * @param statics the address of a file below {@code static/}, from its name
     */
    Markdown(Language language, Messages messages, UnaryOperator<String> statics) {
        this.language = language;
        MutableDataSet options = options(language);
        parser =
                Parser.builder(options)
                        .extensions(
                                List.of(
                                        TablesExtension.create(),
                                        TypographicExtension.create(),
                                        AttributesExtension.create(),
                                        AdmonitionExtension.create()))
                        .build();
        renderer =
                HtmlRenderer.builder(options)
                        .extensions(
                                List.of(
                                        TablesExtension.create(),
                                        TypographicExtension.create(),
                                        AttributesExtension.create()))
                        .nodeRendererFactory(data -> new BoxRenderer(messages))
                        .attributeProviderFactory(new Addresses(language, statics))
                        .attributeProviderFactory(new CellLabels())
                        .build();
    }

    /**
     * @param bodyLine the line of the file on which the body starts, from 1
     */
    Text render(String body, int bodyLine) {
        Token.Taken taken = Token.take(body, bodyLine);
        Document document = parser.parse(taken.text());
        Outline outline = Outline.of(document, bodyLine);
        String html = renderer.render(document);
        return new Text(
                language.transform() == null ? html : HtmlText.change(html, language::derive),
                taken.tokens(),
                outline.headings(),
                outline.links(),
                outline.rawHtml(),
                outline.blocks());
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
