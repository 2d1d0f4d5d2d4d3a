/**
 * What somebody sees who writes without a name: form, receipt, answers. Whatever they send stays in
 * memory until it is sealed, and no word about it goes into a log.
 */
@NullMarked
package lv.gaisma.contact;

import org.jspecify.annotations.NullMarked;
