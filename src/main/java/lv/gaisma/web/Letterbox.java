package lv.gaisma.web;

/** Whether somebody reads what is written without a name; links to it show only then. */
@FunctionalInterface
public interface Letterbox {

    boolean isOpen();
}
