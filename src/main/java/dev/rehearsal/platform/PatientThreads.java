package dev.rehearsal.platform;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes threads that let others go first. Java's own priorities do nothing on Linux unless the whole process is
 * privileged; there each thread has a niceness of its own, which may always be raised. Elsewhere these are threads like
 * any other.
 */
public final class PatientThreads implements ThreadFactory {

    /** A tenth of the weight of a usual thread, by the table of Linux's scheduler: patient, not starved. */
    static final int NICENESS = 10;

    private static final Logger log = LoggerFactory.getLogger(PatientThreads.class);
    private static final int CALLING_THREAD = 0;

    private final String name;
    private final AtomicInteger made = new AtomicInteger();

    /** @param name what the threads do; they are numbered behind it */
    public PatientThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .name(name + "-" + made.incrementAndGet())
                .unstarted(() -> {
                    becomePatient();
                    work.run();
                });
    }

    private static void becomePatient() {
        if (!isLinux()) {
            return;
        }
        try {
            var refused = (int) setPriority().invokeExact(CALLING_THREAD, 0, NICENESS);
            if (refused != 0) {
                log.debug("The niceness of {} stays as it is", Thread.currentThread());
            }
        } catch (Throwable unable) {
            log.debug("The niceness of {} can't be set", Thread.currentThread(), unable);
        }
    }

    static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    }

    /** {@code int setpriority(int which, id_t who, int priority)}; on Linux {@code PRIO_PROCESS} means one thread. */
    @SuppressWarnings("restricted") // The jar and the build allow native access.
    private static MethodHandle setPriority() {
        var linker = Linker.nativeLinker();
        var whole = ValueLayout.JAVA_INT;
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setpriority"), FunctionDescriptor.of(whole, whole, whole, whole));
    }
}
