package lv.gaisma.edition;

import java.util.Optional;
import java.util.function.Supplier;
import lv.gaisma.web.Served;
import org.jspecify.annotations.Nullable;

/** A page of an edition: its draft, and its bytes as soon as somebody has needed them. */
final class Made {

    private final Draft draft;
    private @Nullable Supplier<Served> maker;
    private volatile @Nullable Served served;

    private Made(Draft draft, @Nullable Supplier<Served> maker, @Nullable Served served) {
        this.draft = draft;
        this.maker = maker;
        this.served = served;
    }

    /** A page that is made when it is first needed. */
    static Made by(Draft draft, Supplier<Served> maker) {
        return new Made(draft, maker, null);
    }

    /** A page that lies ready. */
    static Made of(Draft draft, Served served) {
        return new Made(draft, null, served);
    }

    Draft draft() {
        return draft;
    }

    /** The bytes, if they lie ready. */
    Optional<Served> ready() {
        return Optional.ofNullable(served);
    }

    /** The bytes; makes them when they do not lie ready. */
    Served served() {
        Served ready = served;
        return ready == null ? make() : ready;
    }

    private synchronized Served make() {
        Served ready = served;
        if (ready == null && maker != null) {
            ready = maker.get();
            served = ready;
            maker = null; // and with it whatever it was made from
        }
        if (ready == null) {
            throw new IllegalStateException("nothing makes " + draft.path());
        }
        return ready;
    }
}
