/**
 * Mail: letters are written in the transaction of what they tell of, and sent by SMTP afterwards, again and again until
 * the server takes them.
 */
@NullMarked
package se.tertial.mail;

import org.jspecify.annotations.NullMarked;
