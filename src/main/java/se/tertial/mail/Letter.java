package se.tertial.mail;

/**
 * A mail in plain text to one person.
 *
 * @param to an address, as {@code anna@kommun.se}
 * @param subject one line
 * @param text lines that end with a line feed; an address of ours stands on a line of its own, made by
 *     {@link OutsideAddress}
 */
public record Letter(String to, String subject, String text) {

    private static final int ADDRESS_CHARACTERS_MAX = 254;
    private static final int SUBJECT_CHARACTERS_MAX = 200;

    /** @throws IllegalArgumentException when the address is none, or the subject is empty, long or several lines */
    public Letter {
        if (!isAddress(to)) {
            throw new IllegalArgumentException("not an address for mail: " + to);
        }
        if (subject.isBlank()
                || subject.length() > SUBJECT_CHARACTERS_MAX
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a subject: " + subject);
        }
    }

    /** Whether mail can be addressed so: a name, an at sign and a place, and nothing that begins another header or address. */
    public static boolean isAddress(String text) {
        return text.length() <= ADDRESS_CHARACTERS_MAX
                && text.matches("[^@\\s,;:<>()\"\\\\\\p{Cntrl}]+@[^@\\s,;:<>()\"\\\\\\p{Cntrl}]+");
    }
}
