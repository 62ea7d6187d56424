package se.tertial;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.modulith.Modulithic;
import se.tertial.database.Database;

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
        var application = new SpringApplication(TertialApplication.class);
        application.setDefaultProperties(Map.of("server.port", port));
        application.addInitializers(context ->
                ((GenericApplicationContext) context).registerBean("database", Database.class, () -> database));
        return application.run();
    }
}
