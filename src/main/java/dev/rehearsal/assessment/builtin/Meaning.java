package dev.rehearsal.assessment.builtin;

/** Where a sentence lies among all meanings. */
final class Meaning {

    private final float[] vector;
    private final double length;

    Meaning(float[] vector) {
        this.vector = vector;
        this.length = Math.sqrt(product(vector, vector));
    }

    static Meaning nothing() {
        return new Meaning(new float[0]);
    }

    /** Cosine of the angle between the two. */
    double near(Meaning other) {
        double lengths = length * other.length;
        return lengths == 0 ? 0 : product(vector, other.vector) / lengths;
    }

    /** Between the two, nearer to the longer one. */
    Meaning with(Meaning other) {
        var sum = new float[vector.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = vector[i] + other.vector[i];
        }
        return new Meaning(sum);
    }

    /** As long as one. */
    Meaning unit() {
        return scaled(length == 0 ? 0 : 1 / length);
    }

    /** How far it goes in the other's direction, times the other's length. */
    double along(Meaning other) {
        return product(vector, other.vector);
    }

    /** The way to here from the other. */
    Meaning less(Meaning other) {
        return other.length == 0 || length == 0 ? this : with(other.scaled(-1));
    }

    Meaning scaled(double factor) {
        var result = new float[vector.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) (factor * vector[i]);
        }
        return new Meaning(result);
    }

    /** What is left when the part that lies in the other's direction is taken away. */
    Meaning apartFrom(Meaning other) {
        if (other.length == 0) {
            return this;
        }
        double share = product(vector, other.vector) / (other.length * other.length);
        var rest = new float[vector.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = (float) (vector[i] - share * other.vector[i]);
        }
        return new Meaning(rest);
    }

    /** Its place, for those who print it. */
    float[] place() {
        return vector.clone();
    }

    private static double product(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
