package se.tertial.cli;

/** What a command's exit code tells the script that called it. */
final class ExitCode {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;

    private ExitCode() {}
}
