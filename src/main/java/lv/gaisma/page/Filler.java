package lv.gaisma.page;

import lv.gaisma.language.Language;

/** Fills tokens with data, in the language of the reader. */
@FunctionalInterface
public interface Filler {

    /** The HTML for a token, or what is wrong with it. */
    Filled fill(Token token, Language language);

    /** What became of a token. */
    sealed interface Filled {}

    /**
     * HTML that takes the token's place.
     *
     * @param block true when it is a block of its own and no part of a sentence
     */
    record Html(String html, boolean block) implements Filled {}

    /** The token means nothing; its place stays empty. */
    record Unknown(String what, String mend) implements Filled {}
}
