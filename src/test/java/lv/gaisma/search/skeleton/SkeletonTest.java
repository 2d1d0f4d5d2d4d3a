package lv.gaisma.search.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "lv, cilvēku, cilveku",
        "lv, šefs, shefs",
        "lv, žēlastība, zheelastiiba",
        "lv, darbs, дарбс",
        "ro, pașaport, pasaport",
        "ro, muncă, munca",
        "ru, зарплата, zarplata",
        "ru, ещё, eshche",
        "ru, подъезд, podyezd",
        "uk, гроші, hroshi",
        "uk, гроші, groshi",
        "uz, oʻgʻirlik, o'g'irlik",
        "uz, oʻgʻirlik, ogirlik",
        "uz, qarz, қарз",
        "uz, qarz, карз",
        "uz, xoʻjayin, хўжайин",
        "tg, ҳуҷҷат, хуччат",
        "tg, ҷабрдида, чабрдида",
        "tg, қарз, qarz",
        "ky, эмгек, emgek",
        "ky, үйгө, uygo",
        "kk, жұмыс, zhumys",
        "kk, жұмыс, jumys",
        "hi, नौकरी, naukri",
        "hi, मज़दूरी, majdoori",
        "ur, غلامی, ghulami",
        "ur, پاسپورٹ, passport",
        "ur, نوکری, naukri"
    })
    void what_sounds_alike_has_one_key(String language, String written, String typed) {
        Skeleton skeleton = Skeletons.of(language, "");
        assertThat(skeleton.key(typed)).isEqualTo(skeleton.key(written)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lv, alga, elle",
        "ru, паспорт, палец",
        "uz, qarz, yordam",
        "hi, नौकरी, मदद",
        "ur, غلامی, مدد"
    })
    void what_does_not_sound_alike_has_two(String language, String one, String other) {
        Skeleton skeleton = Skeletons.of(language, "");
        assertThat(skeleton.key(one)).isNotEqualTo(skeleton.key(other));
    }

    @ParameterizedTest
    @CsvSource({"uz, qarzlarimizni, qarz", "kk, жұмысымды, жұмыс", "tg, шартномаҳо, шартнома"})
    void forms_of_a_word_share_its_root(String language, String form, String word) {
        Skeleton skeleton = Skeletons.of(language, "");
        assertThat(skeleton.root(skeleton.key(form))).isEqualTo(skeleton.root(skeleton.key(word)));
    }

    @ParameterizedTest
    @CsvSource({"паспopт, паспорт", "pаspоrt, pasport", "работа, работа", "work, work"})
    void letters_that_look_the_same_are_mended(String mixed, String whole) {
        assertThat(Lookalikes.mend(mixed)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"пасспорт, паспорт", "zarplta, зарплата", "зраплата, зарплата"})
    void a_slip_costs_less_than_another_word(String typed, String word) {
        Skeleton russian = Skeletons.of("ru", "Cyrl");
        byte[] key = Costs.places(russian.fine(word));
        byte[] other = Costs.places(russian.fine("договор"));
        Distance distance = new Distance(russian.costs(), Costs.places(russian.fine(typed)));
        assertThat(distance.to(key, 0, key.length, 10))
                .isLessThan(1.3f)
                .isLessThan(distance.to(other, 0, other.length, 10));
    }
}
