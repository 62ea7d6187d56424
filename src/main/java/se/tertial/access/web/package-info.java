/** Signing in and out in a browser. */
@NullMarked
@NamedInterface("web")
package se.tertial.access.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
