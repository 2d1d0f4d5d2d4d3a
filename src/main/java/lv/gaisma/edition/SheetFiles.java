package lv.gaisma.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import lv.gaisma.leaflet.Leaflets;
import lv.gaisma.leaflet.Order;
import lv.gaisma.leaflet.Press;
import lv.gaisma.leaflet.Printed;

/** Writes the sheets of all leaflets as files, on all cores: {@code lv/gaisma-1-a4.pdf}. */
public final class SheetFiles {

    private final Leaflets leaflets;

    public SheetFiles(Editions editions) {
        this.leaflets = editions.current().leaflets();
    }

    /** The sheets of all leaflets, as they are ordered. */
    public List<Order> orders() {
        return leaflets.orders();
    }

    /** Makes a sheet anew, on this thread. */
    public Printed make(Order order) {
        return Press.make(order, leaflets.printShop());
    }

    /**
     * @param written is told of each file that was written
     * @param missing is told of each sheet that could not be made, and why
     */
    public void write(Path folder, Consumer<Path> written, Consumer<String> missing) {
        List<Order> orders = orders();
        if (!orders.isEmpty() && leaflets.printShop().canPrint()) {
            orders.parallelStream().forEach(order -> write(folder, order, written, missing));
        } else {
            missing.accept(
                    orders.isEmpty()
                            ? "there are no leaflets; write content/{language}/leaflets/"
                            : "no sheet can be printed on this machine; the lines above say why");
        }
    }

    private void write(Path folder, Order order, Consumer<Path> written, Consumer<String> missing) {
        Printed printed = make(order);
        Path file = folder.resolve(order.leaflet().language().tag()).resolve(order.fileName());
        if (!printed.isThere()) {
            missing.accept(
                    order.leaflet().file() + " does not fit `" + order.format().word() + "`");
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, printed.bytes());
            written.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written; check the folder", e);
        }
    }
}
