package dev.rehearsal.platform;

import io.netty.handler.codec.DecoderException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Hooks;

/**
 * Notes, in a line, the errors that came when nobody listened any more. What a page does wrong after it was told to go
 * is not worth one.
 */
@Component
class LateErrors implements InitializingBean, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LateErrors.class);

    @Override
    public void afterPropertiesSet() {
        Hooks.onErrorDropped(LateErrors::note);
    }

    private static void note(Throwable error) {
        if (error instanceof DecoderException) {
            log.debug("A page broke the protocol after it was told to go", error);
        } else {
            // The message may hold what somebody said.
            log.warn(
                    "An error came when nobody listened any more: {}",
                    error.getClass().getName());
            log.debug("That error", error);
        }
    }

    @Override
    public void destroy() {
        Hooks.resetOnErrorDropped();
    }
}
