/** A document as JSON, for open data, frozen editions and proofreading. Written and read without loss. */
@NamedInterface("json")
@NullMarked
package se.tertial.document.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
