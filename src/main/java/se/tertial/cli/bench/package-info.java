/** Benchmarks: each row is measured beside a goal or a peer in the same run. */
@NullMarked
package se.tertial.cli.bench;

import org.jspecify.annotations.NullMarked;
