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

    private static double product(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
