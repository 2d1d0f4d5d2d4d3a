/** Tests of people, second factors and sessions. */
@NullMarked
package lv.gaisma.member;

import org.jspecify.annotations.NullMarked;
