package se.tertial.proof.reading;

/** Characters without a blank between them. {@code y} is the baseline. */
record Word(String text, double x0, double x1, double y, double size, boolean bold) {

    double middle() {
        return (x0 + x1) / 2;
    }
}
