package se.tertial.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/**
 * A step of the build: generates the typed tables from the real migrations, run against a server made for the purpose
 * and thrown away. Does nothing while neither the migrations nor this file changed since the last time.
 */
final class GenerateJooq {

    private static final String[] SCHEMAS = {
        "organisation", "ledger", "indicators", "plan", "assessment", "report", "access", "mail"
    };

    private GenerateJooq() {}

    public static void main(String[] arguments) throws Exception {
        var project = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var hash = hash(project);
        var stamp = target.resolveSibling("jooq.sha256");
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        System.out.println("Generating typed tables from the migrations");
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Files.deleteIfExists(stamp);
        DirectoryRemoval.remove(target);
        Files.createDirectories(target);
        generate(project, target);
        Files.writeString(stamp, hash);
    }

    private static void generate(Path project, Path target) throws Exception {
        var scratch = Files.createTempDirectory(target.getParent(), "server-");
        var programs = unpackedPrograms(project);
        try (var share = ServerShare.take(new PostgresPlace(scratch, Optional.of(programs)))) {
            var address = share.server().address("postgres");
            try (var connections = Connections.to(address)) {
                Migrations.apply(connections, "filesystem:" + project.resolve("src/main/resources/db/migration"));
            }
            GenerationTool.generate(configuration(address, target));
        } finally {
            DirectoryRemoval.remove(scratch);
        }
    }

    /** Where the first start of Tertial looks for them, so that it need not unpack them again. */
    private static Path unpackedPrograms(Path project) throws IOException {
        var place = new PostgresPlace(project.resolve("var"), Optional.empty());
        PostgresPrograms.of(place);
        return place.ownPrograms();
    }

    private static Configuration configuration(DatabaseAddress address, Path target) {
        var schemata = Arrays.stream(SCHEMAS)
                .map(schema -> new SchemaMappingType().withInputSchema(schema))
                .toList();
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(address.url())
                        .withUser(address.user().orElseThrow())
                        .withPassword(address.password().orElseThrow()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withIncludes(".*")
                                .withIncludeRoutines(false)
                                .withSchemata(schemata))
                        .withGenerate(new Generate()
                                .withGeneratedAnnotation(true)
                                .withJavaTimeTypes(true)
                                .withImplicitJoinPathsToMany(false)
                                .withGlobalCatalogReferences(false))
                        .withTarget(new Target()
                                .withPackageName("se.tertial.database.jooq")
                                .withDirectory(target.toString())));
    }

    private static String hash(Path project) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.list(project.resolve("src/main/resources/db/migration"))) {
            for (var file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        digest.update(Files.readAllBytes(project.resolve("src/main/java/se/tertial/database/GenerateJooq.java")));
        return HexFormat.of().formatHex(digest.digest());
    }
}
