/**
 * The way to PostgreSQL: Tertial's own embedded server, or any server by address; migrations; and (in {@code jooq},
 * generated from the migrations) the typed tables, one sub-package per schema. Knows no municipal word.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package se.tertial.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
