package dev.rehearsal.assessment.builtin;

/** Where a sentence lies among all meanings: a vector of unit length. */
final class Meaning {

    private final float[] vector;

    Meaning(float[] vector) {
        this.vector = vector;
    }

    /** Cosine of the angle between the two. */
    double near(Meaning other) {
        float sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * other.vector[i];
        }
        return sum;
    }

    /** Half way between the two. */
    Meaning with(Meaning other) {
        var sum = new float[vector.length];
        double square = 0;
        for (int i = 0; i < sum.length; i++) {
            sum[i] = vector[i] + other.vector[i];
            square += (double) sum[i] * sum[i];
        }
        var length = (float) Math.sqrt(square);
        for (int i = 0; i < sum.length && length > 0; i++) {
            sum[i] /= length;
        }
        return new Meaning(sum);
    }
}
