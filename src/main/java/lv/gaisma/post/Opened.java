package lv.gaisma.post;

import java.time.LocalDate;

/** What is counted together: the short link of a post in a language on a day of Latvia. */
record Opened(String post, String language, LocalDate day) {}
