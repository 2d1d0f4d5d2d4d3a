package lv.gaisma.post;

/**
 * A card that a partner pastes into a page of their own: plain HTML without script, frame, picture
 * or style, so that nothing of their readers reaches us before they tap the link.
 *
 * @param tag language of the card
 * @param direction {@code ltr} or {@code rtl}
 * @param danger the sentence with 112, which stands before everything else to call
 * @param address the short link, absolute
 */
public record Card(
        String tag,
        String direction,
        String title,
        String danger,
        String text,
        String link,
        String address) {

    /** The markup to copy. */
    public String html() {
        return """
        <div lang="%s" dir="%s">
          <p><strong>%s</strong></p>
          <p>%s</p>
          <p>%s</p>
          <p><a href="%s" rel="noreferrer">%s</a></p>
        </div>
        """
                .formatted(
                        tag,
                        direction,
                        escape(title),
                        escape(danger),
                        escape(text),
                        escape(address),
                        escape(link));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
