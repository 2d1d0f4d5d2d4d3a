package lv.gaisma.edition;

import lv.gaisma.check.InterviewForm;
import lv.gaisma.page.Article;

/**
 * What {@code check/screening} shows.
 *
 * @param article how to hold the interview
 * @param form the signs to look for
 */
record ScreeningView(Article article, InterviewForm form) {}
