package lv.gaisma.help;

import java.util.List;

/**
 * The answer to a filter.
 *
 * @param services in the order in which they are shown
 * @param nobodySpeaks true when nobody says that they answer in the language, so the language was
 *     left aside: ask for an interpreter
 */
public record Listing(List<Service> services, boolean nobodySpeaks) {

    public Listing {
        services = List.copyOf(services);
    }
}
