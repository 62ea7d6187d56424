/** The command-line door: one class a command. A command says in its exit code whether it is done, refused or misused. */
@NullMarked
package se.tertial.cli;

import org.jspecify.annotations.NullMarked;
