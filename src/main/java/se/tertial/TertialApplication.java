package se.tertial;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.modulith.Modulithic;
import se.tertial.basics.Surroundings;
import se.tertial.database.Database;
import se.tertial.database.Reach;

/** The web application. */
@Modulithic(systemName = "Tertial")
@SpringBootApplication
public class TertialApplication {

    /**
     * Starts the web application on an open database, which is closed with it.
     *
     * @param port 0 for any that is free
     */
    public static ConfigurableApplicationContext start(Database database, int port) {
        return start(database, port, Surroundings.ofThisProcess());
    }

    /** @param said what the operator has said, as a rule in the environment of the process */
    public static ConfigurableApplicationContext start(Database database, int port, Surroundings said) {
        var application = new SpringApplication(TertialApplication.class);
        application.setDefaultProperties(Map.of("server.port", port));
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean("database", Database.class, () -> database);
            beans.registerBean("surroundings", Surroundings.class, () -> said);
        });
        return Reach.NOTHING.call(application::run);
    }
}
