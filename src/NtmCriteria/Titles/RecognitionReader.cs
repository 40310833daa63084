using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>Reads the recognition document, or says everything that is wrong with it.</summary>
internal static class RecognitionReader
{
    public const string Schema = "ntm-recognition/1";

    public static RecognitionRules Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static RecognitionRules Read(DocumentReader reader)
    {
        var rules = reader.Read(RecognitionSchema.Recognition);
        for (var i = 1; i < rules.Regimes.Length; i++)
        {
            var (before, days) = (rules.Regimes[i - 1].Days, rules.Regimes[i].Days);
            if (!DocumentReader.Follows(before, days))
                reader.Report(
                    $"$.regimes[{i}].from", ProblemCode.Completeness, "regimeGap", ("expected", before.End.PlusDays(1)));
        }

        var periods = rules.Mergers.Periods;
        for (var i = 1; i < periods.Length; i++)
            reader.Require(
                DocumentReader.IsAfter(periods[i].Days.Start, periods[i - 1].Days.End), $"$.mergers.periods[{i}].from",
                ProblemCode.Completeness, "periodOverlaps");
        reader.Finish();
        return rules;
    }
}
