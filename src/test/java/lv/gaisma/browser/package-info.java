/**
 * What a reader meets in a real browser: every page as it is served, looked at, used and printed.
 */
package lv.gaisma.browser;
