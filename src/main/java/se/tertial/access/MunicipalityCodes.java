package se.tertial.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import se.tertial.organisation.MunicipalityId;
import se.tertial.organisation.MunicipalityRegister;

/** Codes of municipalities by their numbers, and back. Neither ever changes, so each is asked once. */
final class MunicipalityCodes {

    private final MunicipalityRegister register;
    private final Map<Short, String> known = new ConcurrentHashMap<>();

    MunicipalityCodes(DSLContext sql) {
        register = new MunicipalityRegister(sql);
    }

    /** Empty for the whole installation. */
    String code(@Nullable Short id) {
        return id == null ? "" : known.computeIfAbsent(id, this::asked);
    }

    /** Null for the whole installation. @throws IllegalArgumentException when no municipality has that code */
    @Nullable
    Short id(String municipality) {
        return municipality.isEmpty()
                ? null
                : register.byCode(municipality)
                        .map(MunicipalityRegister.Entry::id)
                        .map(MunicipalityId::value)
                        .orElseThrow(() -> new IllegalArgumentException("no municipality " + municipality));
    }

    private String asked(short id) {
        return register.all().stream()
                .filter(entry -> entry.id().value() == id)
                .map(MunicipalityRegister.Entry::code)
                .findFirst()
                .orElseThrow();
    }
}
