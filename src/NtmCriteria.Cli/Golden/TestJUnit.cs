using NtmCriteria.Authoring.Golden;

namespace NtmCriteria.Cli;

/// <summary>The results as JUnit XML, one suite a document.</summary>
internal static class TestJUnit
{
    public static void Write(Stream stream, TestedDocument[] tested) => JUnitReport.Write(
        stream, [.. tested.Select(t => new JUnitSuite(t.Document.Id, [.. t.Outcomes.Select(o => Case(t.Document, o))]))]);

    private static JUnitCase Case(GoldenDocument document, GoldenOutcome outcome) => new(document.Id, outcome.Case.Id)
    {
        Place = (outcome.Case.Document, outcome.Case.Line),
        Failure = outcome.Status == GoldenStatus.Failed ? Failure(outcome) : null,
        Skipped = outcome.Status == GoldenStatus.Unconfirmed ? "proposed; nobody has confirmed what it expects" : null,
    };

    private static (string Type, string Message, string Text) Failure(GoldenOutcome outcome)
    {
        var first = outcome.Mismatches[0];
        return (
            "mismatch", $"{first.What}: expected {first.Expected}, came out {first.Actual}",
            string.Join('\n', [.. outcome.Mismatches.Select(m => m.ToString()), $"source of the case: {outcome.Case.Source}"]));
    }
}
