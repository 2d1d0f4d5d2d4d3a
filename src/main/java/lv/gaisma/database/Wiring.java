package lv.gaisma.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which database it is: the one of the settings, or else the embedded one. */
@Factory
final class Wiring {

    private static final String DRIVER = "org.mariadb.jdbc.Driver";

    @Singleton
    DataFolder dataFolder(
            @Property(name = "gaisma.data") @Nullable String setting,
            @Property(name = "gaisma.demo", defaultValue = "false") boolean demo) {
        Path home = Path.of(System.getProperty("user.home"));
        DataFolder folder = DataFolder.of(setting, System.getenv(), home);
        // a demonstration never touches the data of a real portal
        return demo ? new DataFolder(folder.root().resolve("demo")) : folder;
    }

    @Singleton
    Server server(
            DataFolder folder,
            @Property(name = "datasources.default.url") @Nullable String url,
            @Property(name = "datasources.default.username") @Nullable String user,
            @Property(name = "datasources.default.password") @Nullable String password,
            @Property(name = "gaisma.database.join", defaultValue = "false") boolean join) {
        if (url != null && !url.isBlank()) {
            return new OutsideServer(new Address(url, user, password));
        }
        Optional<Address> running = join ? new Door(folder.database()).find() : Optional.empty();
        return running.<Server>map(OutsideServer::new)
                .orElseGet(() -> EmbeddedServer.in(folder.database()));
    }

    /**
     * Tells the pool of connections where the database will answer. Must be done when the
     * configuration is initialised: when it is created is too late, the pool has read it by then.
     */
    @Singleton
    BeanInitializedEventListener<DatasourceConfiguration> pool(Server server) {
        return event -> configure(event, server.address());
    }

    private static DatasourceConfiguration configure(
            BeanInitializingEvent<DatasourceConfiguration> event, Address address) {
        DatasourceConfiguration configuration = event.getBean();
        configuration.setDriverClassName(DRIVER);
        configuration.setUrl(address.url());
        if (address.user() != null) {
            configuration.setUsername(address.user());
        }
        if (address.password() != null) {
            configuration.setPassword(address.password());
        }
        return configuration;
    }
}
