package se.tertial.document;

/** One thing a reader meets, from top to bottom. */
public sealed interface Block permits Heading, Paragraph, BulletList, Table, Chart, Legend, Facts, Changed {}
