package se.tertial.proof.reading;

/**
 * Characters without a blank between them. {@code y} is the baseline.
 *
 * @param afterBlank whether the file has a blank character before it, and not only room
 */
record Word(String text, double x0, double x1, double y, double size, boolean bold, boolean afterBlank) {

    double middle() {
        return (x0 + x1) / 2;
    }
}
