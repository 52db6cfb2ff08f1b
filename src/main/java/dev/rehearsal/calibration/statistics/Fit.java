package dev.rehearsal.calibration.statistics;

import dev.rehearsal.calibration.statistics.Rasch.Element;
import java.util.ArrayList;
import java.util.List;

/** How well the ratings of each element follow the model. */
final class Fit {

    private final double[] squares;
    private final double[] standardised;
    private final double[] information;
    private final int[] count;

    private Fit(int elements) {
        squares = new double[elements];
        standardised = new double[elements];
        information = new double[elements];
        count = new int[elements];
    }

    static List<Element> of(Facet facet, Observations observations, JointLikelihood likelihood) {
        var names = observations.names(facet);
        var fit = new Fit(names.size());
        var expectation = new Expectation(observations.categories());
        for (int i = 0; i < observations.size(); i++) {
            likelihood.expect(i, expectation);
            fit.see(observations.element(facet, i), observations.score(i) - expectation.mean(), expectation.variance());
        }
        var elements = new ArrayList<Element>();
        for (int e = 0; e < names.size(); e++) {
            elements.add(fit.element(names.get(e), likelihood.measures(facet)[e], e));
        }
        return elements;
    }

    private void see(int element, double residual, double variance) {
        squares[element] += residual * residual;
        standardised[element] += residual * residual / variance;
        information[element] += variance;
        count[element]++;
    }

    private Element element(String name, double measure, int e) {
        return new Element(
                name,
                measure,
                1 / Math.sqrt(information[e]),
                squares[e] / information[e],
                standardised[e] / count[e],
                count[e]);
    }
}
