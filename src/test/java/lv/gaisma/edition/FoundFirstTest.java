package lv.gaisma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.gaisma.file.Folder;
import lv.gaisma.language.Language;
import lv.gaisma.search.index.Question;
import lv.gaisma.search.index.SearchIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to stand first among what search finds in the portal's own content. */
class FoundFirstTest {

    private static final Content CONTENT =
            Content.read(new Folder(Path.of("")), LocalDate.of(2026, 11, 23), null);

    private static final TokenFiller FILLER =
            new TokenFiller(
                    CONTENT,
                    Voices.of(CONTENT.languages(), CONTENT.strings()),
                    Instant.EPOCH,
                    "",
                    Map.of());

    private static final SearchIndex READ = index(true);
    private static final SearchIndex UNREAD = index(false);

    private static SearchIndex index(boolean letters) {
        return SearchIndex.of(
                CONTENT.languages().all(),
                new Entries(CONTENT, FILLER, letters).all(),
                CONTENT.concepts().all(CONTENT.languages()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lv | policija | vīrs tagad mani sit | es esmu briesmās
                    en | police | husband is beating me | I'm in danger, please help
                    ru | полиция | муж меня бьет | я сейчас в опасности
                    uk | поліція | чоловік мене бє | я зараз у небезпеці
                    uz | politsiya | erim meni urayapti | hozir xavf ostidaman
                    uz-Cyrl | полиция | эрим мени уради | мен хавф остидаман
                    tg | полис | шавҳар маро мезанад | ман дар хатар ҳастам
                    ky | милиция | күйөөм мени урат азыр | мен коркунучтамын
                    kk | полиция | күйеуім мені ұрады қазір | маған қазір қауіп төніп тұр
                    ro | politia | sotul ma bate acum | sunt in pericol acum
                    hi | पुलिस | पति मुझे मारता है | मैं अभी खतरे में हूँ
                    ur | پولیس | شوہر مجھے مارتا ہے | میں ابھی خطرے میں ہوں
                    """)
    void who_is_in_danger_finds_112(String tag, String police, String beaten, String danger) {
        for (SearchIndex index : List.of(READ, UNREAD)) {
            for (String question : List.of(police, beaten, danger)) {
                assertThat(found(index, tag, question))
                        .as(question)
                        .startsWith("help/emergency-112");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    lv | gribu ziņot anonīmi
                    en | how to report anonymously
                    ru | хочу сообщить анонимно
                    uk | хочу повідомити анонімно
                    uz | ismimni aytmasdan xabar bermoqchiman
                    uz-Cyrl | исмимни айтмасдан хабар бериш
                    tg | чӣ тавр бе ном хабар диҳам
                    ky | атымды айтпай кабарлайм
                    kk | атымды айтпай хабарлағым келеді
                    ro | cum fac o sesizare anonima
                    hi | नाम बताए बिना सूचना
                    ur | نام بتائے بغیر اطلاع
                    """)
    void who_wants_to_report_without_a_name_finds_the_form_while_somebody_reads_it(
            String tag, String question) {
        assertThat(found(READ, tag, question)).startsWith(Content.CONTACT);
        assertThat(found(UNREAD, tag, question)).isNotEmpty().doesNotContain(Content.CONTACT);
    }

    private static List<String> found(SearchIndex index, String tag, String question) {
        Language language = CONTENT.languages().get(tag);
        return index.search(language, Question.of(question), 10).hits().stream()
                .map(hit -> hit.entry().path())
                .toList();
    }
}
