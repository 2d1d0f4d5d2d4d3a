package lv.gaisma.passkey;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import lv.gaisma.web.Settings;

/**
 * The one place where a passkey works: the portal's base address. A device signs for no other, so a
 * copy of the page under another name gets nothing.
 */
@Singleton
final class Place {

    private final URI base;

    Place(Settings settings) {
        this.base = URI.create(settings.base());
    }

    /** The id of the relying party. */
    String host() {
        return base.getHost().toLowerCase(Locale.ROOT);
    }

    /** Scheme, host and, unless it is the usual one, port. */
    String origin() {
        boolean usual = base.getPort() < 0 || base.getPort() == (https() ? 443 : 80);
        String scheme = base.getScheme().toLowerCase(Locale.ROOT);
        return scheme + "://" + host() + (usual ? "" : ":" + base.getPort());
    }

    /** Browsers make passkeys for names by https, and for this very machine. */
    boolean usable() {
        boolean name = host().matches(".*[a-z].*") && !host().contains(":");
        return name && (https() || host().equals("localhost"));
    }

    private boolean https() {
        return "https".equalsIgnoreCase(base.getScheme());
    }
}
