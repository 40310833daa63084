using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Reads the deprivation indicators; a parameter that a test does not read is a mistake.</summary>
internal sealed class IndicatorReader(DocumentReader reader, string[] instruments)
{
    // Deprivations of one household fit one 16-bit column.
    public const int MaxIndicators = 16;

    public (ImmutableArray<PovertyDimension> Dimensions, ImmutableArray<DeprivationIndicator> Indicators) Read(
        StandardDocument document)
    {
        var (dimensions, documents) = (document.Dimensions ?? [], document.Indicators ?? []);
        var indicators = ImmutableArray.CreateBuilder<DeprivationIndicator>(documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            var (indicator, path) = (documents[i], $"$.indicators[{i}]");
            RuleIds.Instrument(reader, instruments, indicator.Source.Instrument, path + ".instrument");
            reader.Require(
                indicators.All(o => o.Id != indicator.Id), path + ".id", ProblemCode.Id, "idRepeated", ("id", indicator.Id));
            var dimension = dimensions.FirstOrDefault(d => d.Id == indicator.Dimension);
            reader.Require(
                dimension is not null, path + ".dimension", ProblemCode.Reference, "unknownDimension",
                ("id", indicator.Dimension), ("known", dimensions));
            reader.Require(
                indicator.Test == DeprivationTest.NotKnown == (indicator.Source.Evidence == EvidenceGrade.Unknown),
                path + ".evidence", ProblemCode.Evidence, "gradeOfTest");
            indicators.Add(new(
                i, indicator.Id, dimension ?? new(indicator.Dimension, indicator.Label), indicator.Label,
                indicator.DeprivedWhen, indicator.Test,
                new ParameterReader(reader, path + ".parameters").Read(indicator.Test, indicator.Parameters),
                indicator.NameEvidence, indicator.Source));
        }

        return (dimensions, indicators.ToImmutable());
    }
}
