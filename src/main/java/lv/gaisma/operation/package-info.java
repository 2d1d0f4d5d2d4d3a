/**
 * What the one who runs the portal sees on the management port: is it alive, is it ready, its
 * figures.
 */
@NullMarked
package lv.gaisma.operation;

import org.jspecify.annotations.NullMarked;
