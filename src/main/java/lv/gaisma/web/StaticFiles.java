package lv.gaisma.web;

/** Where the files below {@code static/} lie at this moment; whoever reads them implements it. */
@FunctionalInterface
public interface StaticFiles {

    /**
     * The address of a file, which changes with its bytes.
     *
     * @param name {@code /static/icon.svg}
     */
    String address(String name);
}
