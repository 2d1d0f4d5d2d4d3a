package lv.gaisma.contact;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many bytes of files into the memory at once: two of the largest letters. Others are
 * held for a while, unread; a letter without large files never waits.
 */
@Singleton
final class Admission {

    private static final int UNIT = 1 << 16;
    private static final long LARGEST = 26L << 20;
    private static final long SMALL = 1L << 20;
    private static final int SECONDS = 30;

    private final Semaphore units = new Semaphore((int) (2 * LARGEST / UNIT), true);

    /** The place of one letter; it is given back when it is closed. */
    final class Pass implements AutoCloseable {

        private final int wanted;
        private boolean inside;

        private Pass(int wanted) {
            this.wanted = wanted;
        }

        /** False when it had to wait too long. */
        boolean enter() {
            if (!inside && wanted > 0) {
                try {
                    inside = units.tryAcquire(wanted, SECONDS, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return inside;
            }
            return true;
        }

        @Override
        public void close() {
            if (inside) {
                units.release(wanted);
                inside = false;
            }
        }
    }

    /**
     * @param length of the body in bytes; negative when it is not known
     */
    Pass pass(long length) {
        long size = length < 0 ? LARGEST : Math.min(length, LARGEST);
        return new Pass(size <= SMALL ? 0 : (int) ((size + UNIT - 1) / UNIT));
    }
}
