package lv.gaisma.inbox;

import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import lv.gaisma.member.Sessions;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds the session of a request to the inbox; no other address looks at a cookie. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private final Sessions sessions;
    private final ExecutorService blocking;

    SessionFetcher(Sessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (!request.getPath().startsWith(Guard.API)) {
            return Mono.empty();
        }
        return Mono.justOrEmpty(Cookies.session(request))
                .flatMap(
                        token ->
                                Mono.fromCallable(() -> sessions.find(token))
                                        .subscribeOn(Schedulers.fromExecutorService(blocking)))
                .flatMap(member -> Mono.justOrEmpty(member.map(Who::authentication)));
    }
}
