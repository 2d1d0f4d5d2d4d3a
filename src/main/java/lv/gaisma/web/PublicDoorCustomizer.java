package lv.gaisma.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.scheduling.TaskExecutors;
import io.netty.channel.Channel;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/** Puts a {@link PublicDoor} into each connection of the public port. */
@Singleton
final class PublicDoorCustomizer
        implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private final Provider<Doorkeeper> keeper;
    private final ExecutorService makers;
    private final int managementPort;

    PublicDoorCustomizer(
            Provider<Doorkeeper> keeper,
            @Named(TaskExecutors.BLOCKING) ExecutorService makers,
            Settings settings) {
        this.keeper = keeper;
        this.makers = makers;
        this.managementPort = settings.managementPort();
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(
            BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new ForChannel(null));
        return event.getBean();
    }

    private final class ForChannel implements NettyServerCustomizer {
        private final @Nullable Channel channel;

        ForChannel(@Nullable Channel channel) {
            this.channel = channel;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel other, ChannelRole role) {
            return new ForChannel(other);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null
                    && channel.localAddress() instanceof InetSocketAddress address
                    && address.getPort() != managementPort) {
                channel.pipeline()
                        .addAfter(
                                ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC,
                                "public-door",
                                new PublicDoor(keeper.get(), makers));
            }
        }
    }
}
