package se.tertial.organisation;

/** A municipality's number in this database. Outside it, a municipality is known by its code. */
public record MunicipalityId(short value) {}
