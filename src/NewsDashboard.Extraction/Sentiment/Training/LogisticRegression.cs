namespace NewsDashboard.Extraction.Sentiment.Training;

/// <summary>Three-label logistic regression by adaptive gradient descent. Same rows, same weights: fixed seed and order, one thread.</summary>
internal static class LogisticRegression
{
    private const int Labels = 3;
    private const int Seed = 7;
    private const int Epochs = 12;
    private const float Rate = 0.03f;
    private const float Shrinkage = 0.0003f;

    /// <param name="rows">Features of each example: number and value.</param>
    /// <param name="labels">Label of each example.</param>
    /// <param name="features">How many features there are.</param>
    /// <returns>Three weights a feature, means over the second half of the passes: steadier than the last.</returns>
    public static float[] Fit(IReadOnlyList<(int Feature, float Value)[]> rows, IReadOnlyList<ToneLabel> labels, int features)
    {
        var weights = new float[features * Labels];
        var squares = new float[features * Labels];
        var sums = new double[features * Labels];
        var order = Enumerable.Range(0, rows.Count).ToArray();
#pragma warning disable CA5394 // The order must repeat; nothing here is a secret.
        var random = new Random(Seed);
        var averaged = 0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Step(rows[i], labels[i], weights, squares);
            if (epoch < Epochs / 2)
                continue;
            averaged++;
            for (var k = 0; k < weights.Length; k++)
                sums[k] += weights[k];
        }
#pragma warning restore CA5394

        return [.. sums.Select(sum => (float)(sum / averaged))];
    }

    private static void Step((int Feature, float Value)[] row, ToneLabel due, float[] weights, float[] squares)
    {
        Span<float> errors = stackalloc float[Labels];
        Predict(row, weights, errors);
        errors[(int)due] -= 1;
        foreach (var (feature, value) in row)
        {
            for (var label = 0; label < Labels; label++)
            {
                var k = (feature * Labels) + label;
                var gradient = (errors[label] * value) + (Shrinkage * weights[k]);
                squares[k] += gradient * gradient;
                weights[k] -= Rate * gradient / MathF.Sqrt(squares[k] + 1e-6f);
            }
        }
    }

    private static void Predict((int Feature, float Value)[] row, float[] weights, Span<float> probabilities)
    {
        probabilities.Clear();
        foreach (var (feature, value) in row)
        {
            for (var label = 0; label < Labels; label++)
                probabilities[label] += weights[(feature * Labels) + label] * value;
        }

        var most = Math.Max(probabilities[0], Math.Max(probabilities[1], probabilities[2]));
        var sum = 0f;
        for (var label = 0; label < Labels; label++)
            sum += probabilities[label] = MathF.Exp(probabilities[label] - most);
        for (var label = 0; label < Labels; label++)
            probabilities[label] /= sum;
    }
}
