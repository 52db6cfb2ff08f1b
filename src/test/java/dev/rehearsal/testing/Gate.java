package dev.rehearsal.testing;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets calls through, or makes them wait until it is opened. */
public final class Gate {

    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch latch = new CountDownLatch(0);

    public void shut() {
        latch = new CountDownLatch(1);
    }

    public void open() {
        latch.countDown();
    }

    /** How many had to wait so far. */
    public int held() {
        return held.get();
    }

    void pass() {
        var now = latch;
        if (now.getCount() > 0) {
            held.incrementAndGet();
        }
        try {
            now.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
