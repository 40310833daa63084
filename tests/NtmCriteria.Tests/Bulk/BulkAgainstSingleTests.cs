using NtmCriteria.Bulk;

namespace NtmCriteria.Tests.Bulk;

/// <summary>The bulk engine says what the single path says, commune by commune.</summary>
public sealed class BulkAgainstSingleTests
{
    private static readonly BulkPath[] Paths =
        [BulkPath.Scalar, BulkPath.Vector128, BulkPath.Vector256, BulkPath.Vector512];

    [Fact]
    [Trait("volume", "yes")]
    public void GeneratedSetsAndDossiersGiveTheSameVerdictsOnEveryPath()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var world = new BulkWorld(seed);
            var set = world.Set();
            var dossiers = Enumerable.Range(0, 100).Select(_ => world.Dossier(set)).ToArray();
            foreach (var (minimum, weak) in new[]
            {
                (EvidenceGrade.Unknown, false), (EvidenceGrade.Unknown, true), (EvidenceGrade.Inferred, seed % 2 == 0),
                (EvidenceGrade.Confirmed, false),
            })
            {
                var options = new EvaluationOptions { MinimumEvidence = minimum, UseWeakLimits = weak };
                var expected = dossiers.Select(d => set.Evaluate(d, options)).ToArray();
                var plan = set.Compile(options);
                var columns = plan.ToColumns(dossiers);
                var prepared = plan.Prepare(columns);
                var result = plan.NewResult(dossiers.Length, BulkOutputs.Criteria | BulkOutputs.FailingIndicators);
                foreach (var path in Paths)
                {
                    plan.Evaluate(columns, result, new() { Path = path });
                    Equal(expected, result, $"seed {seed}, {minimum}, {path}, columns");
                    plan.Evaluate(prepared, result, new() { Path = path });
                    Equal(expected, result, $"seed {seed}, {minimum}, {path}, prepared");
                }
            }
        }
    }

    internal static void Equal(IReadOnlyList<Assessment> expected, BulkResult result, string where)
    {
        for (var row = 0; row < expected.Count; row++)
        {
            var one = expected[row];
            foreach (var criterion in one.Criteria)
            {
                var bulk = result.GetVerdicts(criterion.Criterion.Number)[row];
                if (bulk == criterion.Verdict) continue;
                Assert.Fail(
                    $"{where}, row {row}, criterion {criterion.Criterion.Number}: bulk {bulk}, single {criterion.Verdict} "
                    + $"({criterion.Basis})\nstratum {one.Stratum}, year {one.Dossier.Year}\n"
                    + string.Join("\n", criterion.Indicators.Select(i =>
                        $"  {i.Indicator.Id} {i.Requirement} observed {i.Observation?.GetType().Name} {i.Observation}: {i.Verdict} {i.Reason}; "
                        + string.Join(", ", i.Parts.Select(p => $"{p.Part.Id} {p.Part.Condition} {p.Observation} {p.Verdict} {p.Reason}")))));
            }

            Assert.Equal(
                (one.Verdict, one.Met, one.NotMet, one.Undetermined, one.NotApplicable),
                (result.Verdicts[row], result.Met[row], result.NotMet[row], result.Undetermined[row],
                    result.NotApplicable[row]));
            Assert.Equal(
                one.Indicators.Where(i => i.Verdict == Verdict.NotMet).Select(i => i.Indicator.Id),
                result.Failing(row).Select(i => i.Id));
        }
    }
}
