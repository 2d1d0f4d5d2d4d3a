package lv.gaisma.organisation;

import java.util.List;

/**
 * An organisation as its file in {@code content/organisations/} describes it; whether it has a key
 * and reads today is told by the database.
 *
 * @param id name of the file
 * @param service the service that says what it is called and how it is reached
 * @param contract true when the state has contracted it to support victims
 * @param authority true for an authority of the state
 * @param reads tags of the languages its people read; empty when that is not known
 * @param audiences whom it helps: {@code adult}, {@code child}
 * @param topics which topics it takes; empty for all
 * @param regions which regions it takes; empty for all
 * @param fallback 1 or 2 for the first and second that takes what no other does; 0 for none
 * @param line line of the service in the file, from 1
 */
public record Organisation(
        String id,
        String service,
        boolean contract,
        boolean authority,
        List<String> reads,
        List<String> audiences,
        List<String> topics,
        List<String> regions,
        int fallback,
        int line) {

    public Organisation {
        reads = List.copyOf(reads);
        audiences = List.copyOf(audiences);
        topics = List.copyOf(topics);
        regions = List.copyOf(regions);
    }
}
