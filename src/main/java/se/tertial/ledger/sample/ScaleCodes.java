package se.tertial.ledger.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import se.tertial.ledger.Coding;

/** The codes of a made-up municipality: few of them stand on most of the entries. */
final class ScaleCodes {

    static final int DEPARTMENTS = 12;
    private static final int CENTRES_MAX = 80;
    private static final int CODINGS_MAX = 300_000;
    private static final int ENTRIES_PER_CODING = 8;
    private static final int CODINGS_MIN = 200;
    private static final int PROJECTS = 400;
    private static final int ITEMS = 2_000;

    /** The first two digits of an account, how many accounts begin so, and how often they are used. */
    private static final int[][] GROUPS = {
        {30, 20, 3},
        {31, 20, 6},
        {34, 12, 4},
        {35, 20, 3},
        {43, 12, 3},
        {46, 20, 12},
        {50, 20, 22},
        {51, 10, 5},
        {55, 12, 4},
        {56, 6, 12},
        {60, 12, 4},
        {61, 10, 2},
        {63, 10, 3},
        {64, 20, 8},
        {65, 12, 3},
        {68, 12, 3},
        {70, 12, 2},
        {73, 20, 3},
        {75, 16, 2},
        {79, 8, 2},
        {85, 6, 1}
    };

    private static final String[][] AREAS = {
        {"1000", "1100", "1200", "9200"},
        {"2150", "2200", "2490", "2610"},
        {"2700", "2750", "9250"},
        {"3000", "3150", "3200", "3400"},
        {"4070", "4120", "4250"},
        {"4350", "4400", "4430", "4401"},
        {"4500", "4530", "4700"},
        {"5100", "5101", "5102"},
        {"5130", "5131", "5200"},
        {"5590", "5690", "5750"},
        {"6000", "6100"},
        {"8000", "8150", "8650", "8700"}
    };

    private final SplittableRandom random;
    private final List<List<String>> centres = new ArrayList<>();

    ScaleCodes(SplittableRandom random) {
        this.random = random;
        for (var department = 0; department < DEPARTMENTS; department++) {
            var codes = new ArrayList<String>();
            for (var i = 0; i < CENTRES_MAX - department * 5; i++) {
                codes.add(department(department) + "%03d".formatted(i * 7));
            }
            centres.add(List.copyOf(codes));
        }
    }

    /** What the codes of a department's responsibility centres begin with. */
    static String department(int number) {
        return Integer.toString(number + 10);
    }

    /** Where an entry may stand; the first are used the most. */
    List<Coding> codings(long entries) {
        var count = (int) Math.clamp(entries / ENTRIES_PER_CODING, CODINGS_MIN, CODINGS_MAX);
        var codings = new ArrayList<Coding>(count);
        for (var i = 0; i < count; i++) {
            codings.add(coding());
        }
        return codings;
    }

    private Coding coding() {
        var department = skewed(DEPARTMENTS);
        var ofDepartment = centres.get(department);
        var area = AREAS[department][skewed(AREAS[department].length)];
        return new Coding(
                account(),
                ofDepartment.get(skewed(ofDepartment.size())),
                area,
                chance(15) ? "%04d".formatted(1000 + skewed(90) * 10) : "",
                chance(8) ? Integer.toString(20_000 + skewed(PROJECTS)) : "",
                chance(20) ? "%05d".formatted(10_000 + skewed(ITEMS)) : "",
                chance(30) ? counterparty() : "");
    }

    private String account() {
        var weight = 0;
        for (var group : GROUPS) {
            weight += group[2];
        }
        var left = random.nextInt(weight);
        for (var group : GROUPS) {
            left -= group[2];
            if (left < 0) {
                return Integer.toString(group[0] * 100 + skewed(group[1]));
            }
        }
        throw new IllegalStateException("weights");
    }

    private String counterparty() {
        return switch (skewed(3)) {
            case 0 -> "8" + (10 + skewed(80));
            case 1 -> "1" + (10 + skewed(20));
            default -> "5" + (10 + skewed(6));
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** The lower, the likelier. */
    private int skewed(int bound) {
        var r = random.nextDouble();
        return (int) (bound * r * r);
    }
}
